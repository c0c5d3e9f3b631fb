// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of stacks/placeholders.hpp.
#include <constcloud/stacks/placeholders.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR Text with_replaced(const Text& text, const Text& placeholder, const Text& value) {
  Buffer result;
  std::size_t copied = 0;
  for (std::size_t at = text.find(placeholder); at != Text::npos; at = text.find(placeholder, copied)) {
    result.append(text.data() + copied, at - copied);
    result.append(value.data(), value.size());
    copied = at + placeholder.size();
  }
  if (copied == 0) return text;
  result.append(text.data() + copied, text.size() - copied);
  return Text(std::move(result));
}

CONSTCLOUD_CONSTEXPR Text specialized(const NodeData& stack, const Text& text) {
  const StackState& state = stack_state(stack);
  Text result = with_replaced(text, "${Qualifier}", state.qualifier);
  if (state.env.account) result = with_replaced(result, "${AWS::AccountId}", *state.env.account);
  if (state.env.region) result = with_replaced(result, "${AWS::Region}", *state.env.region);
  return result;
}

}  // namespace constcloud::detail
