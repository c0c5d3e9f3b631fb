// SPDX-License-Identifier: Apache-2.0
#pragma once
// Catch2, be it version 3 or Debian 12's 2.13: what the tests use of it has version 3's spelling.
#ifdef __clang__
#if __has_warning("-Wc2y-extensions")
#pragma clang diagnostic ignored "-Wc2y-extensions"  // Catch2 names its functions by __COUNTER__
#endif
#endif
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>

namespace Catch::Matchers {
inline auto ContainsSubstring(const std::string& text) { return Contains(text); }
}  // namespace Catch::Matchers
namespace Catch {
using Catch::Detail::Approx;
}
#endif

// What is a constant is asked of the program too, which the sanitizers see.
#ifdef CONSTCLOUD_SANITIZED
#undef STATIC_REQUIRE
#undef STATIC_REQUIRE_FALSE
#define STATIC_REQUIRE(...)                \
  static_assert(__VA_ARGS__, #__VA_ARGS__); \
  REQUIRE(__VA_ARGS__)
#define STATIC_REQUIRE_FALSE(...)                \
  static_assert(!(__VA_ARGS__), #__VA_ARGS__);   \
  REQUIRE_FALSE(__VA_ARGS__)
#endif
