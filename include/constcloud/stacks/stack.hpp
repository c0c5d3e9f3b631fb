// SPDX-License-Identifier: Apache-2.0
#pragma once
// Stack: a unit of deployment, and the environment that it is deployed to.
#include <constcloud/stacks/stack_synthesizer.hpp>
#include <constcloud/tree/construct.hpp>
#include <constcloud/tree/environment.hpp>
#include <constcloud/tree/reference.hpp>
#include <constcloud/values/cfn_tag.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// The options of a stack. CDK: `StackProps`.
struct StackProps {
  /// Up to 512 characters.
  Optional<Text> description{};
  /// Default: the environment of the stage around it, else agnostic of account and region.
  Optional<Environment> env{};
  /// The SNS topics that hear of the deployment.
  Optional<List<Text>> notification_arns{};
  /// Letters, digits and hyphens after a letter, up to 128. Default: made of the name of the stage and the ids from
  /// there down.
  Optional<Text> stack_name{};
  /// The template on one line.
  Optional<bool> suppress_template_indentation{};
  /// How the stack is handed to the CLI. Default: that of the app, else the `DefaultStackSynthesizer`.
  Optional<StackSynthesizer> synthesizer{};
  /// Tags of the stack itself (they do not stand in the template).
  Optional<Map<Text>> tags{};
  Optional<bool> termination_protection{};
};

/// What other stacks import an exported value by. Other than most values it may be dropped: the export is there all the
/// same.
struct ImportedValue : Value<Text> {
  constexpr ImportedValue() = default;
  constexpr ImportedValue(Value<Text> value) : Value<Text>(std::move(value)) {}
};

namespace detail {

/// What a reference refers to; without an attribute it is a `Ref`, of a stack it is a pseudo parameter.
struct Referent {
  NodeData* target = nullptr;
  Text attribute;
  friend constexpr bool operator==(const Referent&, const Referent&) = default;
};
struct ReferentKeys : UnorderedKeys<const Referent&> {
  static constexpr unsigned hash_of(const Referent& value, bool samples) {
    return NodeKeys::hash_of(value.target, samples) + TextKeys::hash_of(value.attribute, samples);
  }
};

/// A value of this stack that others use, by that name.
struct Export {
  Referent value;
  Text name;
};

/// What of one stack waits for what of another.
struct Waiting {
  const NodeData* source;
  const NodeData* target;
  friend constexpr bool operator==(const Waiting&, const Waiting&) = default;
};
/// Why a stack is deployed after another.
struct DependencyReason {
  Waiting waiting;
  Text text;
};
struct WaitingKeys : UnorderedKeys<const Waiting&> {
  static constexpr unsigned hash_of(const Waiting& waiting, bool samples) {
    return NodeKeys::hash_of(waiting.source, samples) + 31 * NodeKeys::hash_of(waiting.target, samples);
  }
};
struct StackDependency {
  NodeData* stack;
  KeyedItems<DependencyReason, WaitingKeys, &DependencyReason::waiting> reasons{};
};

/// A context value that a construct asked for and nobody gave: the CLI looks it up and starts the program again.
struct MissingContext {
  Text key;
  Text provider;
  Json props{};
};

struct StackState final : Payload {
  constexpr StackState() : Payload(NodeKind::stack) {}
  constexpr ~StackState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type); }
  /// Gives the stack itself the tags of the constructs around it.
  CONSTCLOUD_CONSTEXPR void prepare(NodeData& node) override;

  Text name;
  Text artifact_id;
  Environment env;
  Optional<Text> description;
  Map<Text> tags;
  Map<Value<Text>> deployment_tags;  // of values known at deployment only: a stack takes none, its resources do
  List<Text> transforms;
  Optional<Text> template_format_version;
  Map<Json> metadata;
  Map<Text> renames;
  KeyedItems<Export, ReferentKeys, &Export::value> exports;
  KeyedItems<Export, ReferentKeys, &Export::value> published;  // outputs that others read by name, without an export
  KeyedItems<StackDependency, NodeKeys, &StackDependency::stack> dependencies;
  NodeSet dependents;  // the stacks that have this one among their dependencies
  StackSynthesizer synthesizer;
  Text qualifier = DefaultStackSynthesizer::default_qualifier;
  Map<Json> file_assets;  // as they stand in the asset manifest
  KeyedItems<MissingContext, TextKeys, &MissingContext::key> missing_context;
  List<Text> notification_arns;
  NodeData* nested_stack_resource = nullptr;  // what stands for a nested stack in the stack around it
  bool termination_protection = false;
  bool compact = false;
};

/// Of a stack the kind tells.
template <>
constexpr StackState* state_if<StackState>(const NodeData& node) {
  return node.kind == NodeKind::stack ? static_cast<StackState*>(node.payload) : nullptr;
}
constexpr StackState& stack_state(const NodeData& stack) { return state_of<StackState>(stack, "Stack"); }

constexpr bool is_nested_stack(const NodeData& node) {
  const StackState* const state = state_if<StackState>(node);
  return state != nullptr && state->nested_stack_resource != nullptr;
}

/// The stack around a nested one; nullptr for the others.
CONSTCLOUD_CONSTEXPR NodeData* nested_stack_parent_of(const NodeData& stack);

/// The stack that a nested one is deployed with; another is deployed by itself.
CONSTCLOUD_CONSTEXPR NodeData& outermost_stack_of(NodeData& stack);

/// `aws://account/region` of a stack, with `unknown-account` and `unknown-region`.
CONSTCLOUD_CONSTEXPR Text environment_of(const NodeData& stack);

/// The logical id that an element has in the end.
CONSTCLOUD_CONSTEXPR Text renamed_logical_id_of(NodeData& node);

/// The name or the id of a nested stack: a pseudo parameter within it, made of the resource that stands for it elsewhere.
CONSTCLOUD_CONSTEXPR Value<Text> identity_of_nested_stack(NodeData& stack, bool gives_name);

CONSTCLOUD_CONSTEXPR NodeData& stack_of(const NodeData& node);

}  // namespace detail

struct ArnComponents;
enum class ArnFormat : unsigned char;
struct ExportValueOptions {
  Optional<Text> description{};
  /// The name of the export; default: made of the stack's name and what is exported.
  Optional<Text> name{};
};

/// A stack of the app. Refuses a name that is not up to 128 letters, digits and hyphens after a letter ("Stack name
/// must ..."), and a description of more than 512 characters ("Stack description must be <= 1024 bytes. ..."). CDK:
/// `Stack`.
class Stack : public Construct {
 public:
  constexpr Stack() = default;
  static constexpr detail::MadeAs made_as(const Stack*) {
    return {&detail::state_type_of<detail::StackState>, "aws-cdk-lib.Stack"};
  }
  CONSTCLOUD_CONSTEXPR Stack(const Construct& scope, const Text& id, const StackProps& props = {});
  explicit CONSTCLOUD_CONSTEXPR Stack(const Construct& scope) : Stack(scope, "Default") {}

  /// The stack that a construct stands in.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR Stack of(const Construct& construct) {
    return detail::handle_to<Stack>(detail::stack_of(detail::node_of(construct)));
  }
  /// True for every stack, nested ones too.
  template <class T>
  static constexpr bool is_stack(const T& x) {
    const detail::NodeData* node = detail::node_if_construct(x);
    return node != nullptr && node->kind == detail::NodeKind::stack;
  }

  /// Refused for a nested stack: its name is known at deployment, and `NestedStack::stack_name` gives that.
  CONSTCLOUD_CONSTEXPR const Text& stack_name() const;
  CONSTCLOUD_CONSTEXPR const Text& artifact_id() const;
  CONSTCLOUD_CONSTEXPR Text template_file() const;
  /// The region: a literal where the environment names it, else `AWS::Region`.
  CONSTCLOUD_CONSTEXPR Value<Text> region() const;
  CONSTCLOUD_CONSTEXPR Value<Text> account() const;
  /// `AWS::Partition`; a literal where the context says `@aws-cdk/core:enablePartitionLiterals` and the region is
  /// known.
  CONSTCLOUD_CONSTEXPR Value<Text> partition() const;
  constexpr Value<Text> url_suffix() const {
    (void)data();  // of a stack
    return Aws::url_suffix;
  }
  CONSTCLOUD_CONSTEXPR Value<Text> stack_id() const;
  CONSTCLOUD_CONSTEXPR TextList notification_arns() const;
  /// The availability zones of the stack's region (stacks/context_provider.hpp): the CLI looks them up in the account.
  /// Of a stack that does not name both its account and its region, the first two, whichever they are.
  CONSTCLOUD_CONSTEXPR List<Value<Text>> availability_zones() const;
  /// The account and the region as far as they are known.
  constexpr const Environment& env() const { return own().env; }
  /// Whether it is deployed as a resource of the stack around it.
  constexpr bool nested() const { return own().nested_stack_resource != nullptr; }
  /// The stack around a nested one; an empty handle for the others.
  CONSTCLOUD_CONSTEXPR Stack nested_stack_parent() const;
  /// `aws://account/region`, with `unknown-account` and `unknown-region`.
  CONSTCLOUD_CONSTEXPR Text environment() const;
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
  template <class S = Stack>  // what waits for what is known to elements/, which this room does not know
  constexpr void add_dependency(const Stack& other, const Text& reason = {}) const {
    add_stack_dependency(static_cast<const S&>(*this).data(), other.data(), reason);
  }
  /// The stacks that this one is deployed after.
  CONSTCLOUD_CONSTEXPR List<Stack> dependencies() const;
  /// Gives the element whose logical id would be `old_id` the id `new_id`. Each id is renamed once; at synthesis there
  /// must be such an element.
  CONSTCLOUD_CONSTEXPR void rename_logical_id(const Text& old_id, const Text& new_id) const;
  /// The logical id of an element, renamed where it is.
  CONSTCLOUD_CONSTEXPR Text get_logical_id(const Construct& element) const;

  /// The ARN of a resource in this stack's account and region (stacks/arn.hpp).
  CONSTCLOUD_CONSTEXPR Value<Text> format_arn(const ArnComponents& components) const;
  CONSTCLOUD_CONSTEXPR ArnComponents split_arn(const Value<Text>& arn, ArnFormat format) const;
  /// Exports a reference to a resource of this stack, and gives the value that imports it.
  template <class S = Stack>  // outputs are known to elements/, which this room does not know
  constexpr ImportedValue export_value(const Value<Text>& value, const ExportValueOptions& options = {}) const {
    return exported_value(static_cast<const S&>(*this).data(), value, options);
  }
  /// A JSON text in which intrinsics stay intrinsics, on one line or with `space` more blanks a level; a token, also
  /// where there are none (stacks/json_text.hpp).
  CONSTCLOUD_CONSTEXPR Value<Text> to_json_string(const Json& value, std::size_t space = 0) const;

 protected:
  constexpr detail::StackState& own() const { return state<detail::StackState>("Stack"); }
};

namespace detail {

/// Has one stack be deployed after another. One source says so once of one target.
CONSTCLOUD_CONSTEXPR void add_stack_dependency(NodeData& stack, NodeData& other, const DependencyReason& reason);

/// Takes one reason back, and the dependency with the last one.
CONSTCLOUD_CONSTEXPR void remove_stack_dependency(NodeData& stack, NodeData& other, const Waiting& waiting);

/// `<source>.operation(<target>)`, as dependencies say what they are for.
CONSTCLOUD_CONSTEXPR Text reason_of(const NodeData& source, const Text& operation, const NodeData& target);

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/stacks/impl/stack.hpp>
#endif
