// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/ascii.hpp>

namespace text = constcloud::text;

namespace {

/// The characters of all 256 that are of a kind, in order.
template <class F>
constexpr bool are_exactly(const char* expected, F is_of_kind) {
  for (int code = 0; code != 256; ++code) {
    const char c = static_cast<char>(code);
    const bool is_expected = *expected != '\0' && c == *expected;
    if (is_of_kind(c) != is_expected) return false;
    expected += is_expected;
  }
  return *expected == '\0';
}

}  // namespace

TEST_CASE("ascii: each kind has its characters and no others") {
  STATIC_REQUIRE(are_exactly("0123456789", text::is_digit));
  STATIC_REQUIRE(are_exactly("abcdefghijklmnopqrstuvwxyz", text::is_lower));
  STATIC_REQUIRE(are_exactly("ABCDEFGHIJKLMNOPQRSTUVWXYZ", text::is_upper));
  STATIC_REQUIRE(are_exactly("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", text::is_letter));
  STATIC_REQUIRE(
      are_exactly("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz", text::is_alphanumeric));
}

TEST_CASE("ascii: letters change their case, and nothing else does") {
  STATIC_REQUIRE(are_exactly("ABCDEFGHIJKLMNOPQRSTUVWXYZ", [](char c) { return text::to_lower(c) != c; }));
  STATIC_REQUIRE(are_exactly("abcdefghijklmnopqrstuvwxyz", [](char c) { return text::to_upper(c) != c; }));
  STATIC_REQUIRE(text::to_lower('Q') == 'q');
  STATIC_REQUIRE(text::to_upper('q') == 'Q');
}
