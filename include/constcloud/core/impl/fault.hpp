// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of core/fault.hpp.
#include <constcloud/core/fault.hpp>

namespace constcloud::detail {

constexpr Text Fault::sentence() const {
  constexpr std::size_t longest_message = 220;
  constexpr std::size_t longest_word = 64;
  const bool is_cut = message.size() > longest_message;
  const std::size_t end = is_cut ? longest_message : message.size() - (message.ends_with(".") ? 1 : 0);
  Buffer text(end + fix.size() + path.size() + 16);
  std::size_t word = 1;
  for (std::size_t i = 0; i != end; ++i) {
    const bool is_blank = message[i] == ' ' || message[i] == '\n';
    if (is_blank && word == 0) continue;
    word = is_blank ? 0 : word + 1;
    if (word <= longest_word) text.push(is_blank ? ' ' : message[i]);
    if (word == longest_word + 1) text.append("...", 3);
  }
  if (is_cut && word <= longest_word) text.append("...", 3);
  if (!fix.empty()) text.append(": ", 2);
  text.append(fix.data(), fix.size());
  if (!path.empty()) {
    text.append(" (at ", 5);
    text.append(path.data(), path.size());
    text.push(')');
  }
  return Text(std::move(text));
}

constexpr const Fault& record_faults(NodeData& root) {
  FaultRecorder* recorder = new FaultRecorder;
  root.payload = recorder;
  return recorder->first;
}

constexpr void refuse_at(const NodeData& node, Rule rule, const Text& message, const Text& fix, const Text& child) {
  Fault* fault = node.root->payload == nullptr ? nullptr : node.root->payload->fault();
  if (fault == nullptr) return rule(message, path_of(node));
  if (fault->is_noted()) return;
  Text path = path_of(node);
  if (!child.empty()) path = Text::concat({path, path.empty() ? Text() : Text("/"), child});
  *fault = {message, fix, path};
}

}  // namespace constcloud::detail
