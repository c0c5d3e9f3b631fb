// SPDX-License-Identifier: Apache-2.0
#pragma once
// Copying and comparing runs of characters, in a program and in the compiler at the least number of evaluation steps.
#include <constcloud/base/compiler.hpp>
#include <constcloud/base/linkage.hpp>
#include <cstddef>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Copies `size` characters. In constant evaluation clang runs its own memcpy in one step; g++ 12 has none and loops.
constexpr void copy_chars(char* to, const char* from, std::size_t size) {
#if defined(__clang__)
  if (size != 0) CONSTCLOUD_BUILTIN(memcpy)(to, from, size);
#else
  if (__builtin_is_constant_evaluated()) {
    // A loop's own steps cost as much as a copy, and so does an index that must be added up.
    for (; size >= 16; size -= 16, to += 16, from += 16) {
      to[0] = from[0], to[1] = from[1], to[2] = from[2], to[3] = from[3];
      to[4] = from[4], to[5] = from[5], to[6] = from[6], to[7] = from[7];
      to[8] = from[8], to[9] = from[9], to[10] = from[10], to[11] = from[11];
      to[12] = from[12], to[13] = from[13], to[14] = from[14], to[15] = from[15];
    }
    for (; size >= 4; size -= 4, to += 4, from += 4) {
      to[0] = from[0], to[1] = from[1], to[2] = from[2], to[3] = from[3];
    }
    for (; size != 0; --size) *to++ = *from++;
  } else if (size != 0) {
    CONSTCLOUD_BUILTIN(memcpy)(to, from, size);
  }
#endif
}

/// memcmp: the order of the first differing byte, both seen as unsigned.
constexpr int compare_chars(const char* left, const char* right, std::size_t size) {
#if defined(__clang__)
  return size == 0 ? 0 : CONSTCLOUD_BUILTIN(memcmp)(left, right, size);
#else
  if (!__builtin_is_constant_evaluated()) return size == 0 ? 0 : CONSTCLOUD_BUILTIN(memcmp)(left, right, size);
  for (std::size_t i = 0; i != size; ++i) {  // g++ 12 has no memcmp for memory from new
    if (left[i] != right[i]) return static_cast<unsigned char>(left[i]) < static_cast<unsigned char>(right[i]) ? -1 : 1;
  }
  return 0;
#endif
}

/// Compares two runs for equality.
constexpr bool equal_chars(const char* left, std::size_t left_size, const char* right, std::size_t right_size) {
  return left_size == right_size && compare_chars(left, right, left_size) == 0;
}

}  // namespace constcloud::detail
