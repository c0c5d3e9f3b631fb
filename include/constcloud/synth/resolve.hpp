// SPDX-License-Identifier: Apache-2.0
#pragma once
// Before rendering: the constructs of a tree put in order what they found out, dependencies find their resources, and
// what one stack refers to in another gets a way to it. That is a Resolution.
#include <constcloud/assets/nested_template.hpp>
#include <constcloud/elements/bootstrap_version.hpp>
#include <constcloud/elements/cfn_mapping.hpp>
#include <constcloud/elements/nested_values.hpp>
#include <constcloud/elements/permissions_boundary.hpp>
#include <constcloud/elements/reference_strength.hpp>
#include <constcloud/synth/depends_on.hpp>
#include <constcloud/synth/reference_finder.hpp>
#include <constcloud/synth/template.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
CONSTCLOUD_RULE validation_failed(const Place& at, const Text& faults) {
  at.refuse({"Validation failed with the following errors:", faults}, "correct what they name");
}
CONSTCLOUD_RULE references_between_regions_or_accounts_need_regions_that_are_known(
    const Place& at, const Text& reference, const Text& producer) {
  at.refuse({"Stack \"", at.path(), "\" cannot reference ", reference, " in stack \"", producer,
             "\". Cross stack/region references are only supported for stacks with an explicit region defined. "},
            "give both stacks an env with a region");
}
CONSTCLOUD_RULE references_between_regions_or_accounts_are_not_made_pass_the_value_on_yourself(
    const Place& at, const Text& reference, const Text& producer) {
  at.refuse({"Stack \"", at.path(), "\" cannot reference ", reference, " in stack \"", producer,
             "\", which is in another region or account: pass the value on as a parameter"});
}
CONSTCLOUD_RULE a_stack_depends_on_stacks_of_the_app_only(const Place& at, const Text& artifact,
                                                          const Text& dependency) {
  at.refuse({"Artifact ", artifact, " depends on non-existing artifact ", dependency},
            "keep that stack, or do not depend on it");
}
CONSTCLOUD_RULE two_elements_have_the_same_logical_id_after_a_rename(const Place& at, const Text& one,
                                                                     const Text& other, const Text& id) {
  at.refuse({"Two objects have been assigned the same Logical ID: '", one, "' and '", other, "' are now both named '",
             id, "'."},
            "rename one of them to another id");
}
CONSTCLOUD_RULE every_renamed_logical_id_exists(const Place& at, const Text& ids) {
  at.refuse({"The following Logical IDs were attempted to be renamed, but not found: ", ids},
            "correct them or remove the renames");
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
      refuse::two_elements_have_the_same_logical_id_after_a_rename(node, *taken, old_id, node.logical_id);
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
    refuse::every_renamed_logical_id_exists(stack, Text(std::move(missing)));
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
    refuse::references_between_regions_or_accounts_need_regions_that_are_known(consumer, reference,
                                                                               path_of(*target.stack));
  }
  const bool is_of_l2 = target.parent->is_resource_construct;
  if (is_one_account && !is_of_l2 && strength == ReferenceStrength::weak) return;
  refuse::references_between_regions_or_accounts_are_not_made_pass_the_value_on_yourself(consumer, reference,
                                                                                         path_of(*target.stack));
}

/// What stands in `consumer` for a value of a stack that is deployed by itself, which shows it from now on.
inline CONSTCLOUD_CONSTEXPR Json import(NodeData& consumer, const Referent& value) {
  NodeData& target = *value.target;
  Text what = "Ref";
  if (!value.attribute.empty()) what = value.attribute;
  const ReferenceStrength strength = reference_strength_of(consumer);
  tell_reference_strength(consumer);
  check_environments(consumer, target, what, strength);
  add_dependency(consumer, *target.stack, Text::concat({path_of(consumer), " -> ", path_of(target), ".", what}));
  Text name;
  if (strength != ReferenceStrength::weak) name = export_reference(target, value.attribute);
  if (strength != ReferenceStrength::strong) return stack_output_of(target, value.attribute);
  return call("Fn::ImportValue", name);
}

/// What stands in `consumer` for a value of another stack. What it needs for that is made where there is none: exports,
/// the parameters and outputs of nested stacks, copies of mappings.
inline CONSTCLOUD_CONSTEXPR Json passed_on(NodeData& consumer, const Referent& value) {
  const NodeData& producer = *value.target->stack;
  Referent by = value;
  if (is_nested_stack(consumer) || is_nested_stack(producer)) by = passed_to(consumer, value);
  Json json;
  if (by.target->stack == &consumer) {
    json = make_leaf<Reference>(*by.target, by.attribute);
  } else {
    json = import(consumer, by);
  }
  if (!gives_list(*value.target, value.attribute) || is_nested_in(consumer, producer)) return json;
  return call("Fn::Split", Json::array({list_delimiter, std::move(json)}));  // outputs show lists as texts
}

/// Gives what `finder` met, and meets meanwhile, a way to where it is referred to.
class ReferencePasser {
 public:
  constexpr explicit ReferencePasser(Resolution& into) : resolution_(into) {}

  constexpr void look_at(const NodeData& node) { finder_.look_at(node); }
  constexpr void look_at(NodeData& stack, const Json& json) { finder_.look_at(stack, json); }
  constexpr void pass_all() {
    for (; passed_ != finder_.size(); ++passed_) {
      const ForeignReference& reference = finder_[passed_];
      NodeData& consumer = *reference.consumer->stack;
      if (reference.value.attribute == mapping_name) {
        NodeData& copy = copy_of_mapping(*reference.value.target, consumer);
        look_at(copy);
        resolution_.set(reference, renamed_logical_id_of(copy));
      } else {
        resolution_.set(reference, passed_on(consumer, reference.value));
      }
    }
  }

 private:
  Resolution& resolution_;
  ReferenceFinder finder_;
  std::size_t passed_ = 0;
};

/// Has a node that stands in a template know its logical id from now on.
constexpr void settle_logical_id(NodeData& node) {
  const Element* const element = state_if<Element>(node);
  if (element != nullptr && element->should_synthesize()) (void)logical_id_of(node);
}

/// The same of all elements that were made when the tree had so many nodes, or more.
constexpr void settle_logical_ids(RootData& root, unsigned from) {
  for (NodeData* node = root.next; node != nullptr && node->number > from; node = node->next) settle_logical_id(*node);
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
    refuse::validation_failed(root, Text(std::move(faults)));
  }
}

/// The nested stacks below a node, inner ones first.
constexpr void collect_nested_stacks(const NodeData& node, List<NodeData*>& stacks) {
  for (NodeData* child : node.children.in_order()) {
    collect_nested_stacks(*child, stacks);
    if (is_nested_stack(*child)) stacks.push_back(child);
  }
}

/// Gives the templates of all nested stacks a place; inner ones first, since each is part of what it is nested in.
constexpr void place_nested_templates(RootData& root, ReferencePasser& passer, Resolution& resolution) {
  List<NodeData*> stacks;
  collect_nested_stacks(root, stacks);
  for (NodeData* stack : stacks) {
    json::Writer writer(json::Layout::compact);  // whatever the layout of its file
    write_template(writer, resolution, *stack, finding_log_of(*stack));
    Map<Json>& files = resolution.nested_templates_of(outermost_stack_of(*stack));
    const Value<Text> url = place_nested_template(*stack, std::move(writer).text(), files);
    NodeData& around = *nested_stack_parent_of(*stack);
    resolution.set({&around, {stack, place_of_template}}, url);
    passer.look_at(*stack_state(*stack).nested_stack_resource);
    passer.look_at(around, url);
  }
  passer.pass_all();
}

/// Refuses to have stacks wait for one that was taken out of the tree.
constexpr void check_stack_dependencies(const List<NodeData*>& stacks) {
  for (const NodeData* stack : stacks) {
    for (const StackDependency& dependency : stack_state(*stack).dependencies) {
      if (!is_detached(*dependency.stack)) continue;
      refuse::a_stack_depends_on_stacks_of_the_app_only(*stack, stack_state(*stack).artifact_id,
                                                        stack_state(*dependency.stack).artifact_id);
    }
  }
}

/// Has the constructs of a tree put in order what they found out from each other; gives its stacks.
constexpr List<NodeData*> settle(RootData& root) {
  if (FindingLog* log = finding_log_of(root)) log->clear();
  List<NodeData*> stacks;
  auto prepare_one = [&](NodeData& node) {
    if (node.kind == NodeKind::stack) stacks.push_back(&node);
    if (node.payload != nullptr) node.payload->prepare(node);
    if (node.kind == NodeKind::element) settle_logical_id(node);
  };
  for_each_node(root, prepare_one);
  for (NodeData* stack : stacks) apply_renames(*stack);
  if (root.has_context) {
    for (NodeData* stack : stacks) apply_permissions_boundary(*stack);
  }
  if (root.has_dependencies) resolve_dependencies(root);
  return stacks;
}

/// Makes a tree ready to be rendered, and gives what passes between its stacks. Can be done again after changes: what
/// it adds to the tree it finds there the next time.
inline CONSTCLOUD_CONSTEXPR Resolution resolve(RootData& root) {
  Resolution resolution;
  const List<NodeData*> stacks = settle(root);
  const unsigned settled = root.numbers;
  ReferencePasser passer(resolution);
  if (stacks.size() > 1) {
    auto look_at = [&passer](const NodeData& node) { passer.look_at(node); };
    for_each_node(root, look_at);
    passer.pass_all();
  }
  bool has_nested_stacks = false;
  for (NodeData* stack : stacks) {
    if (is_nested_stack(*stack)) {
      has_nested_stacks = true;
    } else {
      add_bootstrap_version(*stack);
    }
  }
  settle_logical_ids(root, settled);
  if (has_nested_stacks) {
    place_nested_templates(root, passer, resolution);
    settle_logical_ids(root, settled);
  }
  if (root.has_validations) validate_tree(root);
  if (root.has_removals) check_stack_dependencies(stacks);
  return resolution;
}

}  // namespace detail

}  // namespace constcloud
