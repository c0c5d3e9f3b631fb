// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/mismatch.hpp>

#include "support/catch.hpp"

namespace text = constcloud::text;

namespace {

/// Two runs of `size` characters, made in the evaluation, that differ from `at` on.
constexpr std::size_t found(std::size_t size, std::size_t at) {
  char a[40]{};
  char b[40]{};
  for (std::size_t i = at; i < 40; ++i) a[i] = 'a', b[i] = 'b';
  return text::mismatch(a, b, size);
}

constexpr bool finds_all(std::size_t size) {
  for (std::size_t at = 0; at != 40; ++at)
    if (found(size, at) != (at < size ? at : size)) return false;
  return true;
}

}  // namespace

TEST_CASE("mismatch: the first difference, or the size") {
  STATIC_REQUIRE(finds_all(0));
  STATIC_REQUIRE(finds_all(1));
  STATIC_REQUIRE(finds_all(2));
  STATIC_REQUIRE(finds_all(7));
  STATIC_REQUIRE(finds_all(8));
  STATIC_REQUIRE(finds_all(9));
  STATIC_REQUIRE(finds_all(33));
  STATIC_REQUIRE(text::mismatch("Stack/Api", "Stack/Bar", 9) == 6);
  STATIC_REQUIRE(text::mismatch("Stack/Api", "Stack/Bar", 6) == 6);
}

TEST_CASE("mismatch: the same at run time") {
  for (std::size_t size = 0; size != 40; ++size) CHECK(finds_all(size));
}
