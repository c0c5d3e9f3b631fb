// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/traits.hpp>

#include <string>
#include <string_view>

#include "support/both.hpp"

namespace detail = constcloud::detail;

namespace {
struct Base {};
struct Derived : Base {};
struct FromInt {
  FromInt(int);
  explicit FromInt(const char*);
};
}  // namespace

TEST_CASE("converts_to: what converts without being asked") {
  STATIC_REQUIRE(detail::converts_to<int, FromInt>);
  STATIC_REQUIRE(detail::converts_to<const char*, std::string>);
  STATIC_REQUIRE_FALSE(detail::converts_to<const char*, FromInt>);
  STATIC_REQUIRE_FALSE(detail::converts_to<std::string_view, std::string>);
}

TEST_CASE("derives_from: a class itself and what derives from it") {
  STATIC_REQUIRE(detail::derives_from<Derived, Base>);
  STATIC_REQUIRE(detail::derives_from<Base, Base>);
  STATIC_REQUIRE_FALSE(detail::derives_from<Base, Derived>);
  STATIC_REQUIRE_FALSE(detail::derives_from<int, Base>);
}

TEST_CASE("same_as and constructible_from") {
  STATIC_REQUIRE(detail::same_as<int, int>);
  STATIC_REQUIRE_FALSE(detail::same_as<int, const int>);
  STATIC_REQUIRE(detail::constructible_from<FromInt, const char*>);
  STATIC_REQUIRE_FALSE(detail::constructible_from<FromInt, Base>);
}

TEST_CASE("number and whole_number: bool is neither") {
  STATIC_REQUIRE((detail::number<double> && detail::number<int> && detail::number<unsigned char>));
  STATIC_REQUIRE_FALSE((detail::number<bool> || detail::number<int*> || detail::number<Base>));
  STATIC_REQUIRE((detail::whole_number<long long> && detail::whole_number<unsigned>));
  STATIC_REQUIRE_FALSE((detail::whole_number<double> || detail::whole_number<bool>));
}

TEST_CASE("swap and take") {
  CHECK_BOTH([] {
    int a = 1;
    int b = 2;
    detail::swap(a, b);
    return a == 2 && b == 1;
  }());
  CHECK_BOTH([] {
    int value = 7;
    const int* pointer = &value;
    return detail::take(pointer) == &value && pointer == nullptr && detail::take(value) == 7 && value == 0;
  }());
}
