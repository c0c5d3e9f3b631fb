// SPDX-License-Identifier: Apache-2.0
#pragma once
// Before rendering: elements settle, dependencies find their resources, references across stacks become exports.
#include <constcloud/core/bootstrap_version.hpp>
#include <constcloud/core/cfn_output.hpp>
#include <constcloud/core/cfn_resource.hpp>
#include <constcloud/core/fault.hpp>
#include <constcloud/core/permissions_boundary.hpp>
#include <constcloud/core/reference_strength.hpp>
#include <constcloud/text/collate.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void validation_failed(const Text& message, const Text& path) { throw Error(message, path); }
[[noreturn]] inline void a_construct_cannot_depend_on_the_stack_that_it_stands_in(const Text& message,
                                                                                  const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void references_between_regions_or_accounts_need_regions_that_are_known(const Text& consumer,
                                                                                            const Text& reference,
                                                                                            const Text& producer) {
  throw Error(Text::concat({"Stack \"", consumer, "\" cannot reference ", reference, " in stack \"", producer,
                            "\". Cross stack/region references are only supported for stacks with an explicit region "
                            "defined. "}),
              consumer);
}
[[noreturn]] inline void references_between_regions_or_accounts_are_not_made_pass_the_value_on_yourself(
    const Text& consumer, const Text& reference, const Text& producer) {
  throw Error(Text::concat({"Stack \"", consumer, "\" cannot reference ", reference, " in stack \"", producer,
                            "\", which is in another region or account: pass the value on as a parameter"}),
              consumer);
}
[[noreturn]] inline void two_elements_have_the_same_logical_id_after_a_rename(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void every_renamed_logical_id_exists(const Text& message, const Text& path) {
  throw Error(message, path);
}
}  // namespace refuse

namespace detail {

constexpr Element& element_of(const NodeData& node) { return static_cast<Element&>(*node.payload); }

/// Calls `visit` for a node and all below it, parents first.
template <class Visit>
constexpr void for_each_node(NodeData& top, Visit& visit) {
  visit(top);
  const List<NodeData*>& children = top.children.in_order();
  for (std::size_t i = 0; i != children.size(); ++i) for_each_node(*children[i], visit);  // visits may add some
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
  if (source.stack != target.stack) return;  // its stack waits
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
    if (dependency == &node) continue;
    if (node.stack != nullptr && dependency->stack != nullptr) {
      if (dependency == node.stack) {
        refuse_at(node, refuse::a_construct_cannot_depend_on_the_stack_that_it_stands_in,
                  Text::concat({"'", path_of(node), "' cannot depend on parent stack '", path_of(*dependency), "'"}),
                  "remove the dependency");
      }
      if (node.stack != dependency->stack) {
        add_stack_dependency(*node.stack, *dependency->stack,
                             {&node, dependency, reason_of(node, "node.addDependency", *dependency)});
      }
      if (node.stack != dependency->stack || node.kind == NodeKind::stack) continue;
    }
    const List<NodeData*> targets = resources_under(*dependency);
    for (NodeData* source : sources) {
      for (NodeData* target : targets) resolve_dependency(*source, *target);
    }
  }
}

/// Gives renamed elements their new logical ids.
constexpr void apply_renames(NodeData& stack) {
  const Map<Text>& renames = stack_state(stack).renames;
  if (renames.empty()) return;
  Map<Text> old_ids;  // by new id
  auto rename = [&](NodeData& node) {
    if (node.kind != NodeKind::element || node.stack != &stack || node.logical_id_is_given) return;
    const Text old_id = unique_id(node, &stack);
    node.logical_id = renamed_logical_id_of(node);
    const Text* taken = old_ids.find(node.logical_id);
    if (taken != nullptr && *taken != old_id) {
      refuse_at(node, refuse::two_elements_have_the_same_logical_id_after_a_rename,
                Text::concat({"Two objects have been assigned the same Logical ID: '", *taken, "' and '", old_id,
                              "' are now both named '", node.logical_id, "'."}),
                "rename one of them to another id");
    }
    check_logical_id(node, node.logical_id);
    old_ids.set(node.logical_id, old_id);
  };
  for_each_node(stack, rename);
  Text missing;
  for (const auto& [old_id, new_id] : renames) {
    const Text* applied = old_ids.find(new_id);
    if (applied != nullptr && *applied == old_id) continue;
    if (!missing.empty()) missing = Text::concat({missing, ", "});
    missing = Text::concat({missing, old_id});
  }
  if (!missing.empty()) {
    refuse_at(stack, refuse::every_renamed_logical_id_exists,
              Text::concat({"The following Logical IDs were attempted to be renamed, but not found: ", missing}),
              "correct them or remove the renames");
  }
}

/// Values pass as exports within an account and region. Those of resources that an L2 construct does not stand for pass
/// between regions too, as outputs that others read by name: what an L2 construct gives to other regions is made of its
/// physical name.
constexpr void check_environments(const NodeData& consumer, const NodeData& target, const Text& what,
                                  ReferenceStrength strength) {
  const Environment& here = stack_state(consumer).env;
  const Environment& there = stack_state(*target.stack).env;
  const auto same = [](const Optional<Text>& a, const Optional<Text>& b) {
    return a.has_value() == b.has_value() && (!a || *a == *b);
  };
  const bool is_one_account = same(here.account, there.account);
  if (is_one_account && same(here.region, there.region)) return;
  const Text reference = Text::concat({"{", path_of(target), "[", what, "]}"});
  if (!here.region || !there.region) {
    refuse::references_between_regions_or_accounts_need_regions_that_are_known(path_of(consumer), reference,
                                                                               path_of(*target.stack));
  }
  const bool is_of_l2 = target.parent->is_resource_construct;
  if (is_one_account && !is_of_l2 && strength == ReferenceStrength::weak) return;
  refuse::references_between_regions_or_accounts_are_not_made_pass_the_value_on_yourself(path_of(consumer), reference,
                                                                                         path_of(*target.stack));
}

/// Writes nothing that anybody reads: it meets the references of one stack and exports those of other stacks.
struct ReferenceCollector final : RenderContext {
  constexpr ~ReferenceCollector() override {}
  constexpr void write_import(json::Writer& writer, NodeData& target, const Text& attribute) const override {
    Text what = "Ref";
    if (!attribute.empty()) what = attribute;
    NodeData& consumer = *const_cast<NodeData*>(stack);
    const ReferenceStrength strength = reference_strength_of(consumer);
    tell_reference_strength(consumer);
    check_environments(consumer, target, what, strength);
    add_stack_dependency(consumer, *target.stack,
                         {stack, target.stack, Text::concat({path_of(*stack), " -> ", path_of(target), ".", what})});
    if (strength != ReferenceStrength::weak) export_reference(target, attribute);
    if (strength != ReferenceStrength::strong) publish_reference(target, attribute);
    writer.null();
  }
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
  if (!faults.empty()) {
    refuse_at(root, refuse::validation_failed, Text::concat({"Validation failed with the following errors:", faults}),
              "correct what they name");
  }
}

/// Makes a tree ready to be rendered. Can be done again after changes.
constexpr void prepare(NodeData& root) {
  List<NodeData*> stacks;
  auto settle = [&stacks](NodeData& node) {
    if (node.kind == NodeKind::stack) stacks.push_back(&node);
    if (node.payload != nullptr) node.payload->prepare(node);
  };
  for_each_node(root, settle);
  for (NodeData* stack : stacks) apply_renames(*stack);
  if (root.has_context) {
    for (NodeData* stack : stacks) apply_permissions_boundary(*stack);
  }
  auto depend = [](NodeData& node) {
    if (node.kind == NodeKind::element && element_of(node).is_resource()) {
      auto& resource = static_cast<ResourceElement&>(*node.payload);
      resource.resolved_dependencies = List<NodeData*>();
      for (NodeData* target : resource.dependencies) resolve_dependency(node, *target);
    }
  };
  if (root.has_dependencies) for_each_node(root, depend);
  auto depend_under = [](NodeData& node) { resolve_dependencies_of(node); };
  if (root.has_dependencies) for_each_node(root, depend_under);
  if (stacks.size() > 1) {
    auto collect = [](NodeData& node) {
      if (node.kind != NodeKind::element || !element_of(node).should_synthesize()) return;
      ReferenceCollector collector;
      collector.stack = node.stack;
      json::Writer writer(json::Layout::compact, 256);
      writer.context = &collector;
      element_of(node).write(writer, node);
    };
    for_each_node(root, collect);
  }
  for (NodeData* stack : stacks) add_bootstrap_version(*stack);
  if (root.has_validations) validate_tree(root);
}

}  // namespace detail

}  // namespace constcloud
