// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnResource: a resource of the template with all its attributes, and the escape hatches.
#include <constcloud/elements/cfn_condition.hpp>
#include <constcloud/elements/cfn_element.hpp>
#include <constcloud/tree/tags.hpp>
#include <constcloud/values/fields.hpp>
#include <constcloud/values/removal_policy.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// What stands beside the properties of few resources.
struct ResourceOptions {
  Json creation_policy;
  Json update_policy;
  Optional<CfnDeletionPolicy> update_replace_policy;
  Optional<CfnDeletionPolicy> deletion_policy;
  Optional<Text> version;
  Optional<Text> description;
  Map<Json> metadata;
  NodeData* condition = nullptr;
  Json overrides;
};

struct ResourceElement : Element {
  constexpr explicit ResourceElement(const Text& cfn_type) : type_name(cfn_type) {}
  ResourceElement(const ResourceElement&) = delete;
  ResourceElement& operator=(const ResourceElement&) = delete;
  constexpr ~ResourceElement() override { delete options; }
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || Element::is(type); }

  constexpr Text section() const override { return "Resources"; }
  constexpr bool is_resource() const override { return true; }
  constexpr bool should_synthesize() const override { return !left_out; }
  constexpr Text type() const override { return type_name; }
  constexpr virtual void write_properties(json::Writer& writer) const = 0;
  constexpr virtual void show_properties(FieldVisitor& visitor) const = 0;

  CONSTCLOUD_CONSTEXPR ResourceOptions& more();

  CONSTCLOUD_CONSTEXPR void write(json::Writer& writer, const NodeData&) const override;
  CONSTCLOUD_CONSTEXPR void show(FieldVisitor& visitor) const override;

  Text type_name;
  ResourceOptions* options = nullptr;
  bool left_out = false;                  // an L2 may find that its resource is not needed
  NodeSet dependencies;                   // said by add_dependency
  List<NodeData*> resolved_dependencies;  // with those of the constructs around it, in the order of DependsOn

 private:
  CONSTCLOUD_CONSTEXPR void write_attributes(json::Writer& writer) const;
  /// Shows the resource as it is without overrides.
  CONSTCLOUD_CONSTEXPR void show_attributes(FieldVisitor& visitor) const;
  /// What stands behind the properties.
  template <class Out>
  CONSTCLOUD_CONSTEXPR void put_others(Out& out) const;
  template <class Out>
  CONSTCLOUD_CONSTEXPR void put_options(Out& out) const;
};

/// A resource whose properties are a described struct.
template <class Props>
struct TypedResource final : ResourceElement {
  constexpr TypedResource(const Text& cfn_type, Props&& p) : ResourceElement(cfn_type), props(std::move(p)) {}
  constexpr ~TypedResource() override {}
  constexpr bool is(StateType type) const override {
    return type == &state_type_of<TypedResource> || ResourceElement::is(type);
  }
  constexpr void prepare(NodeData& node) override {
    if (node.root->has_tags) inherit_tags(props, fields_v<Props>, node, type_name);
  }
  constexpr void write_properties(json::Writer& writer) const override { write_members(writer, props); }
  constexpr void show_properties(FieldVisitor& visitor) const override { write_members(visitor, props); }
  Props props;
};

/// A resource whose properties are free-form.
struct UntypedResource final : ResourceElement {
  CONSTCLOUD_CONSTEXPR UntypedResource(const Text& cfn_type, Map<Json> p)
      : ResourceElement(cfn_type), props(std::move(p)) {}
  constexpr ~UntypedResource() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || ResourceElement::is(type); }
  CONSTCLOUD_CONSTEXPR void write_properties(json::Writer& writer) const override;
  CONSTCLOUD_CONSTEXPR void show_properties(FieldVisitor& visitor) const override;
  template <class Out>
  CONSTCLOUD_CONSTEXPR void put_properties(Out& out) const;
  Map<Json> props;
};

}  // namespace detail

/// What an untyped resource is made of. CDK: `CfnResourceProps`.
struct CfnResourceProps {
  /// The CloudFormation type, such as `AWS::S3::Bucket`.
  Required<Text> type;
  Optional<Map<Json>> properties{};
};

/// A resource of the template; the base of all typed ones. Refuses to be without a type ("The `type` property is
/// required"). CDK: `CfnResource`.
class CfnResource : public CfnElement {
 public:
  constexpr CfnResource() = default;
  static constexpr detail::MadeAs made_as(const CfnResource*) {
    return {&detail::state_type_of<detail::ResourceElement>, "aws-cdk-lib.CfnResource"};
  }
  CONSTCLOUD_CONSTEXPR CfnResource(const Construct& scope, const Text& id, const CfnResourceProps& props);
  /// The resource that a construct is or has as its default child; where there is none it is refused.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR CfnResource of(const Construct& construct) {
    return detail::handle_to<CfnResource>(
        detail::element_of(construct, &detail::state_type_of<detail::ResourceElement>, "CfnResource"));
  }
  /// True for every resource of the template, typed or not.
  template <class T>
  static constexpr bool is_cfn_resource(const T& x);

  constexpr Text cfn_resource_type() const { return element().type_name; }
  /// `{"Ref": <logical id>}`
  constexpr Value<Text> ref() const { return detail::make_leaf<detail::Reference>(data(), Text()); }
  /// `{"Fn::GetAtt": [<logical id>, attribute]}`
  CONSTCLOUD_CONSTEXPR Token get_att(const Text& attribute) const;
  /// `<path> [<type>]`
  CONSTCLOUD_CONSTEXPR Text to_string() const;
  /// The account and the region of the stack.
  CONSTCLOUD_CONSTEXPR Environment env() const { return stack().env(); }

  /// Waits for `other`: `DependsOn`, or a dependency between the stacks of the two.
  CONSTCLOUD_CONSTEXPR void add_dependency(const CfnResource& other) const;
  CONSTCLOUD_CONSTEXPR void remove_dependency(const CfnResource& other) const;
  /// Refused when there is no dependency on `old_one`.
  CONSTCLOUD_CONSTEXPR void replace_dependency(const CfnResource& old_one, const CfnResource& new_one) const;
  /// Those said with `add_dependency`, in this stack and in others.
  CONSTCLOUD_CONSTEXPR List<CfnResource> obtain_dependencies() const;

  /// Sets `DeletionPolicy` and, unless told otherwise, `UpdateReplacePolicy`.
  CONSTCLOUD_CONSTEXPR void apply_removal_policy(Optional<RemovalPolicy> policy = {},
                                                 const RemovalPolicyOptions& options = {}) const;
  CONSTCLOUD_CONSTEXPR void set_deletion_policy(CfnDeletionPolicy policy) const {
    element().more().deletion_policy = policy;
  }
  CONSTCLOUD_CONSTEXPR void set_update_replace_policy(CfnDeletionPolicy policy) const;
  /// The attribute as CloudFormation writes it, names with capitals.
  CONSTCLOUD_CONSTEXPR void set_creation_policy(Json policy) const {
    element().more().creation_policy = std::move(policy);
  }
  CONSTCLOUD_CONSTEXPR void set_update_policy(Json policy) const { element().more().update_policy = std::move(policy); }
  CONSTCLOUD_CONSTEXPR void set_condition(const CfnCondition& condition) const;
  CONSTCLOUD_CONSTEXPR void set_version(const Text& version) const { element().more().version = version; }
  CONSTCLOUD_CONSTEXPR void set_description(const Text& description) const {
    element().more().description = description;
  }
  /// The attribute `Metadata` of the resource (not the construct's).
  CONSTCLOUD_CONSTEXPR void add_metadata(const Text& key, Json value) const;
  constexpr const Json* get_metadata(const Text& key) const {
    const detail::ResourceOptions* const options = element().options;
    return options == nullptr ? nullptr : options->metadata.find(key);
  }

  /// Sets anything in the finished resource: `path` names it with dots (`Properties.Tags.0`; a dot in a name is `\.`).
  CONSTCLOUD_CONSTEXPR void add_override(const Text& path, Json value) const;
  CONSTCLOUD_CONSTEXPR void add_property_override(const Text& path, Json value) const;
  /// Takes out what stands at `path`.
  CONSTCLOUD_CONSTEXPR void add_deletion_override(const Text& path) const { add_override(path, Json()); }
  CONSTCLOUD_CONSTEXPR void add_property_deletion_override(const Text& path) const {
    add_property_override(path, Json());
  }

 private:
  /// Notes the path in the template where the context wants that.
  CONSTCLOUD_CONSTEXPR void add_path_metadata() const;

 protected:
  CONSTCLOUD_CONSTEXPR CfnResource(const Construct& scope, const Text& id, const Text& fqn,
                                   detail::ResourceElement* element)
      : CfnElement(scope, id, fqn, element) {
    if (data().root->has_context) add_path_metadata();
  }
  constexpr detail::ResourceElement& element() const { return state<detail::ResourceElement>("CfnResource"); }
};

template <class T>
constexpr bool CfnResource::is_cfn_resource(const T& x) {
  return detail::keeps(detail::node_if_construct(x), &detail::state_type_of<detail::ResourceElement>);
}

/// A resource whose properties are the struct `Props`, which may be changed until synthesis. The base of all L1s.
template <class PropsType>
class TypedCfnResource : public CfnResource {
 public:
  using Props = PropsType;
  static constexpr detail::StateType state_type = &detail::state_type_of<detail::TypedResource<Props>>;
  constexpr TypedCfnResource() = default;
  constexpr Props& props() const { return this->template state<detail::TypedResource<Props>>("CfnResource").props; }

 protected:
  /// The resource of these properties that a construct is or has as its default child.
  template <class Self>
  static constexpr Self l1_of(const Construct& construct) {
    return detail::handle_to<Self>(
        detail::element_of(construct, state_type, Self::cfn_type));
  }
  /// Whether a construct is itself a resource of these properties.
  static constexpr bool is_l1(const Construct& construct) {
    return detail::keeps(detail::node_or_null_of(construct), state_type);
  }
  constexpr TypedCfnResource(const Construct& scope, const Text& id, const Text& fqn, const Text& cfn_type,
                             Props&& props)
      : CfnResource(scope, id, fqn, new detail::TypedResource<Props>(cfn_type, std::move(props))) {}
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/cfn_resource.hpp>
#endif
