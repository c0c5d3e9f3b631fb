// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of stacks/stack.hpp.
#include <constcloud/stacks/impl/stack_name.hpp>
#include <constcloud/stacks/stack.hpp>
#include <constcloud/stacks/stack_name.hpp>
#include <constcloud/stacks/stage.hpp>
#include <constcloud/tree/feature_flags.hpp>
#include <constcloud/tree/fn.hpp>
#include <constcloud/tree/detail/tag_manager.hpp>
#include <constcloud/values/partition.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_construct_should_be_created_in_the_scope_of_a_stack(const Place& at, const Text& class_name) {
  at.stop({class_name, " at '", at.path(), "' should be created in the scope of a Stack, but no Stack found"});
}

CONSTCLOUD_RULE a_stack_description_holds_at_most_512_characters(const Place& at, const Text& description) {
  at.refuse({"Stack description must be <= 1024 bytes. Received description: '", description, "'"},
            "shorten description to 512 characters");
}

CONSTCLOUD_RULE a_stack_name_holds_at_most_128_characters(const Place& at, const Text& name) {
  at.refuse({"Stack name must be <= 128 characters. Stack name: '", name, "'"}, "shorten stack_name");
}

CONSTCLOUD_RULE a_stack_name_holds_letters_digits_and_hyphens_after_a_letter(const Place& at, const Text& name) {
  at.refuse({"Stack name must match the regular expression: /^[A-Za-z][A-Za-z0-9-]*$/, got '", name, "'"},
            "name the stack with letters, digits and hyphens after a letter");
}

CONSTCLOUD_RULE these_stacks_would_depend_on_each_other(const Place& at, const Text& other, const Text& reasons,
                                                        const Text& reason) {
  at.refuse({"'", other, "' depends on '", at.path(), "' (", reasons, "). Adding this dependency (", reason,
             ") would create a cyclic reference."}, "remove one of the two dependencies");
}

CONSTCLOUD_RULE the_name_of_a_nested_stack_is_known_when_it_is_deployed(const Place& at) {
  at.refuse("the name of a nested stack is known when it is deployed",
            "ask the NestedStack itself for its stack_name(), which is a token");
}

CONSTCLOUD_RULE a_logical_id_is_renamed_once(const Place& at, const Text& id) {
  at.refuse({"A rename has already been registered for '", id, "'"}, "remove one of the two renames");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR void StackState::prepare(NodeData& node) {
  if (!node.root->has_tags) return;
  TagManager manager;
  manager.collect(node, "aws:cdk:stack", [this](const Text& key) { return tags.find(key) != nullptr; });
  List<TagChange> all;
  for (const auto& [key, value] : tags) all.push_back({key, value});
  for (const TagChange& change : manager.changes()) all.push_back(change);
  TagMap sorted;
  sorted.change(all);
  tags = {};
  deployment_tags = {};
  if (sorted.is_undefined()) return;
  for (const auto& [key, value] : sorted.as_object()) {
    if (value.is_token()) {
      deployment_tags.set(key, Token(value));
    } else {
      tags.set(key, value.as_text());
    }
  }
}

CONSTCLOUD_CONSTEXPR Text environment_of(const NodeData& stack) {
  const Environment& env = stack_state(stack).env;
  return Text::concat({"aws://", env.account.value_or("unknown-account"), "/", env.region.value_or("unknown-region")});
}

CONSTCLOUD_CONSTEXPR Text renamed_logical_id_of(NodeData& node) {
  if (node.logical_id_is_given || node.stack == nullptr) return logical_id_of(node);
  const Map<Text>& renames = stack_state(*node.stack).renames;
  if (renames.empty()) return logical_id_of(node);
  const Text id = unique_id(node, node.stack);
  const Text* renamed = renames.find(id);
  if (renamed != nullptr) return *renamed;
  return id;
}

CONSTCLOUD_CONSTEXPR NodeData* nested_stack_parent_of(const NodeData& stack) {
  NodeData* resource = stack_state(stack).nested_stack_resource;
  return resource == nullptr ? nullptr : resource->stack;
}

CONSTCLOUD_CONSTEXPR NodeData& outermost_stack_of(NodeData& stack) {
  NodeData* at = &stack;
  while (is_nested_stack(*at)) at = nested_stack_parent_of(*at);
  return *at;
}

struct NestedStackIdentity final : json::Leaf {
  constexpr NestedStackIdentity(NodeData& nested_stack, bool gives_name) : stack(&nested_stack), name(gives_name) {}
  constexpr ~NestedStackIdentity() override {}
  constexpr Json resolved(const json::LeafContext* leaf_context) const override {
    const auto* context = static_cast<const RenderContext*>(leaf_context);
    if (context != nullptr && context->stack == stack) {
      if (name) return Aws::stack_name;
      return Aws::stack_id;
    }
    const Value<Text> id = make_leaf<Reference>(*stack_state(*stack).nested_stack_resource, Text());
    if (!name) return id;
    return Fn::select(1, Fn::split("/", id));
  }

  NodeData* stack;
  bool name;
};

CONSTCLOUD_CONSTEXPR Value<Text> identity_of_nested_stack(NodeData& stack, bool gives_name) {
  return make_leaf<NestedStackIdentity>(stack, gives_name);
}

CONSTCLOUD_CONSTEXPR NodeData& stack_of(const NodeData& node) {
  if (node.stack == nullptr) {
    refuse::a_construct_should_be_created_in_the_scope_of_a_stack(node, class_name_of(node));
  }
  return *node.stack;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR Stack::Stack(const Construct& scope, const Text& id, const StackProps& props)
    : Construct(scope, id, "aws-cdk-lib.Stack", new detail::StackState) {
  const detail::Making making(*this);
  detail::NodeData& node = data();
  node.stack = &node;
  detail::StackState& state = own();
  const detail::StageState* stage = detail::stage_above(node);
  if (props.env) state.env = *props.env;
  if (stage != nullptr && !state.env.account) state.env.account = stage->env.account;
  if (stage != nullptr && !state.env.region) state.env.region = stage->env.region;
  if (props.description) {
    if (detail::is_longer_than(*props.description, 512)) {
      refuse::a_stack_description_holds_at_most_512_characters(node, *props.description);
    }
    state.description = props.description;
  }
  state.name = detail::stack_name_below(node, nullptr);
  state.artifact_id = detail::artifact_id_of(state.name);
  if (stage != nullptr) {
    Text prefix;
    if (!stage->name.empty()) prefix = Text::concat({stage->name, "-"});
    const bool is_part = detail::is_switched_on(node, "@aws-cdk/core:includePrefixInUniqueNameGeneration");
    const detail::NodeData* above = detail::assembly_root_above(node);
    state.name = detail::stack_name_below(node, above, is_part ? prefix : Text());
    if (!is_part) state.name = Text::concat({prefix, state.name});
  }
  if (props.stack_name) state.name = *props.stack_name;
  if (detail::is_longer_than(state.name, detail::longest_stack_name)) {
    refuse::a_stack_name_holds_at_most_128_characters(node, state.name);
  }
  if (!detail::is_stack_name(state.name)) {
    refuse::a_stack_name_holds_letters_digits_and_hyphens_after_a_letter(node, state.name);
  }
  if (node.root->has_context) detail::refuse_expired_flags(node);
  if (props.tags) state.tags = *props.tags;
  if (props.termination_protection) state.termination_protection = *props.termination_protection;
  if (props.suppress_template_indentation) {
    state.compact = *props.suppress_template_indentation;
  } else {
    state.compact = detail::is_switched_on(node, "@aws-cdk/core:suppressTemplateIndentation");
  }
  if (props.notification_arns) state.notification_arns = *props.notification_arns;
  if (props.synthesizer) {
    state.synthesizer = *props.synthesizer;
  } else if (node.root->services != nullptr && node.root->services->default_synthesizer() != nullptr) {
    state.synthesizer = *node.root->services->default_synthesizer();
  } else if (!detail::is_switched_on(node, "@aws-cdk/core:newStyleStackSynthesis", true)) {
    state.synthesizer = LegacyStackSynthesizer();
  }
  const Json* qualifier = this->node().try_get_context("@aws-cdk/core:bootstrapQualifier");
  if (state.synthesizer.props().qualifier) {
    state.qualifier = *state.synthesizer.props().qualifier;
  } else if (qualifier != nullptr) {
    state.qualifier = qualifier->as_text();
  }
}

CONSTCLOUD_CONSTEXPR const Text& Stack::stack_name() const {
  if (nested()) {
    refuse::the_name_of_a_nested_stack_is_known_when_it_is_deployed(data());
  }
  detail::see_names(data());
  return own().name;
}

CONSTCLOUD_CONSTEXPR const Text& Stack::artifact_id() const {
  detail::see_names(data());
  return own().artifact_id;
}

CONSTCLOUD_CONSTEXPR Text Stack::template_file() const {
  if (nested()) return Text::concat({Names::unique_id(*this), ".nested.template.json"});
  return Text::concat({artifact_id(), ".template.json"});
}

CONSTCLOUD_CONSTEXPR Value<Text> Stack::stack_id() const {
  if (nested()) return detail::identity_of_nested_stack(data(), false);
  return detail::make_leaf<detail::Reference>(data(), Text("AWS::StackId"));
}

CONSTCLOUD_CONSTEXPR TextList Stack::notification_arns() const {
  return detail::make_leaf<detail::Reference>(data(), Text("AWS::NotificationARNs"));
}

CONSTCLOUD_CONSTEXPR Stack Stack::nested_stack_parent() const {
  if (!nested()) return {};
  return detail::handle_to<Stack>(*detail::nested_stack_parent_of(data()));
}

CONSTCLOUD_CONSTEXPR Value<Text> Stack::region() const {
  if (own().env.region) return *own().env.region;
  return Aws::region;
}

CONSTCLOUD_CONSTEXPR Value<Text> Stack::account() const {
  if (own().env.account) return *own().env.account;
  return Aws::account_id;
}

CONSTCLOUD_CONSTEXPR Value<Text> Stack::partition() const {
  if (own().env.region && detail::is_switched_on(data(), "@aws-cdk/core:enablePartitionLiterals")) {
    const Text known = detail::partition_of_region(*own().env.region);
    if (!known.empty()) return known;
  }
  return Aws::partition;
}

CONSTCLOUD_CONSTEXPR Text Stack::environment() const { return detail::environment_of(data()); }

CONSTCLOUD_CONSTEXPR List<Stack> Stack::dependencies() const {
  List<Stack> stacks;
  for (const detail::StackDependency& dependency : own().dependencies)
    stacks.push_back(detail::handle_to<Stack>(*dependency.stack));
  return stacks;
}

CONSTCLOUD_CONSTEXPR void Stack::rename_logical_id(const Text& old_id, const Text& new_id) const {
  if (own().renames.find(old_id) != nullptr) {
    refuse::a_logical_id_is_renamed_once(data(), old_id);
  }
  own().renames.set(old_id, new_id);
}

CONSTCLOUD_CONSTEXPR Text Stack::get_logical_id(const Construct& element) const {
  return detail::renamed_logical_id_of(detail::node_of(element));
}

}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::detail {

/// Goes from a stack to those that it depends on, or to those that depend on it, and on from there, a step at a time.
class StackSearch {
 public:
  enum class State : unsigned char { going, found, exhausted };

  constexpr StackSearch(NodeData& from, bool backwards) : backwards_(backwards) { seen_.add(from); }
  constexpr State step(const NodeData& wanted) {
    const KeyedRange<NodeData> seen = seen_.in_order();
    if (at_ == seen.size()) return State::exhausted;
    NodeData* neighbour = neighbour_of(stack_state(*seen[at_]));
    if (neighbour == &wanted) return State::found;
    if (neighbour != nullptr) {
      seen_.add(*neighbour);
      ++next_;
    } else {
      ++at_;
      next_ = 0;
    }
    return State::going;
  }

 private:
  /// The next one; nullptr after the last.
  constexpr NodeData* neighbour_of(const StackState& stack) const {
    if (backwards_) return next_ == stack.dependents.size() ? nullptr : stack.dependents.in_order()[next_];
    return next_ == stack.dependencies.size() ? nullptr : stack.dependencies[next_].stack;
  }

  NodeSet seen_;
  std::size_t at_ = 0;
  std::size_t next_ = 0;
  bool backwards_;
};

/// Whether one stack is deployed after another. Looks from both sides, and no longer than the one takes that sees less:
/// most stacks come to a dependency with nothing behind them, or before them.
CONSTCLOUD_CONSTEXPR bool depends_on(NodeData& stack, NodeData& other) {
  StackSearch down(stack, false);
  StackSearch up(other, true);
  for (;;) {
    for (const auto state : {down.step(other), up.step(stack)}) {
      if (state != StackSearch::State::going) return state == StackSearch::State::found;
    }
  }
}

/// The dependencies on the first way from one stack to another, of those that there is one for.
CONSTCLOUD_CONSTEXPR List<const StackDependency*> way_between(NodeData& from, const NodeData& to) {
  NodeSet seen;
  List<const StackDependency*> way;
  List<std::size_t> next;  // of the dependencies of where the way has come to so far
  next.push_back(0);
  for (NodeData* at = &from; at != &to; at = way.empty() ? &from : way.back()->stack) {
    const auto& dependencies = stack_state(*at).dependencies;
    if (next.back() == dependencies.size()) {  // no way from here
      way.erase(way.size() - 1);
      next.erase(next.size() - 1);
      continue;
    }
    const StackDependency& dependency = dependencies[next.back()++];
    if (!seen.add(*dependency.stack)) continue;
    way.push_back(&dependency);
    next.push_back(0);
  }
  return way;
}

/// The reasons of all of them, with commas.
CONSTCLOUD_CONSTEXPR Text reasons_of(const List<const StackDependency*>& way) {
  Buffer all;
  for (const StackDependency* dependency : way) {
    for (const DependencyReason& reason : dependency->reasons) {
      if (all.size() != 0) all.append(", ", 2);
      all.append(reason.text.data(), reason.text.size());
    }
  }
  return Text(std::move(all));
}

CONSTCLOUD_CONSTEXPR void add_stack_dependency(NodeData& stack, NodeData& other, const DependencyReason& reason) {
  if (&stack == &other) return;
  auto& dependencies = stack_state(stack).dependencies;
  StackDependency* dependency = dependencies.find(&other);
  if (dependency == nullptr) {
    if (depends_on(other, stack)) {
      return refuse::these_stacks_would_depend_on_each_other(
          stack, path_of(other), reasons_of(way_between(other, stack)), reason.text);
    }
    dependency = &dependencies.emplace(dependencies.place_of(&other), &other);
    stack_state(other).dependents.add(stack);
  }
  const auto place = dependency->reasons.place_of(reason.waiting);
  if (place.item == nullptr) dependency->reasons.emplace(place, reason);
}

CONSTCLOUD_CONSTEXPR void remove_stack_dependency(NodeData& stack, NodeData& other, const Waiting& waiting) {
  auto& dependencies = stack_state(stack).dependencies;
  StackDependency* dependency = dependencies.find(&other);
  if (dependency == nullptr || !dependency->reasons.erase(waiting) || !dependency->reasons.empty()) return;
  dependencies.erase(&other);
  stack_state(other).dependents.erase(&stack);
}

CONSTCLOUD_CONSTEXPR Text reason_of(const NodeData& source, const Text& operation, const NodeData& target) {
  return Text::concat({"<", quiet_path_of(source), ">.", operation, "(<", quiet_path_of(target), ">)"});
}

}  // namespace constcloud::detail
