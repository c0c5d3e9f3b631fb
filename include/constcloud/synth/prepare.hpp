// SPDX-License-Identifier: Apache-2.0
#pragma once
// Before rendering: elements settle, dependencies find their resources, references across stacks become exports.
#include <constcloud/core/bootstrap_version.hpp>
#include <constcloud/core/cfn_output.hpp>
#include <constcloud/core/cfn_resource.hpp>
#include <constcloud/text/collate.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void validation_failed(const Text& faults) {
  throw Error(Text::concat({"Validation failed with the following errors:", faults}));
}
}  // namespace refuse

namespace detail {

constexpr Element& element_of(const NodeData& node) { return static_cast<Element&>(*node.payload); }

/// Calls `visit` for a node and all below it, parents first.
template <class Visit>
constexpr void for_each_node(NodeData& top, Visit& visit) {
  visit(top);
  for (NodeData* child : top.children.in_order()) for_each_node(*child, visit);
}

/// The order of paths in `DependsOn`.
constexpr bool path_precedes(const NodeData& a, const NodeData& b) {
  const Text left = quiet_path_of(a);
  const Text right = quiet_path_of(b);
  return text::compare_collated(left.data(), left.size(), right.data(), right.size()) < 0;
}

/// Adds to the `DependsOn` of a resource, in its order; nothing twice.
constexpr void resolve_dependency(NodeData& source, NodeData& target) {
  if (&source == &target || !element_of(source).should_synthesize() || !element_of(target).should_synthesize()) return;
  if (source.stack != target.stack) {
    const Text reason = Text::concat({"{", path_of(source), "}.addDependency({", path_of(target), "})"});
    return Stack(*source.stack).add_dependency(Stack(*target.stack), reason);
  }
  List<NodeData*>& list = static_cast<ResourceElement&>(*source.payload).resolved_dependencies;
  std::size_t place = list.size();
  for (std::size_t i = 0; i != list.size(); ++i) {
    if (list[i] == &target) return;
  }
  while (place != 0 && path_precedes(target, *list[place - 1])) --place;
  list.insert(place, &target);
}

/// All resources at and below a node.
constexpr List<NodeData*> resources_under(NodeData& top) {
  List<NodeData*> resources;
  auto visit = [&resources](NodeData& node) {
    if (node.kind == NodeKind::element && element_of(node).is_resource()) resources.push_back(&node);
  };
  for_each_node(top, visit);
  return resources;
}

constexpr void resolve_dependencies_of(NodeData& node) {
  if (node.extra == nullptr || node.extra->dependencies.empty()) return;
  const List<NodeData*> sources = resources_under(node);
  for (NodeData* dependency : node.extra->dependencies) {
    const List<NodeData*> targets = resources_under(*dependency);
    for (NodeData* source : sources) {
      for (NodeData* target : targets) resolve_dependency(*source, *target);
    }
  }
}

/// Writes nothing that anybody reads: it meets the references of one stack and exports those of other stacks.
struct ReferenceCollector final : RenderContext {
  constexpr ~ReferenceCollector() override {}
  constexpr void write_import(json::Writer& writer, NodeData& target, const Text& attribute) const override {
    const Text source_path = source == nullptr ? Text() : path_of(*source);
    const Text what = attribute.empty() ? Text("Ref") : attribute;
    Stack(*const_cast<NodeData*>(stack)).add_dependency(Stack(*target.stack),
                              Text::concat({source_path, " -> ", path_of(target), ".", what}));
    export_reference(target, attribute);
    writer.null();
  }
  const NodeData* source = nullptr;
};

/// What the constructs say is wrong.
constexpr void validate_tree(NodeData& root) {
  Text faults;
  auto visit = [&faults](NodeData& node) {
    if (node.extra == nullptr) return;
    for (const Validation* validation : node.extra->validations) {
      for (const Text& fault : validation->validate()) {
        faults = Text::concat({faults, "\n  [", path_of(node), "] ", fault});
      }
    }
  };
  for_each_node(root, visit);
  if (!faults.empty()) refuse::validation_failed(faults);
}

/// Makes a tree ready to be rendered. Can be done again after changes.
constexpr void prepare(NodeData& root) {
  List<NodeData*> stacks;
  auto settle = [&stacks](NodeData& node) {
    if (node.kind == NodeKind::stack) stacks.push_back(&node);
    if (node.payload != nullptr) node.payload->prepare(node);
  };
  for_each_node(root, settle);
  auto depend = [](NodeData& node) {
    if (node.kind == NodeKind::element && element_of(node).is_resource()) {
      auto& resource = static_cast<ResourceElement&>(*node.payload);
      resource.resolved_dependencies = List<NodeData*>();
      for (NodeData* target : resource.dependencies) resolve_dependency(node, *target);
    }
  };
  for_each_node(root, depend);
  auto depend_under = [](NodeData& node) { resolve_dependencies_of(node); };
  for_each_node(root, depend_under);
  if (stacks.size() > 1) {
    auto collect = [](NodeData& node) {
      if (node.kind != NodeKind::element || !element_of(node).should_synthesize()) return;
      ReferenceCollector collector;
      collector.stack = node.stack;
      collector.source = &node;
      json::Writer writer(json::Layout::compact, 256);
      writer.context = &collector;
      element_of(node).write(writer, node);
    };
    for_each_node(root, collect);
  }
  for (NodeData* stack : stacks) add_bootstrap_version(*stack);
  validate_tree(root);
}

}  // namespace detail

}  // namespace constcloud
