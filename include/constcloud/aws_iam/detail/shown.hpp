// SPDX-License-Identifier: Apache-2.0
#pragma once
// How values look in messages: intrinsics have no text before deployment.
#include <constcloud/core/join.hpp>

namespace constcloud::detail {

/// The text as it would stand in JavaScript: a mark for each intrinsic.
constexpr Text shown(const Value<Text>& value) {
  if (!value.is_token()) return value.literal();
  const json::Array* parts = joined_parts(value.json(), Text());
  if (parts == nullptr) return "${Token[TOKEN]}";
  Text all;
  for (const Json& part : *parts) {
    Text text = "${Token[TOKEN]}";
    if (part.is(json::Kind::text)) text = part.as_text();
    all = Text::concat({all, text});
  }
  return all;
}

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
