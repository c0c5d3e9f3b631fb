// SPDX-License-Identifier: Apache-2.0
#pragma once
// Before rendering: elements are prepared, dependencies find their resources, references across stacks become exports,
// and nested templates get a place.
#include <constcloud/assets/nested_template.hpp>
#include <constcloud/elements/bootstrap_version.hpp>
#include <constcloud/elements/permissions_boundary.hpp>
#include <constcloud/synth/depends_on.hpp>
#include <constcloud/synth/template.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void validation_failed(const Text& message, const Text& path) { throw Error(message, path); }
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
[[noreturn]] inline void a_stack_depends_on_stacks_of_the_app_only(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void two_elements_have_the_same_logical_id_after_a_rename(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void every_renamed_logical_id_exists(const Text& message, const Text& path) {
  throw Error(message, path);
}
}  // namespace refuse

namespace detail {

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
  Buffer missing;
  for (const auto& [old_id, new_id] : renames) {
    const Text* applied = old_ids.find(new_id);
    if (applied != nullptr && *applied == old_id) continue;
    if (missing.size() != 0) missing.append(", ", 2);
    missing.append(old_id.data(), old_id.size());
  }
  if (missing.size() != 0) {
    refuse_at(stack, refuse::every_renamed_logical_id_exists,
              Text::concat({"The following Logical IDs were attempted to be renamed, but not found: ",
                            Text(std::move(missing))}),
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

/// What `consumer` refers to for a value of another stack.
constexpr Referent pass_value(NodeData& consumer, const Referent& value) {
  if (!is_nested_stack(consumer) && !is_nested_stack(*value.target->stack)) return value;
  if (const Referent* known = passed_value(consumer, value)) return *known;
  const Referent by = passed_to(consumer, value);
  auto& passed = stack_state(consumer).passed_values;
  passed.emplace(passed.place_of(value), value, by);
  return by;
}

/// Writes nothing that anybody reads: it meets the references of one stack, passes on those of nested stacks and of the
/// stacks around it, and exports those of other stacks.
struct ReferenceCollector final : RenderContext {
  constexpr ~ReferenceCollector() override {}
  constexpr Json imported(NodeData& target, const Text& attribute) const override {
    const Referent value = pass_value(*const_cast<NodeData*>(stack), {&target, attribute});
    if (value.target->stack != stack) import(*value.target, value.attribute);
    return nullptr;
  }

 private:
  constexpr void import(NodeData& target, const Text& attribute) const {
    Text what = "Ref";
    if (!attribute.empty()) what = attribute;
    NodeData& consumer = *const_cast<NodeData*>(stack);
    const ReferenceStrength strength = reference_strength_of(consumer);
    tell_reference_strength(consumer);
    check_environments(consumer, target, what, strength);
    add_dependency(consumer, *target.stack, Text::concat({path_of(*stack), " -> ", path_of(target), ".", what}));
    if (strength != ReferenceStrength::weak) (void)export_reference(target, attribute);
    if (strength != ReferenceStrength::strong) (void)publish_reference(target, attribute);
  }
};

/// Meets the references of an element.
constexpr void collect_references(NodeData& node) {
  if (node.kind != NodeKind::element || !element_of(node).should_synthesize()) return;
  ReferenceCollector collector;
  collector.stack = node.stack;
  json::Writer writer(json::Layout::compact, 256);
  writer.context = &collector;
  element_of(node).write(writer, node);
}

/// What the constructs say is wrong.
constexpr void validate_tree(NodeData& root) {
  Buffer faults;
  auto visit = [&faults](NodeData& node) {
    if (node.extra == nullptr) return;
    for (const Validation* validation : node.extra->validations) {
      for (const Text& fault : validation->validate()) {
        const Text line = Text::concat({"\n  [", path_of(node), "] ", fault});
        faults.append(line.data(), line.size());
      }
    }
  };
  for_each_node(root, visit);
  if (faults.size() != 0) {
    refuse_at(root, refuse::validation_failed,
              Text::concat({"Validation failed with the following errors:", Text(std::move(faults))}),
              "correct what they name");
  }
}

/// Takes back what was found out for nested stacks the last time.
constexpr void forget_nested_templates(const List<NodeData*>& stacks) {
  for (NodeData* stack : stacks) {
    stack_state(*stack).passed_values = {};
    if (is_nested_stack(*stack)) forget_nested_template(*stack);
  }
}

constexpr void place_templates_under(NodeData& node, List<NodeData*>& resources) {
  // It may add some.
  for (std::size_t i = 0; i != node.children.in_order().size(); ++i) {
    place_templates_under(*node.children.in_order()[i], resources);
  }
  if (!is_nested_stack(node)) return;
  json::Writer writer(json::Layout::compact);
  write_template(writer, node);
  place_nested_template(node, std::move(writer).text());
  resources.push_back(stack_state(node).nested_stack_resource);
}

/// Gives the templates of all nested stacks a place; inner ones first, since each is part of what it is nested in.
constexpr void place_nested_templates(NodeData& root) {
  List<NodeData*> resources;
  place_templates_under(root, resources);
  for (NodeData* resource : resources) collect_references(*resource);
}

/// Refuses to have stacks wait for one that was taken out of the tree.
constexpr void check_stack_dependencies(const List<NodeData*>& stacks) {
  for (const NodeData* stack : stacks) {
    for (const StackDependency& dependency : stack_state(*stack).dependencies) {
      if (!is_detached(*dependency.stack)) continue;
      refuse_at(*stack, refuse::a_stack_depends_on_stacks_of_the_app_only,
                Text::concat({"Artifact ", stack_state(*stack).artifact_id, " depends on non-existing artifact ",
                              stack_state(*dependency.stack).artifact_id}),
                "keep that stack, or do not depend on it");
    }
  }
}

/// Makes a tree ready to be rendered. Can be done again after changes.
constexpr void prepare(RootData& root) {
  if (FindingLog* log = finding_log_of(root)) log->clear();
  List<NodeData*> stacks;
  bool has_nested_stacks = false;
  auto prepare_one = [&](NodeData& node) {
    if (node.kind == NodeKind::stack) {
      stacks.push_back(&node);
      has_nested_stacks = has_nested_stacks || is_nested_stack(node);
    }
    if (node.payload != nullptr) node.payload->prepare(node);
  };
  for_each_node(root, prepare_one);
  for (NodeData* stack : stacks) apply_renames(*stack);
  if (has_nested_stacks) forget_nested_templates(stacks);
  if (root.has_context) {
    for (NodeData* stack : stacks) apply_permissions_boundary(*stack);
  }
  if (root.has_dependencies) resolve_dependencies(root);
  if (stacks.size() > 1) {
    auto collect = [](NodeData& node) { collect_references(node); };
    for_each_node(root, collect);
  }
  if (has_nested_stacks) place_nested_templates(root);
  for (NodeData* stack : stacks) {
    if (!is_nested_stack(*stack)) add_bootstrap_version(*stack);
  }
  if (root.has_validations) validate_tree(root);
  if (root.has_removals) check_stack_dependencies(stacks);
}

}  // namespace detail

}  // namespace constcloud
