// SPDX-License-Identifier: Apache-2.0
#pragma once
// How values look in messages: intrinsics have no text before deployment.
#include <constcloud/values/join.hpp>

namespace constcloud::detail {

/// Texts with commas between them, as JavaScript writes an array.
template <class T>
constexpr Text shown(const List<T>& values) {
  Text all;
  for (std::size_t i = 0; i != values.size(); ++i) {
    if (i != 0) all = Text::concat({all, ","});
    all = Text::concat({all, shown(values[i])});
  }
  return all;
}

}  // namespace constcloud::detail
