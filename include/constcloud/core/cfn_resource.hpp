// SPDX-License-Identifier: Apache-2.0
#pragma once
// CfnResource: a resource of the template with all its attributes, and the escape hatches.
#include <constcloud/core/cfn_condition.hpp>
#include <constcloud/core/cfn_element.hpp>
#include <constcloud/core/fields.hpp>
#include <constcloud/core/overrides.hpp>
#include <constcloud/core/removal_policy.hpp>

namespace constcloud {

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
  constexpr explicit ResourceElement(Text cfn_type) : type_name(std::move(cfn_type)) {}
  ResourceElement(const ResourceElement&) = delete;
  ResourceElement& operator=(const ResourceElement&) = delete;
  constexpr ~ResourceElement() override { delete options; }

  constexpr Text section() const override { return "Resources"; }
  constexpr bool is_resource() const override { return true; }
  constexpr bool should_synthesize() const override { return !left_out; }
  constexpr Text type() const override { return type_name; }
  constexpr virtual void write_properties(json::Writer& writer) const = 0;

  constexpr ResourceOptions& more() {
    if (options == nullptr) options = new ResourceOptions;
    return *options;
  }

  constexpr void write(json::Writer& writer, const NodeData&) const override {
    if (options == nullptr || options->overrides.is_undefined()) return write_attributes(writer);
    json::Writer plain(json::Layout::compact, 1024);
    plain.context = writer.context;
    plain.marks_unset = true;
    write_attributes(plain);
    overridden(plain, options->overrides).write(writer);
  }

  Text type_name;
  ResourceOptions* options = nullptr;
  bool left_out = false;                  // an L2 may find that its resource is not needed
  List<NodeData*> dependencies;           // said by add_dependency
  List<NodeData*> resolved_dependencies;  // with those of the constructs around it, in the order of DependsOn

 private:
  constexpr void write_attributes(json::Writer& writer) const {
    writer.begin_object();
    writer.key("Type");
    writer.string(type_name);
    const json::Writer::Mark before = writer.mark();
    writer.key("Properties");
    writer.begin_object();
    write_properties(writer);
    writer.end_object_unless_empty(before);
    if (!resolved_dependencies.empty()) {
      writer.key("DependsOn");
      writer.begin_array();
      for (NodeData* dependency : resolved_dependencies) {
        writer.element();
        writer.string(logical_id_of(*dependency));
      }
      writer.end_array();
    }
    if (options != nullptr) write_options(writer);
    writer.end_object();
  }
  constexpr void write_options(json::Writer& writer) const {
    if (!options->creation_policy.is_undefined()) {
      writer.key("CreationPolicy");
      options->creation_policy.write(writer);
    }
    if (!options->update_policy.is_undefined()) {
      writer.key("UpdatePolicy");
      options->update_policy.write(writer);
    }
    if (options->update_replace_policy) {
      writer.key("UpdateReplacePolicy");
      writer.string(to_text(*options->update_replace_policy));
    }
    if (options->deletion_policy) {
      writer.key("DeletionPolicy");
      writer.string(to_text(*options->deletion_policy));
    }
    if (options->version) {
      writer.key("Version");
      writer.string(*options->version);
    }
    if (options->description) {
      writer.key("Description");
      writer.string(*options->description);
    }
    if (!options->metadata.empty()) {
      writer.key("Metadata");
      write_value(writer, options->metadata);
    }
    if (options->condition != nullptr) {
      writer.key("Condition");
      writer.string(logical_id_of(*options->condition));
    }
  }
};

/// A resource whose properties are a described struct.
template <class Props>
struct TypedResource final : ResourceElement {
  constexpr TypedResource(const Text& cfn_type, Props&& p) : ResourceElement(cfn_type), props(std::move(p)) {}
  constexpr ~TypedResource() override {}
  constexpr void prepare(NodeData& node) override {
    if constexpr (requires { inherit_tags(*props.tags, node, type_name); }) {
      if (node.root->has_tags) inherit_tags(*props.tags, node, type_name);
    }
  }
  constexpr void write_properties(json::Writer& writer) const override { write_fields(writer, props, fields_v<Props>); }
  Props props;
};

/// A resource whose properties are free-form.
struct UntypedResource final : ResourceElement {
  constexpr UntypedResource(const Text& cfn_type, Map<Json> p) : ResourceElement(cfn_type), props(std::move(p)) {}
  constexpr ~UntypedResource() override {}
  constexpr void write_properties(json::Writer& writer) const override {
    for (const auto& [name, value] : props) {
      if (value.is_undefined()) continue;
      writer.key(name);
      value.write(writer);
    }
  }
  Map<Json> props;
};

}  // namespace detail

/// What an untyped resource is made of. CDK: `CfnResourceProps`.
struct CfnResourceProps {
  /// The CloudFormation type, such as `AWS::S3::Bucket`.
  Required<Text> type;
  Optional<Map<Json>> properties{};
};

namespace refuse {
[[noreturn]] inline void the_type_property_is_required(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void only_a_dependency_that_there_is_can_be_replaced(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void the_removal_policy_must_be_one_of_the_four() {
  throw Error("Invalid removal policy: unknown");
}
}  // namespace refuse

/// A resource of the template; the base of all typed ones. CDK: `CfnResource`.
class CfnResource : public CfnElement {
 public:
  constexpr CfnResource() = default;
  constexpr explicit CfnResource(detail::NodeData* data) : CfnElement(data) {}
  constexpr CfnResource(const Construct& scope, const Text& id, const CfnResourceProps& props)
      : CfnElement(scope, id, "CfnResource",
                   new detail::UntypedResource(*props.type, props.properties.value_or(Map<Json>()))) {
    if (props.type->empty()) {
      detail::refuse_at(data(), refuse::the_type_property_is_required, "The `type` property is required",
                        "set type to the type of the resource");
    }
  }
  template <class T>
  static constexpr bool is_cfn_resource(const T&) {
    return detail::derives_from<T, CfnResource>;
  }

  constexpr Text cfn_resource_type() const { return element().type_name; }
  /// `{"Ref": <logical id>}`
  constexpr Value<Text> ref() const { return detail::make_leaf<detail::Reference>(data(), Text()); }
  /// `{"Fn::GetAtt": [<logical id>, attribute]}`
  constexpr Token get_att(const Text& attribute) const {
    return detail::make_leaf<detail::Reference>(data(), attribute);
  }
  /// `<path> [<type>]`
  constexpr Text to_string() const { return Text::concat({Construct::to_string(), " [", element().type_name, "]"}); }
  /// The account and the region of the stack.
  constexpr Environment env() const { return stack().env(); }

  /// Waits for `other`: `DependsOn`, or a dependency between the stacks of the two.
  constexpr void add_dependency(const CfnResource& other) const;
  constexpr void remove_dependency(const CfnResource& other) const;
  /// Refused when there is no dependency on `old_one`.
  constexpr void replace_dependency(const CfnResource& old_one, const CfnResource& new_one) const;
  /// Those said with `add_dependency`, in this stack and in others.
  constexpr List<CfnResource> obtain_dependencies() const;

  /// Sets `DeletionPolicy` and, unless told otherwise, `UpdateReplacePolicy`.
  constexpr void apply_removal_policy(Optional<RemovalPolicy> policy = {},
                                      const RemovalPolicyOptions& options = {}) const;
  constexpr void set_deletion_policy(CfnDeletionPolicy policy) const { element().more().deletion_policy = policy; }
  constexpr void set_update_replace_policy(CfnDeletionPolicy policy) const {
    element().more().update_replace_policy = policy;
  }
  /// The attribute as CloudFormation writes it, names with capitals.
  constexpr void set_creation_policy(Json policy) const { element().more().creation_policy = std::move(policy); }
  constexpr void set_update_policy(Json policy) const { element().more().update_policy = std::move(policy); }
  constexpr void set_condition(const CfnCondition& condition) const {
    element().more().condition = condition.node().data();
  }
  constexpr void set_version(const Text& version) const { element().more().version = version; }
  constexpr void set_description(const Text& description) const { element().more().description = description; }
  /// The attribute `Metadata` of the resource (not the construct's).
  constexpr void add_metadata(const Text& key, Json value) const {
    element().more().metadata.set(key, std::move(value));
  }
  constexpr const Json* get_metadata(const Text& key) const { return element().more().metadata.find(key); }

  /// Sets anything in the finished resource: `path` names it with dots (`Properties.Tags.0`; a dot in a name is `\.`).
  constexpr void add_override(const Text& path, Json value) const {
    detail::set_override(element().more().overrides, path, std::move(value));
  }
  constexpr void add_property_override(const Text& path, Json value) const {
    add_override(Text::concat({"Properties.", path}), std::move(value));
  }
  /// Takes out what stands at `path`.
  constexpr void add_deletion_override(const Text& path) const { add_override(path, Json()); }
  constexpr void add_property_deletion_override(const Text& path) const { add_property_override(path, Json()); }

 protected:
  constexpr CfnResource(const Construct& scope, const Text& id, const Text& type_name, detail::ResourceElement* element)
      : CfnElement(scope, id, type_name, element) {}
  constexpr detail::ResourceElement& element() const { return static_cast<detail::ResourceElement&>(*data().payload); }
};

constexpr void CfnResource::add_dependency(const CfnResource& other) const {
  detail::NodeData* target = other.node().data();
  if (other == *this || !other.element().should_synthesize()) return;
  if (target->stack != data().stack) {
    return detail::add_stack_dependency(*data().stack, *target->stack,
                                        {&data(), target, detail::reason_of(data(), "addResourceDependency", *target)});
  }
  for (detail::NodeData* known : element().dependencies) {
    if (known == target) return;
  }
  element().dependencies.push_back(target);
}

constexpr void CfnResource::remove_dependency(const CfnResource& other) const {
  const detail::NodeData* target = other.node().data();
  if (target->stack != data().stack) return detail::remove_stack_dependency(*data().stack, data(), *target);
  List<detail::NodeData*>& list = element().dependencies;
  for (std::size_t i = 0; i != list.size(); ++i) {
    if (list[i] == target) return list.erase(i);
  }
}

constexpr void CfnResource::replace_dependency(const CfnResource& old_one, const CfnResource& new_one) const {
  for (const CfnResource& known : obtain_dependencies()) {
    if (!(known == old_one)) continue;
    remove_dependency(old_one);
    return add_dependency(new_one);
  }
  detail::refuse_at(
      data(), refuse::only_a_dependency_that_there_is_can_be_replaced,
      Text::concat({"\"", detail::path_of(data()), "\" does not depend on \"", old_one.node().path(), "\""}),
      "replace one that it has");
}

constexpr List<CfnResource> CfnResource::obtain_dependencies() const {
  List<CfnResource> list;
  for (detail::NodeData* dependency : element().dependencies) list.push_back(CfnResource(dependency));
  for (const detail::StackDependency& dependency : detail::stack_state(*data().stack).dependencies) {
    for (const detail::DependencyReason& reason : dependency.reasons) {
      if (reason.source == &data()) list.push_back(CfnResource(const_cast<detail::NodeData*>(reason.target)));
    }
  }
  return list;
}

/// A resource whose properties are the struct `Props`, which may be changed until synthesis. The base of all L1s.
template <class PropsType>
class TypedCfnResource : public CfnResource {
 public:
  using Props = PropsType;
  constexpr TypedCfnResource() = default;
  constexpr explicit TypedCfnResource(detail::NodeData* data) : CfnResource(data) {}
  constexpr Props& props() const { return static_cast<detail::TypedResource<Props>&>(element()).props; }

 protected:
  constexpr TypedCfnResource(const Construct& scope, const Text& id, const Text& class_name, const Text& cfn_type,
                             Props&& props)
      : CfnResource(scope, id, class_name, new detail::TypedResource<Props>(cfn_type, std::move(props))) {}
};

namespace detail {
/// The types that CloudFormation can take a last snapshot of.
constexpr bool has_snapshots(const Text& type) {
  for (const Text& known :
       {Text("AWS::DocDB::DBCluster"), Text("AWS::EC2::Volume"), Text("AWS::ElastiCache::CacheCluster"),
        Text("AWS::ElastiCache::ReplicationGroup"), Text("AWS::Neptune::DBCluster"), Text("AWS::RDS::DBCluster"),
        Text("AWS::RDS::DBInstance"), Text("AWS::Redshift::Cluster")}) {
    if (known == type) return true;
  }
  return false;
}
}  // namespace detail

constexpr void CfnResource::apply_removal_policy(Optional<RemovalPolicy> policy,
                                                 const RemovalPolicyOptions& options) const {
  CfnDeletionPolicy deletion = CfnDeletionPolicy::retain;
  CfnDeletionPolicy replacement = CfnDeletionPolicy::retain;
  switch (policy ? *policy : options.default_.value_or(RemovalPolicy::retain)) {
    case RemovalPolicy::destroy:
      deletion = replacement = CfnDeletionPolicy::delete_;
      break;
    case RemovalPolicy::retain:
      break;
    case RemovalPolicy::retain_on_update_or_delete:
      deletion = CfnDeletionPolicy::retain_except_on_create;
      break;
    case RemovalPolicy::snapshot:
      if (!detail::has_snapshots(element().type_name)) {
        Annotations::of(*this).add_warning_v2(
            Text::concat({"@aws-cdk/core:", element().type_name, "SnapshotRemovalPolicyIgnored"}),
            Text::concat(
                {element().type_name, " does not support snapshot removal policy. This policy will be ignored."}));
      }
      deletion = replacement = CfnDeletionPolicy::snapshot;
      break;
    default:
      refuse::the_removal_policy_must_be_one_of_the_four();
  }
  set_deletion_policy(deletion);
  if (options.apply_to_update_replace_policy.value_or(true)) set_update_replace_policy(replacement);
}

}  // namespace constcloud
