// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/dependency.hpp.
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/elements/dependency.hpp>
#include <constcloud/stacks/stage.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_dependency_cannot_cross_stages_put_both_into_one_stage(const Place& at, const Text& stage,
                                                                         const Text& target, const Text& other_stage) {
  at.refuse({"You cannot have a dependency from '", at.path(), "' (in ", stage, ") to '", target, "' (in ", other_stage,
             "): dependency cannot cross stage boundaries"}, "put both into one stage");
}

CONSTCLOUD_RULE a_construct_cannot_depend_on_the_stack_that_it_stands_in(const Place& at, const Text& kind,
                                                                         const Text& target) {
  at.refuse({"'", at.path(), "' cannot depend on parent ", kind, " '", target, "'"}, "remove the dependency");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

/// The stack, nested or not, around a construct; the stage or the app around a stack or a stage.
CONSTCLOUD_CONSTEXPR NodeData* container_of(const NodeData& node) {
  if (node.kind != NodeKind::stack && node.stack != nullptr) return node.stack;
  if (is_nested_stack(node)) return nested_stack_parent_of(node);
  return assembly_root_above(node);
}

/// The ancestors of a node among the containers and the node itself, the outermost first.
CONSTCLOUD_CONSTEXPR List<NodeData*> containers_down_to(NodeData& node) {
  List<NodeData*> upwards;
  for (NodeData* at = &node; at != nullptr; at = container_of(*at)) upwards.push_back(at);
  List<NodeData*> way;
  for (std::size_t i = upwards.size(); i-- != 0;) way.push_back(upwards[i]);
  return way;
}

CONSTCLOUD_CONSTEXPR const NodeData* last_stage_on(const List<NodeData*>& way) {
  for (std::size_t i = way.size(); i-- != 0;) {
    if (way[i]->kind == NodeKind::stage || way[i]->kind == NodeKind::app) return way[i];
  }
  return nullptr;
}

CONSTCLOUD_CONSTEXPR Text described_stage(const NodeData* stage) {
  if (stage == nullptr) return "an unrooted construct tree";
  if (stage->kind == NodeKind::app) return "the App";
  return Text::concat({"Stage '", path_of(*stage), "'"});
}

CONSTCLOUD_CONSTEXPR Text kind_of_container(const NodeData& node) {
  if (is_nested_stack(node)) return "nested-stack";
  if (node.kind == NodeKind::stack) return "stack";
  if (node.kind == NodeKind::stage || node.kind == NodeKind::app) return "stage";
  return "construct";
}

CONSTCLOUD_CONSTEXPR Dependency dependency_between(NodeData& source, NodeData& target) {
  if (&source == &target) return {};
  const List<NodeData*> from = containers_down_to(source);
  const List<NodeData*> to = containers_down_to(target);
  const NodeData* stage = last_stage_on(from);
  const NodeData* other_stage = last_stage_on(to);
  if (stage != other_stage) {
    refuse::a_dependency_cannot_cross_stages_put_both_into_one_stage(
        source, described_stage(stage), path_of(target), described_stage(other_stage));
    return {};
  }
  std::size_t shared = 0;
  while (shared != from.size() && shared != to.size() && from[shared] == to[shared]) ++shared;
  if (shared == to.size()) {
    refuse::a_construct_cannot_depend_on_the_stack_that_it_stands_in(source, kind_of_container(target),
                                                                             path_of(target));
    return {};
  }
  if (shared == from.size()) return {};
  return {from[shared], to[shared]};
}

CONSTCLOUD_CONSTEXPR void collect_resources(NodeData& node, List<NodeData*>& resources) {
  if (node.kind == NodeKind::stage) return;
  if (node.kind == NodeKind::stack) {
    if (is_nested_stack(node)) resources.push_back(stack_state(node).nested_stack_resource);
    return;
  }
  const Element* const element = state_if<Element>(node);
  if (element != nullptr && element->is_resource()) resources.push_back(&node);
  for (NodeData* child : node.children.in_order()) collect_resources(*child, resources);
}

CONSTCLOUD_CONSTEXPR List<NodeData*> resources_of(NodeData& top) {
  List<NodeData*> resources;
  collect_resources(top, resources);
  return resources;
}

CONSTCLOUD_CONSTEXPR bool is_stack_of_its_own(const NodeData& node) {
  return node.kind == NodeKind::stack && !is_nested_stack(node);
}

CONSTCLOUD_CONSTEXPR ResourceElement& resource_element_of(const NodeData& resource) {
  return state_of<ResourceElement>(resource, "CfnResource");
}

CONSTCLOUD_CONSTEXPR void wait_for(NodeData& source, NodeData& target) {
  if (&source == &target) return;
  resource_element_of(source).dependencies.add(target);
  source.root->has_dependencies = true;
}

CONSTCLOUD_CONSTEXPR void add_dependency(NodeData& source, NodeData& target, const Text& reason) {
  const Dependency found = dependency_between(source, target);
  if (found.source == nullptr) return;
  if (is_stack_of_its_own(*found.source)) {
    if (is_stack_of_its_own(*found.target)) {
      add_stack_dependency(*found.source, *found.target, {{&source, &target}, reason});
    }
    return;
  }
  const List<NodeData*> targets = resources_of(*found.target);
  for (NodeData* waiting : resources_of(*found.source)) {
    for (NodeData* awaited : targets) wait_for(*waiting, *awaited);
  }
}

CONSTCLOUD_CONSTEXPR void remove_dependency(NodeData& source, NodeData& target) {
  const Dependency found = dependency_between(source, target);
  if (found.source == nullptr) return;
  if (is_stack_of_its_own(*found.source)) {
    if (is_stack_of_its_own(*found.target)) {
      remove_stack_dependency(*found.source, *found.target, {&source, &target});
    }
    return;
  }
  const List<NodeData*> targets = resources_of(*found.target);
  for (NodeData* waiting : resources_of(*found.source)) {
    for (const NodeData* awaited : targets) resource_element_of(*waiting).dependencies.erase(awaited);
  }
}

CONSTCLOUD_CONSTEXPR void add_stack_dependency(NodeData& stack, NodeData& other, const Text& reason) {
  Text text = reason;
  if (text.empty()) text = reason_of(stack, "addStackDependency", other);
  add_dependency(stack, other, text);
}

}  // namespace constcloud::detail
