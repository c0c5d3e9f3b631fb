// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/parse_number.hpp>

#include <bit>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>
#include <string>

#include "support/catch.hpp"

namespace text = constcloud::text;

namespace {

template <std::size_t N>
constexpr std::uint64_t bits(const char (&number)[N]) {
  return std::bit_cast<std::uint64_t>(text::parse_number(number, N - 1));
}
constexpr std::uint64_t bits(double value) { return std::bit_cast<std::uint64_t>(value); }

/// The C library's strtod rounds correctly, so it is the judge.
bool equals_strtod(const std::string& number) {
  const double expected = std::strtod(number.c_str(), nullptr);
  const double actual = text::parse_number(number.data(), number.size());
  if (bits(expected) == bits(actual)) return true;
  UNSCOPED_INFO(number << " is " << expected << ", not " << actual);
  return false;
}

std::uint64_t random_bits() {
  static std::uint64_t state = 88'172'645'463'325'252;
  state ^= state << 13, state ^= state >> 7, state ^= state << 17;
  return state;
}

std::string random_digits(std::size_t count) {
  std::string digits;
  while (digits.size() < count) digits += static_cast<char>('0' + random_bits() % 10);
  return digits;
}

}  // namespace

TEST_CASE("parse_number: one exact operation") {
  STATIC_REQUIRE(bits("0") == bits(0.0));
  STATIC_REQUIRE(bits("-0") == bits(-0.0));
  STATIC_REQUIRE(bits("0.000e99") == bits(0.0));
  STATIC_REQUIRE(bits("-0e-99999999999999999999") == bits(-0.0));
  STATIC_REQUIRE(bits("7") == bits(7));
  STATIC_REQUIRE(bits("-300") == bits(-300));
  STATIC_REQUIRE(bits("99.95") == bits(99.95));
  STATIC_REQUIRE(bits("0.1") == bits(0.1));
  STATIC_REQUIRE(bits("0.000001") == bits(0.000001));
  STATIC_REQUIRE(bits("1e22") == bits(1e22));
  STATIC_REQUIRE(bits("1E+3") == bits(1000));
  STATIC_REQUIRE(bits("12.50e-3") == bits(0.0125));
  STATIC_REQUIRE(bits("9007199254740991") == bits(9007199254740991));
  STATIC_REQUIRE(bits("9007199254740992") == bits(9007199254740992.0));
}

TEST_CASE("parse_number: exact arithmetic") {
  STATIC_REQUIRE(bits("0.30000000000000004") == bits(0.1 + 0.2));
  STATIC_REQUIRE(bits("9007199254740993") == bits(9007199254740992.0));  // a tie: to the even one
  STATIC_REQUIRE(bits("9007199254740995") == bits(9007199254740996.0));
  STATIC_REQUIRE(bits("9007199254740993.0000000000000000000000001") == bits(9007199254740994.0));
  STATIC_REQUIRE(bits("123456789012345678901234567890") == bits(123456789012345678901234567890.0));
  STATIC_REQUIRE(bits("1e23") == bits(1e23));
  STATIC_REQUIRE(bits("8.41e21") == bits(8.41e21));
  STATIC_REQUIRE(bits("1e-23") == bits(1e-23));
  STATIC_REQUIRE(bits("1.7976931348623157e308") == bits(std::numeric_limits<double>::max()));
  STATIC_REQUIRE(bits("0.00017976931348623157E+312") == bits(std::numeric_limits<double>::max()));
  STATIC_REQUIRE(bits("2.2250738585072014e-308") == bits(std::numeric_limits<double>::min()));
  STATIC_REQUIRE(bits("2.225073858507201e-308") == 0x000f'ffff'ffff'ffff);
  STATIC_REQUIRE(bits("-5e-324") == 0x8000'0000'0000'0001);
}

TEST_CASE("parse_number: out of range") {
  constexpr std::uint64_t infinity = 0x7ff0'0000'0000'0000;
  STATIC_REQUIRE(bits("1.7976931348623158e308") == infinity - 1);
  STATIC_REQUIRE(bits("1.7976931348623159e308") == infinity);
  STATIC_REQUIRE(bits("1e309") == infinity);
  STATIC_REQUIRE(bits("9e99999999999999999999999999") == infinity);
  STATIC_REQUIRE(bits("-1e310") == (infinity | std::uint64_t{1} << 63));
  STATIC_REQUIRE(bits("2.4703282292062327e-324") == 0);
  STATIC_REQUIRE(bits("2.4703282292062328e-324") == 1);
  STATIC_REQUIRE(bits("1e-324") == 0);
  STATIC_REQUIRE(bits("1e-99999999999999999999999999") == 0);
}

TEST_CASE("parse_number: digits that a double cannot hold still count") {
  const std::string zeros(2000, '0');
  CHECK(equals_strtod("0." + zeros + "1e2001"));
  CHECK(equals_strtod("1" + zeros + "e-2000"));
  CHECK(equals_strtod("9007199254740993." + zeros));
  CHECK(equals_strtod("9007199254740993." + zeros + "1"));
  CHECK(equals_strtod("9007199254740993." + zeros + "1e-200"));
  CHECK(equals_strtod(zeros + "9007199254740993"));
  CHECK(equals_strtod(std::string(309, '9')));
  CHECK(equals_strtod(std::string(308, '9')));
}

TEST_CASE("parse_number: random numbers are those of strtod") {
  bool same = true;
  for (int i = 0; i != 100'000 && same; ++i) {
    std::string number = (random_bits() & 1) != 0 ? "-" : "";
    number += static_cast<char>('1' + random_bits() % 9) + random_digits(random_bits() % 20);
    if (random_bits() % 4 != 0) number += "." + random_digits(1 + random_bits() % 20);
    if (random_bits() % 2 != 0)
      number += "e" + std::to_string(static_cast<int>(random_bits() % 700) - 350);
    same = equals_strtod(number);
  }
  CHECK(same);
}

TEST_CASE("parse_number: every double's 17 digits give it back") {
  bool same = true;
  for (int i = 0; i != 100'000 && same; ++i) {
    const double value = std::bit_cast<double>(random_bits() & ~(std::uint64_t{1} << 63));
    if (!std::isfinite(value)) continue;
    char number[40];
    const int size = std::snprintf(number, sizeof number, "%.16e", value);
    same = bits(text::parse_number(number, static_cast<std::size_t>(size))) == bits(value);
  }
  CHECK(same);
}

TEST_CASE("parse_number: the middle of two doubles, all its digits, and next to it") {
  bool same = true;
  for (int i = 0; i != 3'000 && same; ++i) {
    // Every tenth from the subnormal ones, which have the longest middles (767 digits).
    std::uint64_t low = random_bits() >> 1;
    if (i % 10 == 0) low >>= 11 + random_bits() % 52;
    const double value = std::bit_cast<double>(low);
    const double next = std::bit_cast<double>(low + 1);
    if (!std::isfinite(next)) continue;
    const long double middle = (static_cast<long double>(value) + next) / 2;
    char digits[1000];
    std::snprintf(digits, sizeof digits, "%.*Le", 800, middle);
    std::string number = digits;
    same = equals_strtod(number);
    const std::size_t e = number.find('e');
    const std::size_t last = number.find_last_not_of('0', e - 1);
    number[e - 1] = '1';
    same = same && equals_strtod(number);
    number[e - 1] = '0', --number[last];
    same = same && equals_strtod(number);
  }
  CHECK(same);
}
