// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/number.hpp>

#include <fmt/format.h>
#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>

#include "support/both.hpp"

namespace text = constcloud::text;

namespace {

struct Written {
  char chars[text::number_capacity]{};
  std::size_t size = 0;

  template <std::size_t N>
  constexpr bool operator==(const char (&expected)[N]) const {
    std::size_t same = 0;
    while (same != size && same != N - 1 && chars[same] == expected[same]) ++same;
    return same == size && same == N - 1;
  }
};

constexpr Written written(double value) {
  Written result;
  result.size = text::write_number(value, result.chars);
  return result;
}

std::string ours(double value) {
  char chars[text::number_capacity];
  return std::string(chars, text::write_number(value, chars));
}

/// fmt's shortest digits, laid out by the rules of ECMAScript.
std::string theirs(double value) {
  std::string digits = fmt::format("{}", value);
  std::string sign;
  if (digits[0] == '-') sign = "-", digits.erase(0, 1);
  int power = 0;
  if (const auto e = digits.find('e'); e != std::string::npos) {
    power = std::stoi(digits.substr(e + 1));
    digits.erase(e);
  }
  if (const auto dot = digits.find('.'); dot != std::string::npos) {
    power -= static_cast<int>(digits.size() - dot - 1);
    digits.erase(dot, 1);
  }
  digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size() - 1));
  while (digits.size() > 1 && digits.back() == '0') digits.pop_back(), ++power;
  if (digits == "0") return "0";
  const int count = static_cast<int>(digits.size());
  const int n = count + power;
  const auto zeros = [](int number) { return std::string(static_cast<std::size_t>(number), '0'); };
  if (count <= n && n <= 21) return sign + digits + zeros(n - count);
  if (0 < n && n <= 21) return sign + digits.insert(static_cast<std::size_t>(n), ".");
  if (-6 < n && n <= 0) return sign + "0." + zeros(-n) + digits;
  if (count > 1) digits.insert(1, ".");
  return sign + digits + "e" + (n > 0 ? "+" : "-") + std::to_string(std::abs(n - 1));
}

double from_bits(std::uint64_t bits) { return std::bit_cast<double>(bits); }

}  // namespace

TEST_CASE("write_number: integers") {
  STATIC_REQUIRE(written(0) == "0");
  STATIC_REQUIRE(written(-0.0) == "0");
  STATIC_REQUIRE(written(7) == "7");
  STATIC_REQUIRE(written(-29) == "-29");
  STATIC_REQUIRE(written(300) == "300");
  STATIC_REQUIRE(written(9'007'199'254'740'991) == "9007199254740991");
  STATIC_REQUIRE(written(-9007199254740992.0) == "-9007199254740992");
  STATIC_REQUIRE(written(1e15) == "1000000000000000");
  STATIC_REQUIRE(written(123456789012345680000.0) == "123456789012345680000");
  STATIC_REQUIRE(written(1e20) == "100000000000000000000");
  STATIC_REQUIRE(written(1e21) == "1e+21");
  for (std::uint64_t n = 1; n < 9'007'199'254'740'992; n *= 10) {
    CHECK(ours(static_cast<double>(n)) == std::to_string(n));
    CHECK(ours(static_cast<double>(n - 1)) == std::to_string(n - 1));
  }
}

TEST_CASE("write_number: decimals") {
  STATIC_REQUIRE(written(0.5) == "0.5");
  STATIC_REQUIRE(written(-0.1) == "-0.1");
  STATIC_REQUIRE(written(99.95) == "99.95");
  STATIC_REQUIRE(written(0.1 + 0.2) == "0.30000000000000004");
  STATIC_REQUIRE(written(2.0 / 3) == "0.6666666666666666");
  STATIC_REQUIRE(written(12345678.90625) == "12345678.90625");
  STATIC_REQUIRE(written(2251799813685249.5) == "2251799813685249.5");
  STATIC_REQUIRE(written(0.000001) == "0.000001");
  STATIC_REQUIRE(written(-0.0000012345678901234567) == "-0.0000012345678901234567");
}

TEST_CASE("write_number: powers") {
  STATIC_REQUIRE(written(1e-7) == "1e-7");
  STATIC_REQUIRE(written(-1.5e-10) == "-1.5e-10");
  STATIC_REQUIRE(written(1.2345e-21) == "1.2345e-21");
  STATIC_REQUIRE(written(6.02214076e23) == "6.02214076e+23");
  STATIC_REQUIRE(written(1e23) == "1e+23");
  STATIC_REQUIRE(written(5e-324) == "5e-324");
  STATIC_REQUIRE(written(2.2250738585072014e-308) == "2.2250738585072014e-308");
  STATIC_REQUIRE(written(1.7976931348623157e308) == "1.7976931348623157e+308");
}

TEST_CASE("write_number: the same at run time") {
  CHECK(ours(0) == "0");
  CHECK(ours(0.1 + 0.2) == "0.30000000000000004");
  CHECK(ours(-1.7976931348623157e308) == "-1.7976931348623157e+308");
  CHECK(ours(5e-324) == "5e-324");
  CHECK(ours(-0.0000012345678901234567).size() == text::number_capacity);
}

TEST_CASE("write_number: every power of two and its neighbours have fmt's digits") {
  for (std::uint64_t exponent = 0; exponent != 2047; ++exponent) {
    for (const std::uint64_t fraction :
         {0x0ull, 0x1ull, 0x2ull, 0xf'ffff'ffff'fffeull, 0xf'ffff'ffff'ffffull}) {
      const double value = from_bits(exponent << 52 | fraction);
      REQUIRE(ours(value) == theirs(value));
    }
  }
}

TEST_CASE("write_number: a million random doubles have fmt's digits") {
  std::uint64_t state = 88'172'645'463'325'252;
  std::size_t different = 0;
  for (int i = 0; i != 1'000'000; ++i) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    // Each fourth a decimal of few digits, the others any bits.
    const double value =
        i % 4 == 0 ? static_cast<double>(state >> (16 + i % 48)) / (i % 8 == 0 ? 1e3 : 1e9)
                   : from_bits(state);
    if (!text::is_finite(value)) continue;
    if (ours(value) != theirs(value) && different++ < 10)
      UNSCOPED_INFO(theirs(value) << " is " << ours(value));
  }
  CHECK(different == 0);
}

TEST_CASE("is_finite") {
  using Limits = std::numeric_limits<double>;
  STATIC_REQUIRE(text::is_finite(0));
  STATIC_REQUIRE(text::is_finite(Limits::max()));
  STATIC_REQUIRE(text::is_finite(Limits::lowest()));
  STATIC_REQUIRE(!text::is_finite(Limits::infinity()));
  STATIC_REQUIRE(!text::is_finite(-Limits::infinity()));
  STATIC_REQUIRE(!text::is_finite(Limits::quiet_NaN()));
}

TEST_CASE("floor, is_whole, to_integer: of all numbers there are") {
  using Limits = std::numeric_limits<double>;
  CHECK_BOTH(text::floor(2.5) == 2);
  CHECK_BOTH(text::floor(-2.5) == -3);
  CHECK_BOTH(text::floor(-2.0) == -2);
  CHECK_BOTH(text::floor(0x1p53 - 1) == 0x1p53 - 1);
  CHECK_BOTH(text::floor(1e300) == 1e300);
  CHECK_BOTH(text::floor(-9.44473e+18) == -9.44473e+18);
  CHECK_BOTH(text::floor(-Limits::infinity()) == -Limits::infinity());
  CHECK(std::isnan(text::floor(Limits::quiet_NaN())));
  CHECK_BOTH(text::is_whole(-1e300));
  CHECK_BOTH(text::is_whole(-0.0));
  CHECK_BOTH(!text::is_whole(0.5));
  CHECK_BOTH(!text::is_whole(Limits::infinity()));
  CHECK_BOTH(!text::is_whole(Limits::quiet_NaN()));
  CHECK_BOTH(text::to_integer(-1.9) == -1);
  CHECK_BOTH(text::to_integer(0x1p62) == 0x4000'0000'0000'0000);
  CHECK_BOTH(text::to_integer(0x1p63) == std::numeric_limits<long long>::max());
  CHECK_BOTH(text::to_integer(-0x1p63) == std::numeric_limits<long long>::min());
  CHECK_BOTH(text::to_integer(-1e300) == std::numeric_limits<long long>::min());
  CHECK_BOTH(text::to_integer(Limits::infinity()) == std::numeric_limits<long long>::max());
  CHECK_BOTH(text::to_integer(Limits::quiet_NaN()) == 0);
}
