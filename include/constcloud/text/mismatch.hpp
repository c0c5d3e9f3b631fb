// SPDX-License-Identifier: Apache-2.0
#pragma once
// Where two runs of characters begin to differ.
#include <constcloud/base/compiler.hpp>
#include <constcloud/base/linkage.hpp>
#include <cstddef>

namespace CONSTCLOUD_NAMESPACE::text {

/// The offset of the first of `size` characters in which the two runs differ; `size` if none does.
constexpr std::size_t mismatch(const char* a, const char* b, std::size_t size) {
  std::size_t at = 0;
  if (!__builtin_is_constant_evaluated()) {
    while (size - at >= 8 && CONSTCLOUD_BUILTIN(memcmp)(a + at, b + at, 8) == 0) at += 8;
  }
#if defined(__clang__)
  else if (size == 0 || CONSTCLOUD_BUILTIN(memcmp)(a, b, size) == 0) {
    return size;
  } else {
    // In constant evaluation memcmp is one step of clang's, so halving is cheaper than walking. The
    // difference is always among the `count` characters from `at` on. (g++ 12 cannot evaluate
    // memcmp on characters in the making.)
    for (std::size_t count = size, half = size / 2; count != 1; half = count / 2)
      CONSTCLOUD_BUILTIN(memcmp)(a + at, b + at, half) == 0 ? (at += half, count -= half) : count = half;
    return at;
  }
#endif
  while (at != size && a[at] == b[at]) ++at;
  return at;
}

}  // namespace constcloud::text
