// SPDX-License-Identifier: Apache-2.0
#pragma once
// One fact, asked of the compiler and of the program.
#include "catch.hpp"

/// Holds in constant evaluation and at run time.
#define CHECK_BOTH(...)            \
  do {                             \
    STATIC_REQUIRE((__VA_ARGS__)); \
    CHECK((__VA_ARGS__));          \
  } while (false)
