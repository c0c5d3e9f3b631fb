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
    std::size_t i = 0;
    for (; i + 8 <= size; i += 8) {  // a loop's own steps cost as much as a copy
      to[i] = from[i], to[i + 1] = from[i + 1], to[i + 2] = from[i + 2], to[i + 3] = from[i + 3];
      to[i + 4] = from[i + 4], to[i + 5] = from[i + 5], to[i + 6] = from[i + 6], to[i + 7] = from[i + 7];
    }
    for (; i != size; ++i) to[i] = from[i];
  } else if (size != 0) {
    __builtin_memcpy(to, from, size);
  }
#endif
}

/// memcmp: the order of the first differing byte, both seen as unsigned.
constexpr int compare_chars(const char* left, const char* right, std::size_t size) {
#if defined(__clang__)
  return size == 0 ? 0 : __builtin_memcmp(left, right, size);
#else
  if (!__builtin_is_constant_evaluated()) return size == 0 ? 0 : __builtin_memcmp(left, right, size);
  for (std::size_t i = 0; i != size; ++i) {  // g++ 12 has no memcmp for memory from new
    if (left[i] != right[i]) return static_cast<unsigned char>(left[i]) < static_cast<unsigned char>(right[i]) ? -1 : 1;
  }
  return 0;
#endif
}

/// Compares two runs for equality.
constexpr bool equal_chars(const char* left, std::size_t left_size, const char* right,
                           std::size_t right_size) {
  return left_size == right_size && compare_chars(left, right, left_size) == 0;
}

}  // namespace constcloud::detail
