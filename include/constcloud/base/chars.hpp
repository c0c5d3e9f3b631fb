// SPDX-License-Identifier: Apache-2.0
#pragma once
// Copying and comparing runs of characters, in a program and in the compiler at the least number of evaluation steps.
#include <cstddef>

namespace constcloud::detail {

/// Copies `size` characters. In constant evaluation clang runs its own memcpy in one step; g++ 12 has none and loops.
constexpr void copy_chars(char* to, const char* from, std::size_t size) {
#if defined(__clang__)
  if (size != 0) __builtin_memcpy(to, from, size);
#else
  if (__builtin_is_constant_evaluated()) {
    for (std::size_t i = 0; i != size; ++i) to[i] = from[i];
  } else if (size != 0) {
    __builtin_memcpy(to, from, size);
  }
#endif
}

/// memcmp: the order of the first differing byte, both seen as unsigned. (g++ evaluates it too.)
constexpr int compare_chars(const char* left, const char* right, std::size_t size) {
  return size == 0 ? 0 : __builtin_memcmp(left, right, size);
}

/// Compares two runs for equality.
constexpr bool equal_chars(const char* left, std::size_t left_size, const char* right,
                           std::size_t right_size) {
  return left_size == right_size && compare_chars(left, right, left_size) == 0;
}

}  // namespace constcloud::detail
