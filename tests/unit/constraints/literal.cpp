// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/literal.hpp>

#include <string>

#include "support/trees.hpp"

namespace constcloud {
namespace refuse {
[[noreturn]] inline void a_fruit_is_an_apple(const Text& fruit) { throw Error(Text::concat({"no fruit: ", fruit})); }
}  // namespace refuse
namespace {
constexpr bool is_fruit(const char* data, std::size_t size) { return detail::equal_chars(data, size, "apple", 5); }
CONSTCLOUD_CHECKED_LITERAL(Fruit, is_fruit, a_fruit_is_an_apple, "Fruit: an apple");
}  // namespace
}  // namespace constcloud

namespace cc = constcloud;

TEST_CASE("checked literals: the compiler takes good ones, and run-time texts as they are") {
  CHECK_BOTH(cc::Fruit("apple").literal() == "apple");
  CHECK(cc::Fruit(std::string("pear")).literal() == "pear");
}
