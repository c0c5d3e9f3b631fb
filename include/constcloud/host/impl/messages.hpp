// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of host/messages.hpp.
#include <constcloud/host/messages.hpp>

namespace CONSTCLOUD_NAMESPACE::host {

/// A message without its id: `text [ack: id]` of a warning that names itself.
struct NamedMessage {
  Text text;
  Text name;
};
inline NamedMessage named_message(const SynthesisMessage& message, const Text& usual_name) {
  const Text before = " [ack: ";
  const std::size_t at = message.text.find(before);
  if (at == Text::npos || !message.text.ends_with("]")) return {message.text, usual_name};
  const std::size_t from = at + before.size();
  return {message.text.substr(0, at), message.text.substr(from, message.text.size() - from - 1)};
}

/// The messages of one level, those of each id together.
class MessagesOfLevel {
 public:
  MessagesOfLevel(const List<StackArtifact>& stacks, SynthesisMessageLevel level, const Text& heading,
                  const Text& usual_name, const Text& advice)
      : heading_(heading), advice_(advice) {
    for (const StackArtifact& stack : stacks) {
      for (const SynthesisMessage& message : stack.messages) {
        if (message.level == level) add(named_message(message, usual_name), message.id);
      }
    }
  }
  void append_to(Buffer& all) const {
    for (const auto& [name, shown] : by_name_) {
      for (const Text& text : shown) {
        if (all.size() != 0) all.push('\n');
        all.append(text.data(), text.size());
      }
    }
  }

 private:
  void add(const NamedMessage& message, const Text& id) {
    List<Text>* known = by_name_.find(message.name);
    if (known == nullptr) known = &by_name_.set(message.name, {});
    Text path = id;
    if (path.starts_with("/")) path = path.substr(1);
    const Text quote = advice_.ends_with("'") ? Text("'") : Text();
    known->push_back(Text::concat({heading_, " ", message.text, " (Construct Annotations)\n   ", path, "\n   ", advice_,
                                   "Annotation::", message.name, quote, "\n"}));
  }

  Text heading_;
  Text advice_;
  Map<List<Text>> by_name_;
};

CONSTCLOUD_INLINE Text messages_text(const List<StackArtifact>& stacks, const text::Style& style) {
  using Level = SynthesisMessageLevel;
  using text::Colour;
  Buffer all;
  const auto add = [&](Level level, const Text& heading, const Text& usual_name, const Text& advice) {
    MessagesOfLevel(stacks, level, heading, usual_name, advice).append_to(all);
  };
  add(Level::error, style.paint(Colour::red, "ERROR"), "error-annotation", "Rule ");
  add(Level::warning, style.paint(Colour::yellow, "WARNING"), "warning-annotation", "Acknowledge with '");
  add(Level::info, style.paint(Colour::blue, "INFO"), "info-annotation", "Acknowledge with '");
  return Text(std::move(all));
}

CONSTCLOUD_INLINE bool has_errors(const List<StackArtifact>& stacks) {
  for (const StackArtifact& stack : stacks) {
    for (const SynthesisMessage& message : stack.messages) {
      if (message.level == SynthesisMessageLevel::error) return true;
    }
  }
  return false;
}

}  // namespace constcloud::host
