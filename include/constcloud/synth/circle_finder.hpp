// SPDX-License-Identifier: Apache-2.0
#pragma once
// Elements of a template that wait for each other in a circle, which CloudFormation always refuses.
#include <constcloud/synth/sections.hpp>
#include <constcloud/tree/reference.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
CONSTCLOUD_RULE resources_must_not_wait_for_each_other_in_a_circle_take_one_reference_away(const Place& at,
                                                                                           const Text& circle) {
  at.refuse({"Circular dependency between resources: ", circle}, "take one of these references away");
}
}  // namespace refuse

namespace detail {

/// Follows the names of elements to other elements. In a circle there is one at least that names what was made after
/// it, and templates have few such names: what stands behind those is all that is looked at.
class CircleFinder {
 public:
  /// `context` is the one that the template was written with.
  constexpr explicit CircleFinder(const RenderContext& context) : context_(context) {}

  constexpr void look_behind(const List<LaterName>& later_names) {
    for (const LaterName& later : later_names) {
      if (look_behind(*later.named)) return;
    }
  }

 private:
  /// Knows whose names an element writes.
  struct Listener final : RenderContext {
    constexpr explicit Listener(const RenderContext& context) : template_context(context) {
      stack = context.stack;
      extension_calls = &calls;
      listens = true;
    }
    constexpr ~Listener() override {}
    constexpr Json imported(NodeData& target, const Text& attribute) const override {
      return template_context.imported(target, attribute);
    }
    constexpr void meet(NodeData& target) const override {
      if (target.kind == NodeKind::element && target.stack == stack) named->add(target);
    }
    const RenderContext& template_context;
    int calls = 0;
    NodeSet* named = nullptr;
  };
  /// An element on the way from the first, and those that it names.
  struct Step {
    NodeData* node = nullptr;
    List<NodeData*> named{};
    std::size_t next = 0;
  };

  constexpr bool look_behind(NodeData& first) {
    if (!enter(first)) return false;
    while (!way_.empty()) {
      Step& step = way_.back();
      if (step.next == step.named.size()) {
        left_.add(*step.node);
        way_.truncate(way_.size() - 1);
        continue;
      }
      NodeData& next = *step.named[step.next++];
      if (known_.find(&next) != nullptr && left_.find(&next) == nullptr) {
        refuse::resources_must_not_wait_for_each_other_in_a_circle_take_one_reference_away(next, circle_at(next));
        return true;
      }
      (void)enter(next);
    }
    return false;
  }

  /// Whether it is the first time.
  constexpr bool enter(NodeData& node) {
    if (known_.find(&node) != nullptr) return false;
    known_.add(node);
    const Element& element = element_of(node);
    NodeSet named;
    if (element.should_synthesize() && !is_detached(node)) {
      Listener listener(context_);
      listener.element = &node;
      listener.named = &named;
      json::Writer writer(json::Layout::compact);
      writer.context = &listener;
      element.write(writer, node);
    }
    List<NodeData*> list;
    for (NodeData* each : named.in_order()) list.push_back(each);
    way_.push_back({&node, std::move(list)});
    return true;
  }

  /// The paths from a node on the way to itself.
  constexpr Text circle_at(const NodeData& node) const {
    Text circle;
    for (const Step& step : way_) {
      if (circle.empty() && step.node != &node) continue;
      circle = Text::concat({circle, path_of(*step.node), " -> "});
    }
    return Text::concat({circle, path_of(node)});
  }

  const RenderContext& context_;
  NodeSet known_;
  NodeSet left_;  // those of which all that they name is known
  List<Step> way_;
};

}  // namespace detail

}  // namespace constcloud
