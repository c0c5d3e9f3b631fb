// SPDX-License-Identifier: Apache-2.0
#pragma once
// One fact, asked of the compiler and of the program.
#include "catch.hpp"

/// Holds in constant evaluation and at run time. (STATIC_REQUIRE makes code as well, and there are some 2,500 of these.)
#define CHECK_BOTH(...)                        \
  do {                                         \
    static_assert((__VA_ARGS__), #__VA_ARGS__); \
    CHECK((__VA_ARGS__));                      \
  } while (false)
