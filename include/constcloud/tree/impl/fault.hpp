// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/fault.hpp.
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR Text Fault::sentence() const {
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

CONSTCLOUD_CONSTEXPR void FindingLog::clear() {
  found = {};
  exporters = {};
}

CONSTCLOUD_CONSTEXPR const Fault& record_faults(RootData& root, bool findings_are_errors) {
  root.services = new ConstantServices(true, findings_are_errors);
  return static_cast<ConstantServices*>(root.services)->first;
}

CONSTCLOUD_CONSTEXPR void refuse_findings(RootData& root) { root.services = new ConstantServices(false, true); }

CONSTCLOUD_CONSTEXPR Text Place::path() const {
  if (node_ == nullptr) return child_;
  const Text path = path_of(*node_);
  if (child_.empty()) return path;
  return Text::concat({path, path.empty() ? Text() : Text("/"), child_});
}

CONSTCLOUD_CONSTEXPR Fault* Place::noted_fault() const {
  return node_ == nullptr || node_->root->services == nullptr ? nullptr : node_->root->services->fault();
}

[[noreturn]] inline void throw_error(const Text& message, const Text& path) { throw Error(message, path); }

// The one place where something goes on after a refusal: no program does, and nothing that g++ evaluates. clang prints
// a sentence as the message of a `static_assert` alone, so that the sentence must come out of an evaluation that
// succeeded. No exception can be caught in one, and `__builtin_constant_p`, which survives what fails in it, takes no
// `new`. So where clang makes a template a constant, the first fault is noted, and the evaluation returns from here
// into the function that called the rule. What it does there with a value that is wrong nobody sees: the template is
// thrown away (synth/compiled_template.hpp). A `return` behind a rule is for that. Where there is nothing to go on
// with, the sentence would be lost: such a rule says `stop`.
#if defined(__clang__)
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Winvalid-noreturn"
CONSTCLOUD_CONSTEXPR void Place::note_or_throw(bool may_go_on, const Text& message, const Text& fix,
                                               const Text& thrown) const {
  if (__builtin_is_constant_evaluated()) {
    Fault* const fault = noted_fault();
    if (fault != nullptr && may_go_on) {
      if (!fault->is_noted()) *fault = {message, fix, path()};
      return;
    }
  }
  throw_error(thrown, node_ == nullptr ? child_ : path_of(*node_));
}
#pragma clang diagnostic pop
#else
CONSTCLOUD_INLINE void Place::note_or_throw(bool, const Text&, const Text&, const Text& thrown) const {
  throw_error(thrown, node_ == nullptr ? child_ : path_of(*node_));
}
#endif

CONSTCLOUD_DECLARED_RULE Place::refuse(const Text& message, const Text& fix) const {
  note_or_throw(true, message, fix, message);
}

CONSTCLOUD_DECLARED_RULE Place::refuse(std::initializer_list<Text> message, const Text& fix) const {
  refuse(Text::concat(message), fix);
}

CONSTCLOUD_DECLARED_RULE Place::stop(const Text& message) const { note_or_throw(false, message, {}, message); }

CONSTCLOUD_DECLARED_RULE Place::stop(std::initializer_list<Text> message) const { stop(Text::concat(message)); }

CONSTCLOUD_DECLARED_RULE Place::refuse_finding(const Text& message, const Text& fix) const {
  note_or_throw(true, message, fix, Text::concat({message, ": ", fix}));
}

CONSTCLOUD_DECLARED_RULE Place::exceed(const Quota& quota, std::initializer_list<Text> message, const Text& fix) const {
  refuse(Text::concat(message), Text::concat({fix, ", or raise the context value ", quota.context_key}));
}

CONSTCLOUD_CONSTEXPR double Quota::at(const NodeData& node) const {
  const Json* chosen = context_value(node, context_key);
  if (chosen == nullptr) return usual;
  if (chosen->is(json::Kind::number)) return chosen->as_number();
  double number = 0;
  for (const char digit : chosen->as_text()) number = 10 * number + (digit - '0');
  return number;
}

CONSTCLOUD_CONSTEXPR bool is_acknowledged(const NodeData& node, const Text& id, bool at_root_too) {
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

CONSTCLOUD_CONSTEXPR void find_at(const NodeData& node, const Finding& finding, const Text& message, const Text& fix) {
  FindingLog* log = finding_log_of(node);
  if (log == nullptr || is_acknowledged(node, finding.id, true)) return;
  const Text tag = Text::concat({" [ack: ", finding.id, "]"});
  if (log->are_errors) return finding.rule(node, message, Text::concat({fix, tag}));
  const auto place = log->found.place_of(&node);
  FoundAt& found = place.item != nullptr ? *place.item : log->found.emplace(place, &node);
  found.texts.set(Text::concat({message, ": ", fix, tag}), true);
}

}  // namespace constcloud::detail
