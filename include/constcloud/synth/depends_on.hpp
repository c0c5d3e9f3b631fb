// SPDX-License-Identifier: Apache-2.0
#pragma once
// What resources wait for in the end, said of them or of the constructs around them: their `DependsOn`.
#include <constcloud/base/sort.hpp>
#include <constcloud/elements/dependency.hpp>
#include <constcloud/synth/sections.hpp>
#include <constcloud/text/collate.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Calls `visit` for a node and all below it, parents first. It may make nodes below the one that it is called for.
template <class Visit>
constexpr void for_each_node(NodeData& top, Visit& visit) {
  visit(top);
  for (NodeData* child : top.children.in_order()) for_each_node(*child, visit);
}

/// A resource, and those of its stack that it waits for.
struct WaitingResource {
  NodeData* resource;
  NodeSet awaited{};
};

/// A place in `DependsOn`.
struct Awaited {
  Text path;
  NodeData* resource = nullptr;
};
template <>
inline constexpr bool is_boxed<Awaited> = false;

class WaitingResources {
 public:
  template <class Nodes>
  constexpr void add(NodeData& source, const Nodes& targets) {
    if (!element_of(source).should_synthesize()) return;
    NodeSet* awaited = nullptr;
    for (NodeData* target : targets) {
      if (target == &source || !element_of(*target).should_synthesize()) continue;
      if (source.stack != target->stack) continue;  // its stack waits
      if (awaited == nullptr) awaited = &awaited_by(source);
      awaited->add(*target);
    }
  }
  /// Tells each resource what it waits for, in the order of the CDK.
  constexpr void hand_over() {
    for (const WaitingResource& waiting : all_) {
      resource_element_of(*waiting.resource).resolved_dependencies = sorted(waiting.awaited.in_order());
    }
  }

 private:
  constexpr NodeSet& awaited_by(NodeData& resource) {
    const auto place = all_.place_of(&resource);
    if (place.item != nullptr) return place.item->awaited;
    return all_.emplace(place, &resource).awaited;
  }
  static constexpr List<NodeData*> sorted(const KeyedRange<NodeData>& resources) {
    if (resources.size() == 1) return resources;
    List<Awaited> list;
    for (NodeData* resource : resources) list.push_back({quiet_path_of(*resource), resource});
    sort(list, [](const Awaited& a, const Awaited& b) {
      return text::compare_collated(a.path.data(), a.path.size(), b.path.data(), b.path.size()) < 0;
    });
    List<NodeData*> in_order;
    for (const Awaited& awaited : list) in_order.push_back(awaited.resource);
    return in_order;
  }

  KeyedItems<WaitingResource, NodeKeys, &WaitingResource::resource> all_;
};

/// Has the resources of a construct wait for those of the constructs that it depends on, or its stack for theirs.
constexpr void add_dependencies_of(NodeData& node, WaitingResources& all) {
  if (node.extra == nullptr) return;
  NodeData* waiting = nullptr;
  List<NodeData*> sources;  // its resources
  for (NodeData* dependency : node.extra->dependencies.in_order()) {
    const Dependency found = dependency_between(node, *dependency);
    if (found.source == nullptr) continue;
    if (is_stack_of_its_own(*found.source)) {
      if (!is_stack_of_its_own(*found.target)) continue;
      add_stack_dependency(*found.source, *found.target,
                           {{&node, dependency}, reason_of(node, "node.addDependency", *dependency)});
      continue;
    }
    if (found.source != waiting) sources = resources_of(*found.source);
    waiting = found.source;
    if (sources.empty()) continue;
    const List<NodeData*> targets = resources_of(*found.target);
    for (NodeData* source : sources) all.add(*source, targets);
  }
}

/// Finds out what each resource of a tree waits for.
constexpr void resolve_dependencies(NodeData& root) {
  WaitingResources all;
  auto add_own = [&all](NodeData& node) {
    auto* const resource = state_if<ResourceElement>(node);
    if (resource == nullptr) return;
    resource->resolved_dependencies = List<NodeData*>();
    all.add(node, resource->dependencies.in_order());
  };
  for_each_node(root, add_own);
  auto add_others = [&all](NodeData& node) { add_dependencies_of(node, all); };
  for_each_node(root, add_others);
  all.hand_over();
}

}  // namespace constcloud::detail
