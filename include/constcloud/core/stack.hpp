// SPDX-License-Identifier: Apache-2.0
#pragma once
// Stack: a unit of deployment, and the environment that it is deployed to.
#include <constcloud/core/construct.hpp>
#include <constcloud/core/fn.hpp>
#include <constcloud/core/stack_name.hpp>
#include <constcloud/core/tags.hpp>

namespace constcloud {

/// Where a stack is deployed. What is left out is decided at deployment ("environment-agnostic").
struct Environment {
  Optional<Text> account{};
  Optional<Text> region{};
};

/// The options of a stack. CDK: `StackProps`.
struct StackProps {
  /// Up to 512 characters.
  Optional<Text> description{};
  /// Default: agnostic of account and region.
  Optional<Environment> env{};
  /// Letters, digits and hyphens after a letter, up to 128. Default: made of the ids from the app down.
  Optional<Text> stack_name{};
  /// Tags of the stack itself (they do not stand in the template).
  Optional<Map<Text>> tags{};
  Optional<bool> termination_protection{};
  /// The template on one line.
  Optional<bool> suppress_template_indentation{};
  /// Whether the template checks the version of the bootstrap stack. Default: true.
  Optional<bool> generate_bootstrap_version_rule{};
  /// The name that the bootstrap resources carry. Default: `hnb659fds`.
  Optional<Text> bootstrap_qualifier{};
};

namespace refuse {
[[noreturn]] inline void a_construct_should_be_created_in_the_scope_of_a_stack(const Text& class_name,
                                                                               const Text& path) {
  throw Error(
      Text::concat({class_name, " at '", path, "' should be created in the scope of a Stack, but no Stack found"}),
      path);
}
[[noreturn]] inline void a_stack_description_holds_at_most_512_characters(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void a_stack_name_holds_at_most_128_characters(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void a_stack_name_holds_letters_digits_and_hyphens_after_a_letter(const Text& message,
                                                                                      const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void these_stacks_would_depend_on_each_other(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void a_logical_id_is_renamed_once(const Text& message, const Text& path) {
  throw Error(message, path);
}
}  // namespace refuse

namespace detail {

/// A value of this stack that others import.
struct Export {
  NodeData* target;
  Text attribute;
  Text name;
};

/// Why a stack is deployed after another: what of this one waits for what of that one.
struct DependencyReason {
  const NodeData* source;
  const NodeData* target;
  Text text;
};
struct StackDependency {
  NodeData* stack;
  List<DependencyReason> reasons;
};

struct StackState final : Payload {
  constexpr ~StackState() override {}
  /// Gives the stack itself the tags of the constructs around it.
  constexpr void prepare(NodeData& node) override {
    if (!node.root->has_tags) return;
    TagManager manager;
    manager.collect(node, "aws:cdk:stack", [this](const Text& key) { return tags.find(key) != nullptr; });
    TagMap all;
    for (const auto& [key, value] : tags) all.set(key, value);
    for (const TagManager::Tag& tag : manager.tags()) {
      if (tag.fate == TagManager::Fate::stands && !tag.value.is_token()) all.set(tag.key, tag.value);
      if (tag.fate == TagManager::Fate::removed) all.erase(tag.key);
    }
    tags = {};
    if (all.is_unset()) return;
    for (const auto& [key, value] : all.as_object()) tags.set(key, value.as_text());
  }

  Text name;
  Text artifact_id;
  Environment env;
  Optional<Text> description;
  Map<Text> tags;
  List<Text> transforms;
  Optional<Text> template_format_version;
  Map<Json> metadata;
  Map<Text> renames;
  List<Export> exports;
  List<StackDependency> dependencies;
  Text qualifier = "hnb659fds";
  bool bootstrap_rule = true;
  bool termination_protection = false;
  bool compact = false;
};

constexpr StackState& stack_state(const NodeData& stack) { return static_cast<StackState&>(*stack.payload); }

/// The logical id that an element has in the end.
constexpr Text renamed_logical_id_of(NodeData& node) {
  if (node.logical_id_is_given || node.stack == nullptr) return logical_id_of(node);
  const Map<Text>& renames = stack_state(*node.stack).renames;
  if (renames.empty()) return logical_id_of(node);
  const Text id = unique_id(node, node.stack);
  const Text* renamed = renames.find(id);
  if (renamed != nullptr) return *renamed;
  return id;
}

constexpr NodeData& stack_of(const NodeData& node) {
  if (node.stack == nullptr) {
    refuse::a_construct_should_be_created_in_the_scope_of_a_stack(node.type_name, path_of(node));
  }
  return *node.stack;
}

}  // namespace detail

struct ArnComponents;
enum class ArnFormat : unsigned char;
struct ExportValueOptions {
  /// The name of the export; default: made of the stack's name and what is exported.
  Optional<Text> name{};
  Optional<Text> description{};
};

/// A stack of the app. CDK: `Stack`.
class Stack : public Construct {
 public:
  constexpr Stack() = default;
  constexpr Stack(const Construct& scope, const Text& id, const StackProps& props = {})
      : Construct(scope, id, "Stack", detail::NodeKind::stack) {
    detail::NodeData& node = data();
    node.stack = &node;
    detail::StackState& state = keep(new detail::StackState);
    if (props.env) state.env = *props.env;
    if (props.description) {
      if (detail::is_longer_than(*props.description, 512)) {
        detail::refuse_at(
            node, refuse::a_stack_description_holds_at_most_512_characters,
            Text::concat({"Stack description must be <= 1024 bytes. Received description: '", *props.description, "'"}),
            "shorten description to 512 characters");
      }
      state.description = props.description;
    }
    List<const Text*> upwards;
    for (const detail::NodeData* at = &node; at->parent != nullptr; at = at->parent) upwards.push_back(&at->id);
    state.name = detail::stack_name_of(upwards);
    state.artifact_id = detail::artifact_id_of(state.name);
    if (props.stack_name) state.name = *props.stack_name;
    if (detail::is_longer_than(state.name, detail::longest_stack_name)) {
      detail::refuse_at(node, refuse::a_stack_name_holds_at_most_128_characters,
                        Text::concat({"Stack name must be <= 128 characters. Stack name: '", state.name, "'"}),
                        "shorten stack_name");
    }
    if (!detail::is_stack_name(state.name)) {
      detail::refuse_at(node, refuse::a_stack_name_holds_letters_digits_and_hyphens_after_a_letter,
                        Text::concat({"Stack name must match the regular expression: /^[A-Za-z][A-Za-z0-9-]*$/, got '",
                                      state.name, "'"}),
                        "name the stack with letters, digits and hyphens after a letter");
    }
    if (props.tags) state.tags = *props.tags;
    if (props.termination_protection) state.termination_protection = *props.termination_protection;
    if (props.suppress_template_indentation) state.compact = *props.suppress_template_indentation;
    if (props.generate_bootstrap_version_rule) state.bootstrap_rule = *props.generate_bootstrap_version_rule;
    if (props.bootstrap_qualifier) state.qualifier = *props.bootstrap_qualifier;
  }
  explicit constexpr Stack(const Construct& scope) : Stack(scope, "Default") {}

  /// The stack that a construct stands in.
  static constexpr Stack of(const Construct& construct) { return Stack(detail::stack_of(*construct.node().data())); }
  template <class T>
  static constexpr bool is_stack(const T&) {
    return detail::derives_from<T, Stack>;
  }

  constexpr const Text& stack_name() const {
    data().root->names_are_seen = true;
    return own().name;
  }
  constexpr const Text& artifact_id() const {
    data().root->names_are_seen = true;
    return own().artifact_id;
  }
  constexpr Text template_file() const { return Text::concat({artifact_id(), ".template.json"}); }
  /// The region: a literal where the environment names it, else `AWS::Region`.
  constexpr Value<Text> region() const {
    if (own().env.region) return *own().env.region;
    return Aws::region;
  }
  constexpr Value<Text> account() const {
    if (own().env.account) return *own().env.account;
    return Aws::account_id;
  }
  constexpr Value<Text> partition() const { return Aws::partition; }
  constexpr Value<Text> url_suffix() const { return Aws::url_suffix; }
  constexpr Value<Text> stack_id() const { return Aws::stack_id; }
  constexpr TextList notification_arns() const { return Aws::notification_arns; }
  /// The account and the region as far as they are known.
  constexpr const Environment& env() const { return own().env; }
  /// `aws://account/region`, with `unknown-account` and `unknown-region`.
  constexpr Text environment() const {
    return Text::concat(
        {"aws://", own().env.account.value_or("unknown-account"), "/", own().env.region.value_or("unknown-region")});
  }
  constexpr bool termination_protection() const { return own().termination_protection; }
  constexpr void set_termination_protection(bool on) const { own().termination_protection = on; }
  /// The tags of the stack itself; from synthesis on with those of `Tags`.
  constexpr const Map<Text>& tags() const { return own().tags; }

  constexpr void add_transform(const Text& transform) const { own().transforms.push_back(transform); }
  /// A key of the template's own `Metadata`.
  constexpr void add_metadata(const Text& key, Json value) const { own().metadata.set(key, std::move(value)); }
  constexpr void set_template_format_version(const Text& version) const { own().template_format_version = version; }
  constexpr void set_description(const Text& description) const { own().description = description; }
  /// Deploys after `other`. A cycle is refused, with all the reasons of those in it.
  constexpr void add_dependency(const Stack& other, const Text& reason = {}) const;
  /// The stacks that this one is deployed after.
  constexpr List<Stack> dependencies() const {
    List<Stack> stacks;
    for (const detail::StackDependency& dependency : own().dependencies) stacks.push_back(Stack(*dependency.stack));
    return stacks;
  }
  /// Gives the element whose logical id would be `old_id` the id `new_id`. Each id is renamed once; at synthesis there
  /// must be such an element.
  constexpr void rename_logical_id(const Text& old_id, const Text& new_id) const {
    if (own().renames.find(old_id) != nullptr) {
      detail::refuse_at(data(), refuse::a_logical_id_is_renamed_once,
                        Text::concat({"A rename has already been registered for '", old_id, "'"}),
                        "remove one of the two renames");
    }
    own().renames.set(old_id, new_id);
  }
  /// The logical id of an element, renamed where it is.
  constexpr Text get_logical_id(const Construct& element) const {
    return detail::renamed_logical_id_of(*element.node().data());
  }

  /// The ARN of a resource in this stack's account and region (core/arn.hpp).
  constexpr Value<Text> format_arn(const ArnComponents& components) const;
  constexpr ArnComponents split_arn(const Value<Text>& arn, ArnFormat format) const;
  /// Exports a reference to a resource of this stack, and gives the value that imports it (core/cfn_output.hpp).
  constexpr Value<Text> export_value(const Value<Text>& value, const ExportValueOptions& options = {}) const;
  /// A JSON text in which intrinsics stay intrinsics, on one line or with `space` more blanks a level
  /// (core/json_text.hpp).
  constexpr Value<Text> to_json_string(const Json& value, std::size_t space = 0) const;
  /// The finished template (synth/template.hpp).
  constexpr Text template_text() const;

  constexpr explicit Stack(detail::NodeData& stack) : Construct(&stack) {}

 private:
  constexpr detail::StackState& own() const { return detail::stack_state(data()); }
};

namespace detail {

/// The reasons of all dependencies on a way from one stack to another, with commas; empty when there is no way.
constexpr Text reasons_between(const NodeData& from, const NodeData& to) {
  for (const StackDependency& dependency : stack_state(from).dependencies) {
    Text rest;
    if (dependency.stack != &to) rest = reasons_between(*dependency.stack, to);
    if (dependency.stack != &to && rest.empty()) continue;
    Text all;
    for (const DependencyReason& reason : dependency.reasons) {
      if (!all.empty()) all = Text::concat({all, ", "});
      all = Text::concat({all, reason.text});
    }
    if (!rest.empty()) all = Text::concat({all, ", ", rest});
    return all;
  }
  return {};
}

/// Has one stack be deployed after another. One source says so once of one target.
constexpr void add_stack_dependency(NodeData& stack, NodeData& other, const DependencyReason& reason) {
  if (&stack == &other) return;
  const Text back = reasons_between(other, stack);
  if (!back.empty()) {
    refuse_at(stack, refuse::these_stacks_would_depend_on_each_other,
              Text::concat({"'", path_of(other), "' depends on '", path_of(stack), "' (", back,
                            "). Adding this dependency (", reason.text, ") would create a cyclic reference."}),
              "remove one of the two dependencies");
    return;
  }
  StackDependency* dependency = nullptr;
  for (StackDependency& known : stack_state(stack).dependencies) {
    if (known.stack == &other) dependency = &known;
  }
  if (dependency == nullptr) dependency = &stack_state(stack).dependencies.push_back({&other, {}});
  for (const DependencyReason& known : dependency->reasons) {
    if (known.source == reason.source && known.target == reason.target) return;
  }
  dependency->reasons.push_back(reason);
}

/// Takes one reason back, and the dependency with the last one.
constexpr void remove_stack_dependency(NodeData& stack, const NodeData& source, const NodeData& target) {
  List<StackDependency>& all = stack_state(stack).dependencies;
  for (std::size_t i = 0; i != all.size(); ++i) {
    List<DependencyReason>& reasons = all[i].reasons;
    for (std::size_t j = 0; j != reasons.size(); ++j) {
      if (reasons[j].source != &source || reasons[j].target != &target) continue;
      reasons.erase(j);
      if (reasons.empty()) all.erase(i);
      return;
    }
  }
}

/// `<source>.operation(<target>)`, as dependencies say what they are for.
constexpr Text reason_of(const NodeData& source, const Text& operation, const NodeData& target) {
  return Text::concat({"<", quiet_path_of(source), ">.", operation, "(<", quiet_path_of(target), ">)"});
}

}  // namespace detail

constexpr void Stack::add_dependency(const Stack& other, const Text& reason) const {
  Text text = reason;
  if (text.empty()) text = detail::reason_of(data(), "addStackDependency", other.data());
  detail::add_stack_dependency(data(), other.data(), {&data(), &other.data(), text});
}

}  // namespace constcloud
