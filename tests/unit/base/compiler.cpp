// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/compiler.hpp>

#include <cstring>

#include "support/both.hpp"
#include "support/catch.hpp"

namespace detail = constcloud::detail;

namespace {

template <int Number>
const char* name_of_function() {
  return CONSTCLOUD_FUNCTION_NAME;
}

struct Base {};
struct Derived : Base {};

}  // namespace

TEST_CASE("compiler: bytes in the other order") {
  CHECK_BOTH(detail::swap_bytes(0x01020304) == 0x04030201);
  CHECK_BOTH(detail::swap_bytes(0xFF000000) == 0xFF);
}

TEST_CASE("compiler: a mask of 128 bits") {
  CHECK_BOTH((detail::Unsigned128{1} << 127) >> 126 == 2);
  CHECK_BOTH(sizeof(detail::Unsigned128) == 16);
}

TEST_CASE("compiler: types that are the same, and those that convert") {
  CHECK_BOTH(detail::same_as<int, int>);
  CHECK_BOTH(!detail::same_as<int, const int>);
  CHECK_BOTH(detail::converts_to<Derived*, Base*>);
  CHECK_BOTH(!detail::converts_to<Base*, Derived*>);
}

TEST_CASE("compiler: a function knows its name, and the functions of C are there without a header") {
  CHECK(std::strstr(name_of_function<42>(), "name_of_function") != nullptr);
  CHECK(std::strstr(name_of_function<42>(), "42") != nullptr);
  CHECK(CONSTCLOUD_BUILTIN(strlen)("abc") == 3);
  STATIC_REQUIRE(CONSTCLOUD_BUILTIN(strlen)("abc") == 3);
  STATIC_REQUIRE(CONSTCLOUD_IS_KNOWN(3));
}
