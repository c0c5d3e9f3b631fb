// SPDX-License-Identifier: Apache-2.0
#pragma once
// What synthesis finds almost surely wrong in small construct trees.
#include <constcloud/tree/findings.hpp>

#include "trees.hpp"

namespace findings {

namespace cc = constcloud;

/// Of a tree of which somebody wants to know the findings.
struct Listener final : cc::detail::TreeServices {
  constexpr explicit Listener(bool strict = false) : log(strict) {}
  constexpr ~Listener() override {}
  constexpr cc::detail::FindingLog* findings() override { return &log; }
  cc::detail::FindingLog log;
};

/// Such a tree.
struct Tree {
  constexpr explicit Tree(bool strict = false) { cc::detail::root_of(app).services = listener = new Listener(strict); }

  /// `path: text` of each finding of the templates in the tree, in lines.
  constexpr cc::Text found() {
    render(cc::detail::node_of(app), cc::detail::resolve(cc::detail::root_of(app)));
    cc::Text all;
    for (const auto& [node, texts] : listener->log.found) {
      for (const auto& [text, is_there] : texts) {
        all = cc::Text::concat({all, cc::detail::quiet_path_of(*node), ": ", text, "\n"});
      }
    }
    return all;
  }

  cc::ConstructTree app;
  Listener* listener = nullptr;

 private:
  constexpr void render(const cc::detail::NodeData& node, const cc::detail::Resolution& resolution) {
    if (node.kind == cc::detail::NodeKind::stack) {
      (void)cc::detail::render_template(resolution, node, &listener->log);
    }
    for (const cc::detail::NodeData* child : node.children.in_order()) render(*child, resolution);
  }
};

/// What is found after `f(app)`.
template <class F>
constexpr cc::Text in_app(F f) {
  Tree tree;
  f(static_cast<cc::Construct&>(tree.app));
  return tree.found();
}

/// What is found after `f(stack)`, in a stack with the id `S`.
template <class F>
constexpr cc::Text in_stack(F f) {
  return in_app([&f](const cc::Construct& app) { f(cc::Stack(app, "S")); });
}

/// What a strict tree is refused for after `f(stack)`.
template <class F>
trees::Refusal strict_refusal_in_stack(F f) {
  return trees::refusal_of([&f] {
    Tree tree(true);
    f(cc::Stack(tree.app, "S"));
    (void)tree.found();
  });
}

}  // namespace findings
