// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/utf8.hpp>

#include <algorithm>
#include <string>

#include "support/catch.hpp"

namespace text = constcloud::text;

namespace {

template <std::size_t N>
constexpr std::size_t invalid(const char (&bytes)[N]) {
  return text::find_invalid_utf8(bytes, N - 1);
}
template <std::size_t N>
constexpr std::size_t units(const char (&bytes)[N]) {
  return text::utf16_length(bytes, N - 1);
}
template <std::size_t A, std::size_t B>
constexpr int order(const char (&a)[A], const char (&b)[B]) {
  return text::compare_utf16(a, A - 1, b, B - 1);
}
template <std::size_t N>
constexpr bool decodes(const char (&bytes)[N], char32_t value) {
  const text::CodePoint point = text::decode_utf8(bytes);
  return point.value == value && point.size == N - 1;
}

std::string encoded(char32_t c) {
  const auto tail = [c](int shift) { return static_cast<char>(0x80 | (c >> shift & 0x3f)); };
  if (c < 0x80) return {static_cast<char>(c)};
  if (c < 0x800) return {static_cast<char>(0xc0 | c >> 6), tail(0)};
  if (c < 0x10000) return {static_cast<char>(0xe0 | c >> 12), tail(6), tail(0)};
  return {static_cast<char>(0xf0 | c >> 18), tail(12), tail(6), tail(0)};
}

bool is_surrogate(char32_t c) { return c >= 0xd800 && c <= 0xdfff; }

std::u16string utf16(char32_t c) {
  if (c < 0x10000) return {static_cast<char16_t>(c)};
  return {static_cast<char16_t>(0xd800 + ((c - 0x10000) >> 10)),
          static_cast<char16_t>(0xdc00 + ((c - 0x10000) & 0x3ff))};
}

}  // namespace

TEST_CASE("find_invalid_utf8: valid texts") {
  STATIC_REQUIRE(invalid("") == text::npos);
  STATIC_REQUIRE(invalid("plain ASCII, longer than sixteen characters, to the end") == text::npos);
  STATIC_REQUIRE(invalid("\x7f\xc2\x80\xdf\xbf") == text::npos);
  STATIC_REQUIRE(invalid("\xe0\xa0\x80\xed\x9f\xbf\xee\x80\x80\xef\xbf\xbf") == text::npos);
  STATIC_REQUIRE(invalid("\xf0\x90\x80\x80\xf4\x8f\xbf\xbf") == text::npos);
  STATIC_REQUIRE(invalid("0123456789abcde\xc3\xa9"
                         "0123456789abcdef\xf0\x9f\x98\x80!") == text::npos);
}

TEST_CASE("find_invalid_utf8: the offset of what is ill-formed") {
  STATIC_REQUIRE(invalid("\x80") == 0);  // a continuation without a lead
  STATIC_REQUIRE(invalid("ab\xbf") == 2);
  STATIC_REQUIRE(invalid("\xc0\x80") == 0);  // overlong
  STATIC_REQUIRE(invalid("\xc1\xbf") == 0);
  STATIC_REQUIRE(invalid("a\xe0\x9f\xbf") == 1);
  STATIC_REQUIRE(invalid("a\xf0\x8f\xbf\xbf") == 1);
  STATIC_REQUIRE(invalid("a\xed\xa0\x80") == 1);  // surrogates
  STATIC_REQUIRE(invalid("a\xed\xbf\xbf") == 1);
  STATIC_REQUIRE(invalid("\xf4\x90\x80\x80") == 0);  // above U+10FFFF
  STATIC_REQUIRE(invalid("\xf5\x80\x80\x80") == 0);
  STATIC_REQUIRE(invalid("\xff") == 0);
  STATIC_REQUIRE(invalid("0123456789abcdefg\xc3") == 17);  // cut short
  STATIC_REQUIRE(invalid("0123456789abcdef\xc3") == 16);
  STATIC_REQUIRE(text::find_invalid_utf8("\xc3\xa9", 1) == 0);  // the rest is not of the text
  STATIC_REQUIRE(text::find_invalid_utf8("\xe2\x82\xac", 2) == 0);
  STATIC_REQUIRE(text::find_invalid_utf8("\xf0\x9f\x98\x80", 3) == 0);
  STATIC_REQUIRE(invalid("\xc3\xa9\xe2\x82") == 2);
  STATIC_REQUIRE(invalid("\xf0\x9f\x98") == 0);
  STATIC_REQUIRE(invalid("\xf0\x9f\x98z") == 0);
  STATIC_REQUIRE(invalid("\xe2\x82z") == 0);
  STATIC_REQUIRE(invalid("\xc3(") == 0);
}

TEST_CASE("find_invalid_utf8: at run time every code point is valid and every cut of it is not") {
  for (char32_t c = 0; c <= 0x110000; c += c < 0x3000 ? 1 : 61) {
    const std::string bytes = encoded(c);
    const bool valid = c <= 0x10ffff && !is_surrogate(c);
    if ((text::find_invalid_utf8(bytes.data(), bytes.size()) == text::npos) != valid)
      FAIL(std::hex << std::uint32_t{c});
    for (std::size_t size = 1; size < bytes.size(); ++size) {
      const std::string after = "0123456789" + bytes.substr(0, size);
      if (text::find_invalid_utf8(after.data(), after.size()) != 10)
        FAIL(std::hex << std::uint32_t{c});
    }
  }
  SUCCEED();
}

TEST_CASE("decode_utf8") {
  STATIC_REQUIRE(decodes("a", U'a'));
  STATIC_REQUIRE(decodes("\x7f", 0x7f));
  STATIC_REQUIRE(decodes("\xc3\xa9", 0xe9));
  STATIC_REQUIRE(decodes("\xe2\x82\xac", 0x20ac));
  STATIC_REQUIRE(decodes("\xef\xbf\xbf", 0xffff));
  STATIC_REQUIRE(decodes("\xf0\x9f\x98\x80", 0x1f600));
  STATIC_REQUIRE(decodes("\xf4\x8f\xbf\xbf", 0x10ffff));
  for (char32_t c = 0; c <= 0x10ffff; c += c < 0x3000 ? 1 : 61) {
    const std::string bytes = encoded(c);
    const text::CodePoint point = text::decode_utf8(bytes.data());
    if (point.value != c || point.size != bytes.size()) FAIL(std::hex << std::uint32_t{c});
  }
}

TEST_CASE("utf16_length: JavaScript's length") {
  STATIC_REQUIRE(units("") == 0);
  STATIC_REQUIRE(units("0123456789abcdef0") == 17);
  STATIC_REQUIRE(units("\xc3\xa9t\xc3\xa9") == 3);
  STATIC_REQUIRE(units("\xe2\x82\xac\xef\xbf\xbf") == 2);
  STATIC_REQUIRE(units("\xf0\x9f\x98\x80\xf4\x8f\xbf\xbf.") == 5);
  const std::string many = std::string(100, 'x') + "\xf0\x9f\x98\x80";
  CHECK(text::utf16_length(many.data(), many.size()) == 102);
}

TEST_CASE("compare_utf16: bytes, lengths, and the surrogates below U+E000") {
  STATIC_REQUIRE(order("", "") == 0);
  STATIC_REQUIRE(order("", "a") < 0);
  STATIC_REQUIRE(order("a", "") > 0);
  STATIC_REQUIRE(order("ab", "ab") == 0);
  STATIC_REQUIRE(order("ab", "abc") < 0);
  STATIC_REQUIRE(order("B", "a") < 0);
  STATIC_REQUIRE(order("z", "\xc3\xa9") < 0);
  STATIC_REQUIRE(order("\xf0\x9f\x98\x80", "\xef\xbf\xbd") < 0);
  STATIC_REQUIRE(order("\xee\x80\x80", "\xf4\x8f\xbf\xbf") > 0);
  STATIC_REQUIRE(order("\xee\x80\x80", "\xef\x80\x80") < 0);
  STATIC_REQUIRE(order("\xf0\x90\x80\x80", "\xf0\x90\x80\x81") < 0);
  STATIC_REQUIRE(order("\xed\x9f\xbf", "\xf0\x90\x80\x80") < 0);
  STATIC_REQUIRE(order("\xef\xbf\xbf", "\xed\x9f\xbf") > 0);
}

TEST_CASE("compare_utf16: the order of the UTF-16 forms") {
  const char32_t points[] = {U'a',   U'~',   0x80,   0x7ff,  0x800,   0xd7ff,
                             0xe000, 0xefff, 0xf000, 0xffff, 0x10000, 0x10ffff};
  for (const char32_t left : points) {
    for (const char32_t right : points) {
      const std::string a = "0123456789" + encoded(left);
      const std::string b = "0123456789" + encoded(right);
      const int expected = utf16(left).compare(utf16(right));
      const int actual = text::compare_utf16(a.data(), a.size(), b.data(), b.size());
      CAPTURE(std::uint32_t{left}, std::uint32_t{right});
      CHECK((actual < 0) == (expected < 0));
      CHECK((actual > 0) == (expected > 0));
    }
  }
}
