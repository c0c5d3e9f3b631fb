// SPDX-License-Identifier: Apache-2.0
#pragma once
// How values look in messages: intrinsics have no text before deployment.
#include <constcloud/tree/reference.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Writes all references as within their own stack: for messages.
struct MessageContext final : RenderContext {
  constexpr ~MessageContext() override {}
  CONSTCLOUD_CONSTEXPR Json imported(NodeData& target, const Text& attribute) const override {
    return Reference::local(this, target, attribute);
  }
};

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
