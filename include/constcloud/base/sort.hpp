// SPDX-License-Identifier: Apache-2.0
#pragma once
// sort: a list in order. std::stable_sort is no constant expression in C++20, and <algorithm> costs too much to include.
#include <constcloud/base/list.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Sorts so that no element has to stand before the one in front of it; equals keep their order. Compares n log n times,
/// and n times what is in order already.
template <class T, class Precedes>
constexpr void sort(List<T>& list, const Precedes& precedes) {
  const std::size_t size = list.size();
  for (std::size_t width = 1; width < size; width *= 2) {  // runs of that length are in order
    List<T> merged;
    merged.reserve(size);
    for (std::size_t begin = 0; begin < size; begin += 2 * width) {
      const std::size_t middle = size - begin < width ? size : begin + width;
      const std::size_t end = size - middle < width ? size : middle + width;
      const bool is_in_order = middle == end || !precedes(list[middle], list[middle - 1]);
      std::size_t left = begin;
      std::size_t right = middle;
      while (left != middle || right != end) {
        const bool takes_right =
            left == middle || (!is_in_order && right != end && precedes(list[right], list[left]));
        merged.push_back(std::move(list[takes_right ? right++ : left++]));
      }
    }
    list = std::move(merged);
  }
}

}  // namespace constcloud::detail
