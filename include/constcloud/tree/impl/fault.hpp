// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/fault.hpp.
#include <constcloud/tree/fault.hpp>

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

constexpr void FindingLog::clear() {
  found = {};
  exporters = {};
}

constexpr const Fault& record_faults(RootData& root, bool findings_are_errors) {
  root.services = new ConstantServices(true, findings_are_errors);
  return static_cast<ConstantServices*>(root.services)->first;
}

constexpr void refuse_findings(RootData& root) { root.services = new ConstantServices(false, true); }

constexpr Fault* noted_fault_of(const NodeData& node) {
  return node.root->services == nullptr ? nullptr : node.root->services->fault();
}

constexpr void note_fault(Fault& fault, const NodeData& node, const Text& message, const Text& fix, const Text& child) {
  if (fault.is_noted()) return;
  Text path = path_of(node);
  if (!child.empty()) path = Text::concat({path, path.empty() ? Text() : Text("/"), child});
  fault = {message, fix, path};
}

constexpr void refuse_at(const NodeData& node, Rule rule, const Text& message, const Text& fix, const Text& child) {
  if (Fault* fault = noted_fault_of(node)) return note_fault(*fault, node, message, fix, child);
  rule(message, path_of(node));
}

constexpr double Quota::at(const NodeData& node) const {
  const Json* chosen = context_value(node, context_key);
  if (chosen == nullptr) return usual;
  if (chosen->is(json::Kind::number)) return chosen->as_number();
  double number = 0;
  for (const char digit : chosen->as_text()) number = 10 * number + (digit - '0');
  return number;
}

constexpr void exceed_at(const NodeData& node, const Quota& quota, Rule rule, const Text& message, const Text& fix) {
  refuse_at(node, rule, message, Text::concat({fix, ", or raise the context value ", quota.context_key}));
}

constexpr bool is_acknowledged(const NodeData& node, const Text& id, bool at_root_too) {
  const Map<List<Text>>& acknowledged = node.root->acknowledged;
  if (acknowledged.empty()) return false;
  for (const NodeData* at = &node; at != nullptr; at = at->parent) {
    if (at->parent == nullptr && at != &node && !at_root_too) return false;
    const List<Text>* ids = acknowledged.find(quiet_path_of(*at));
    if (ids == nullptr) continue;
    for (const Text& known : *ids) {
      if (known == id) return true;
    }
  }
  return false;
}

constexpr void find_at(const NodeData& node, const Finding& finding, const Text& message, const Text& fix) {
  FindingLog* log = finding_log_of(node);
  if (log == nullptr || is_acknowledged(node, finding.id, true)) return;
  const Text tag = Text::concat({" [ack: ", finding.id, "]"});
  const Text text = Text::concat({message, ": ", fix, tag});
  if (log->are_errors) {
    if (Fault* fault = noted_fault_of(node)) return note_fault(*fault, node, message, Text::concat({fix, tag}), Text());
    return finding.rule(text, path_of(node));
  }
  const auto place = log->found.place_of(&node);
  FoundAt& found = place.item != nullptr ? *place.item : log->found.emplace(place, &node);
  found.texts.set(text, true);
}

}  // namespace constcloud::detail
