// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/index_key.hpp>

#include <cstring>
#include <string>

#include "support/catch.hpp"

namespace text = constcloud::text;

namespace {

template <std::size_t N>
constexpr bool is_index(const char (&key)[N]) {
  return text::is_index_key(key, N - 1);
}
template <std::size_t N>
constexpr std::uint64_t value(const char (&key)[N]) {
  return text::index_key_value(key, N - 1);
}

}  // namespace

TEST_CASE("is_index_key: canonical decimal numbers up to 2^32 - 2") {
  STATIC_REQUIRE(is_index("0"));
  STATIC_REQUIRE(is_index("7"));
  STATIC_REQUIRE(is_index("10"));
  STATIC_REQUIRE(is_index("123456789"));
  STATIC_REQUIRE(is_index("1000000000"));
  STATIC_REQUIRE(is_index("4294967294"));
}

TEST_CASE("is_index_key: nothing else") {
  STATIC_REQUIRE(!is_index(""));
  STATIC_REQUIRE(!is_index("00"));
  STATIC_REQUIRE(!is_index("01"));
  STATIC_REQUIRE(!is_index("-1"));
  STATIC_REQUIRE(!is_index("+1"));
  STATIC_REQUIRE(!is_index("1a"));
  STATIC_REQUIRE(!is_index("1."));
  STATIC_REQUIRE(!is_index("1e3"));
  STATIC_REQUIRE(!is_index(" 1"));
  STATIC_REQUIRE(!is_index("1 "));
  STATIC_REQUIRE(!is_index("a"));
  STATIC_REQUIRE(!is_index("/"));
  STATIC_REQUIRE(!is_index(":"));
  STATIC_REQUIRE(!is_index("1/"));
  STATIC_REQUIRE(!is_index("1:"));
  STATIC_REQUIRE(!is_index("\xc2\xb2"));
  STATIC_REQUIRE(!is_index("4294967295"));
  STATIC_REQUIRE(!is_index("4294967296"));
  STATIC_REQUIRE(!is_index("9999999999"));
  STATIC_REQUIRE(!is_index("10000000000"));
  STATIC_REQUIRE(!is_index("18446744073709551617"));
}

TEST_CASE("index_key_value: the number") {
  STATIC_REQUIRE(value("0") == 0);
  STATIC_REQUIRE(value("10") == 10);
  STATIC_REQUIRE(value("4294967294") == 4'294'967'294);
}

TEST_CASE("index keys at run time") {
  for (const char* key : {"0", "9", "4294967294", "305"}) {
    CAPTURE(key);
    CHECK(text::is_index_key(key, std::strlen(key)));
    CHECK(std::to_string(text::index_key_value(key, std::strlen(key))) == key);
  }
  for (const char* key : {"", "x", "01", "4294967295", "1x", "99999999999"}) {
    CAPTURE(key);
    CHECK(!text::is_index_key(key, std::strlen(key)));
  }
}
