// SPDX-License-Identifier: Apache-2.0
#pragma once
// Stack: a unit of deployment, and the environment that it is deployed to.
#include <constcloud/core/construct.hpp>
#include <constcloud/core/fn.hpp>

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
[[noreturn]] inline void a_construct_should_be_created_in_the_scope_of_a_stack(const Text& class_name, const Text& path) {
  throw Error(Text::concat({class_name, " at '", path, "' should be created in the scope of a Stack, but no Stack found"}),
              path);
}
[[noreturn]] inline void a_stack_description_holds_at_most_512_characters(const Text& path, const Text& description) {
  throw Error(
      Text::concat({"Stack description must be <= 1024 bytes. Received description: '", description, "'"}), path);
}
[[noreturn]] inline void a_stack_name_holds_at_most_128_characters(const Text& path, const Text& name) {
  throw Error(Text::concat({"Stack name must be <= 128 characters. Stack name: '", name, "'"}), path);
}
[[noreturn]] inline void a_stack_name_holds_letters_digits_and_hyphens_after_a_letter(const Text& path, const Text& name) {
  throw Error(Text::concat({"Stack name must match the regular expression: /^[A-Za-z][A-Za-z0-9-]*$/, got '", name, "'"}),
              path);
}
[[noreturn]] inline void these_stacks_would_depend_on_each_other(const Text& path, const Text& target,
                                                                 const Text& reason, const Text& edge) {
  throw Error(Text::concat({"'", target, "' depends on '", path, "' (", reason, "). Adding this dependency (", edge,
                            ") would create a cyclic reference."}),
              path);
}
}  // namespace refuse

namespace detail {

/// A value of this stack that others import.
struct Export {
  NodeData* target;
  Text attribute;
  Text name;
};

struct StackDependency {
  NodeData* stack;
  Text reason;
};

struct StackState final : Payload {
  constexpr ~StackState() override {}
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

inline constexpr std::size_t longest_stack_name = 128;

/// A name of the ids `upwards` (deepest first) as the CDK makes it for stacks: one id stays as it is.
constexpr Text stack_name_of(const List<const Text*>& upwards) {
  if (upwards.size() == 1 && upwards[0]->size() <= longest_stack_name) return *upwards[0];
  List<const Text*> parts;
  for (std::size_t i = upwards.size(); i-- != 0;) {
    if (*upwards[i] != Text("Default")) parts.push_back(upwards[i]);
  }
  Buffer name;
  if (parts.size() == 1) {
    append_alphanumeric(name, *parts[0]);
    if (name.size() <= longest_stack_name) return Text(std::move(name));
    name.truncate(0);
  }
  text::Md5 md5;
  const Text* kept = nullptr;
  for (std::size_t i = 0; i != parts.size(); ++i) {
    if (i != 0) md5.update("/", 1);
    md5.update(parts[i]->data(), parts[i]->size());
    if (kept != nullptr && kept->ends_with(*parts[i])) continue;
    kept = parts[i];
    if (*kept != Text("Resource")) append_alphanumeric(name, *kept);
  }
  constexpr std::size_t half = (longest_stack_name - 8) / 2;
  const auto digits = md5.finish_short_hex();
  Buffer result;
  if (name.size() > 2 * half) {
    result.append(name.data(), half);
    result.append(name.data() + (name.size() - half), half);
  } else {
    result.append(name.data(), name.size());
  }
  result.append(digits.data(), 8);
  return Text(std::move(result));
}

constexpr bool is_stack_name(const Text& name) {
  if (name.empty() || !((name[0] >= 'a' && name[0] <= 'z') || (name[0] >= 'A' && name[0] <= 'Z'))) return false;
  if (name.is_alphanumeric()) return true;
  for (const char c : name) {
    if (!is_alphanumeric(c) && c != '-') return false;
  }
  return true;
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
      if (text::utf16_length(props.description->data(), props.description->size()) > 512) {
        refuse::a_stack_description_holds_at_most_512_characters(path(), *props.description);
      }
      state.description = props.description;
    }
    List<const Text*> upwards;
    for (const detail::NodeData* at = &node; at->parent != nullptr; at = at->parent) upwards.push_back(&at->id);
    state.artifact_id = detail::stack_name_of(upwards);
    state.name = props.stack_name ? *props.stack_name : state.artifact_id;
    if (text::utf16_length(state.name.data(), state.name.size()) > detail::longest_stack_name) {
      refuse::a_stack_name_holds_at_most_128_characters(path(), state.name);
    }
    if (!detail::is_stack_name(state.name)) {
      refuse::a_stack_name_holds_letters_digits_and_hyphens_after_a_letter(path(), state.name);
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
    return std::derived_from<T, Stack>;
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
    return Text::concat({"aws://", own().env.account.value_or("unknown-account"), "/",
                         own().env.region.value_or("unknown-region")});
  }
  constexpr bool termination_protection() const { return own().termination_protection; }
  constexpr void set_termination_protection(bool on) const { own().termination_protection = on; }
  constexpr const Map<Text>& tags() const { return own().tags; }

  constexpr void add_transform(const Text& transform) const { own().transforms.push_back(transform); }
  /// A key of the template's own `Metadata`.
  constexpr void add_metadata(const Text& key, Json value) const { own().metadata.set(key, std::move(value)); }
  constexpr void set_template_format_version(const Text& version) const { own().template_format_version = version; }
  constexpr void set_description(const Text& description) const { own().description = description; }
  /// Deploys after `other`. A cycle is refused.
  constexpr void add_dependency(const Stack& other, const Text& reason = {}) const;
  /// The stacks that this one is deployed after.
  constexpr List<Stack> dependencies() const {
    List<Stack> stacks;
    for (const detail::StackDependency& dependency : own().dependencies) stacks.push_back(Stack(*dependency.stack));
    return stacks;
  }
  /// Gives the element with logical id `old_id` the id `new_id`.
  constexpr void rename_logical_id(const Text& old_id, const Text& new_id) const;
  constexpr Text get_logical_id(const Construct& element) const { return detail::logical_id_of(*element.node().data()); }

  /// The ARN of a resource in this stack's account and region (core/arn.hpp).
  constexpr Value<Text> format_arn(const ArnComponents& components) const;
  constexpr ArnComponents split_arn(const Value<Text>& arn, ArnFormat format) const;
  /// Exports a reference to a resource of this stack, and gives the value that imports it (core/cfn_output.hpp).
  constexpr Value<Text> export_value(const Value<Text>& value, const ExportValueOptions& options = {}) const;
  /// A JSON text in which intrinsics stay intrinsics (core/json_text.hpp).
  constexpr Value<Text> to_json_string(const Json& value) const;
  /// The finished template (synth/template.hpp).
  constexpr Text template_text() const;

  constexpr explicit Stack(detail::NodeData& stack) : Construct(&stack) {}

 private:
  constexpr detail::StackState& own() const { return detail::stack_state(data()); }
  constexpr Text path() const { return detail::path_of(data()); }
};

constexpr void Stack::add_dependency(const Stack& other, const Text& reason) const {
  if (other == *this) return;
  const auto reaches = [](const auto& self, const detail::NodeData& from, const detail::NodeData& to) -> const Text* {
    for (const detail::StackDependency& dependency : detail::stack_state(from).dependencies) {
      if (dependency.stack == &to || self(self, *dependency.stack, to) != nullptr) return &dependency.reason;
    }
    return nullptr;
  };
  if (const Text* back = reaches(reaches, other.data(), data())) {
    refuse::these_stacks_would_depend_on_each_other(path(), other.path(), *back, reason);
  }
  for (const detail::StackDependency& dependency : own().dependencies) {
    if (dependency.stack == &other.data()) return;
  }
  own().dependencies.push_back({&other.data(), reason});
}

}  // namespace constcloud
