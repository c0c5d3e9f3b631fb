// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of synth/tree_text.hpp.
#include <constcloud/stacks/stack.hpp>
#include <constcloud/synth/template.hpp>
#include <constcloud/synth/tree_text.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

class TreeText {
 public:
  constexpr explicit TreeText(const text::Style& style) : style_(style) {}

  constexpr void add(NodeData& app) {
    write("App");
    buffer_.push('\n');
    add_under(app, {});
  }
  constexpr Text text() && { return Text(std::move(buffer_)); }

 private:
  constexpr void add_under(NodeData& node, const Text& indent) {
    const List<NodeData*> children = shown_children(node);
    for (std::size_t i = 0; i != children.size(); ++i) {
      NodeData& child = *children[i];
      const bool is_last = i + 1 == children.size();
      write(indent);
      write(style_.branch(is_last));
      write(child.id);
      describe(child);
      buffer_.push('\n');
      add_under(child, Text::concat({indent, style_.trunk(is_last)}));
    }
  }
  /// Without what is left out of the template.
  static constexpr List<NodeData*> shown_children(NodeData& node) {
    List<NodeData*> shown;
    for (NodeData* child : node.children.in_order()) {
      if (child->kind != NodeKind::element || element_of(*child).should_synthesize()) shown.push_back(child);
    }
    return shown;
  }
  constexpr void describe(NodeData& node) {
    if (node.kind == NodeKind::stage) {
      remark("Stage", {});
    } else if (node.kind == NodeKind::stack) {
      remark("Stack", handle_to<Stack>(node).stack_name());
    } else if (node.kind == NodeKind::element) {
      const Element& element = element_of(node);
      Text kind = element.section();
      if (element.is_resource()) {
        kind = element.type();
      } else if (kind.ends_with("s")) {
        kind = kind.substr(0, kind.size() - 1);
      }
      remark(kind, renamed_logical_id_of(node));
    }
  }
  constexpr void remark(const Text& kind, const Text& name) {
    write("  ");
    write(style_.paint(text::Colour::cyan, kind));
    if (name.empty()) return;
    buffer_.push(' ');
    write(style_.paint(text::Colour::blue, name));
  }
  constexpr void write(const Text& text) { buffer_.append(text.data(), text.size()); }

  const text::Style& style_;
  Buffer buffer_;
};

CONSTCLOUD_CONSTEXPR Text tree_text(NodeData& app, const text::Style& style) {
  TreeText text(style);
  text.add(app);
  return std::move(text).text();
}

}  // namespace constcloud::detail
