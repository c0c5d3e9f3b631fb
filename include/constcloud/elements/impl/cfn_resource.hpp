// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/cfn_resource.hpp.
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/elements/dependency.hpp>
#include <constcloud/elements/impl/overrides.hpp>
#include <constcloud/elements/overrides.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR ResourceOptions& ResourceElement::more() {
  if (options == nullptr) options = new ResourceOptions;
  return *options;
}

template <class Out>
CONSTCLOUD_CONSTEXPR void ResourceElement::put_options(Out& out) const {
  if (!options->creation_policy.is_undefined()) {
    out.key("CreationPolicy");
    write_value(out, options->creation_policy);
  }
  if (!options->update_policy.is_undefined()) {
    out.key("UpdatePolicy");
    write_value(out, options->update_policy);
  }
  if (options->update_replace_policy) {
    out.key("UpdateReplacePolicy");
    write_value(out, to_text(*options->update_replace_policy));
  }
  if (options->deletion_policy) {
    out.key("DeletionPolicy");
    write_value(out, to_text(*options->deletion_policy));
  }
  if (options->version) {
    out.key("Version");
    write_value(out, *options->version);
  }
  if (options->description) {
    out.key("Description");
    write_value(out, *options->description);
  }
  if (!options->metadata.empty()) {
    out.key("Metadata");
    write_value(out, options->metadata);
  }
  if (options->condition != nullptr) {
    out.key("Condition");
    write_logical_id(out, *options->condition);
  }
}

template <class Out>
CONSTCLOUD_CONSTEXPR void ResourceElement::put_others(Out& out) const {
  if (!resolved_dependencies.empty()) {
    out.key("DependsOn");
    out.begin_array();
    for (NodeData* dependency : resolved_dependencies) {
      out.element();
      write_logical_id(out, *dependency);
    }
    out.end_array();
  }
  if (options != nullptr) put_options(out);
}

CONSTCLOUD_CONSTEXPR void ResourceElement::write(json::Writer& writer, const NodeData&) const {
  if (options == nullptr || options->overrides.is_undefined()) return write_attributes(writer);
  JsonBuilder builder(writer.context);
  show_attributes(builder);
  overridden(std::move(builder).json(), options->overrides).write(writer);
}

CONSTCLOUD_CONSTEXPR void ResourceElement::show(FieldVisitor& visitor) const {
  show_attributes(visitor);
  if (options != nullptr && !options->overrides.is_undefined()) visitor.value(options->overrides);
}

CONSTCLOUD_CONSTEXPR void ResourceElement::write_attributes(json::Writer& writer) const {
  writer.begin_object();
  writer.key("Type");
  writer.string(type_name);
  const json::Writer::Mark before = writer.mark();
  writer.key("Properties");
  writer.begin_object();
  write_properties(writer);
  writer.end_object_unless_empty(before);
  put_others(writer);
  writer.end_object();
}

CONSTCLOUD_CONSTEXPR void ResourceElement::show_attributes(FieldVisitor& visitor) const {
  visitor.begin_object();
  visitor.key("Type");
  visitor.value(type_name);
  visitor.key("Properties");
  visitor.begin_object();
  show_properties(visitor);
  visitor.end_object();
  put_others(visitor);
  visitor.end_object();
}

template <class Out>
CONSTCLOUD_CONSTEXPR void UntypedResource::put_properties(Out& out) const {
  for (const auto& [name, value] : props) {
    if (value.is_undefined()) continue;
    out.key(name);
    write_value(out, value);
  }
}

CONSTCLOUD_CONSTEXPR void UntypedResource::write_properties(json::Writer& writer) const { put_properties(writer); }
CONSTCLOUD_CONSTEXPR void UntypedResource::show_properties(FieldVisitor& visitor) const { put_properties(visitor); }

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_type_property_is_required(const Place& at) {
  at.refuse("The `type` property is required", "set type to the type of the resource");
}

CONSTCLOUD_RULE only_a_dependency_that_there_is_can_be_replaced(const Place& at, const Text& old_one) {
  at.refuse({"\"", at.path(), "\" does not depend on \"", old_one, "\""}, "replace one that it has");
}

CONSTCLOUD_RULE a_resource_without_snapshots_takes_no_snapshot_removal_policy(const Place& at, const Text& type) {
  at.refuse({type, " does not support snapshot removal policy"}, "choose another removal policy");
}

[[noreturn]] inline void the_removal_policy_must_be_one_of_the_four() {
  throw Error("Invalid removal policy: unknown");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR CfnResource::CfnResource(const Construct& scope, const Text& id, const CfnResourceProps& props)
    : CfnResource(scope, id, "aws-cdk-lib.CfnResource",
                  new detail::UntypedResource(*props.type, props.properties.value_or(Map<Json>()))) {
  const detail::Making making(*this);
  if (props.type->empty()) {
    refuse::the_type_property_is_required(data());
  }
}

CONSTCLOUD_CONSTEXPR void CfnResource::add_path_metadata() const {
  if (!detail::is_switched_on(data(), "aws:cdk:enable-path-metadata")) return;
  add_metadata("aws:cdk:path", detail::path_of(data()));
}

CONSTCLOUD_CONSTEXPR Token CfnResource::get_att(const Text& attribute) const {
  return detail::make_leaf<detail::Reference>(data(), attribute);
}

CONSTCLOUD_CONSTEXPR Text CfnResource::to_string() const {
  return Text::concat({Construct::to_string(), " [", element().type_name, "]"});
}

CONSTCLOUD_CONSTEXPR void CfnResource::set_update_replace_policy(CfnDeletionPolicy policy) const {
  element().more().update_replace_policy = policy;
}

CONSTCLOUD_CONSTEXPR void CfnResource::set_condition(const CfnCondition& condition) const {
  element().more().condition = &detail::node_of(condition);
}

CONSTCLOUD_CONSTEXPR void CfnResource::add_metadata(const Text& key, Json value) const {
  element().more().metadata.set(key, std::move(value));
}

CONSTCLOUD_CONSTEXPR void CfnResource::add_override(const Text& path, Json value) const {
  detail::set_override(element().more().overrides, path, std::move(value));
}

CONSTCLOUD_CONSTEXPR void CfnResource::add_property_override(const Text& path, Json value) const {
  add_override(Text::concat({"Properties.", path}), std::move(value));
}

}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR const auto& dependencies_of_stack_of(const NodeData& resource) {
  return stack_state(outermost_stack_of(*resource.stack)).dependencies;
}

/// Whether `add_dependency` said so, of two of one stack or not.
CONSTCLOUD_CONSTEXPR bool waits_for(const NodeData& resource, const NodeData& other) {
  if (state_of<ResourceElement>(resource, "CfnResource").dependencies.find(&other) != nullptr) return true;
  for (const StackDependency& dependency : dependencies_of_stack_of(resource)) {
    if (dependency.reasons.find({&resource, &other}) != nullptr) return true;
  }
  return false;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR void CfnResource::add_dependency(const CfnResource& other) const {
  detail::NodeData* target = &detail::node_of(other);
  if (other == *this || !other.element().should_synthesize()) return;
  if (target->stack != data().stack) {
    return detail::add_dependency(data(), *target, detail::reason_of(data(), "addResourceDependency", *target));
  }
  element().dependencies.add(*target);
  data().root->has_dependencies = true;
}

CONSTCLOUD_CONSTEXPR void CfnResource::remove_dependency(const CfnResource& other) const {
  detail::NodeData* target = &detail::node_of(other);
  if (target->stack != data().stack) return detail::remove_dependency(data(), *target);
  element().dependencies.erase(target);
}

CONSTCLOUD_CONSTEXPR void CfnResource::replace_dependency(const CfnResource& old_one,
                                                          const CfnResource& new_one) const {
  if (!detail::waits_for(data(), detail::node_of(old_one))) {
    return refuse::only_a_dependency_that_there_is_can_be_replaced(data(), old_one.node().path());
  }
  remove_dependency(old_one);
  add_dependency(new_one);
}

CONSTCLOUD_CONSTEXPR List<CfnResource> CfnResource::obtain_dependencies() const {
  List<CfnResource> list;
  for (detail::NodeData* dependency : element().dependencies.in_order()) {
    list.push_back(detail::handle_to<CfnResource>(dependency));
  }
  for (const detail::StackDependency& dependency : detail::dependencies_of_stack_of(data())) {
    for (const detail::DependencyReason& reason : dependency.reasons) {
      if (reason.waiting.source != &data()) continue;
      list.push_back(detail::handle_to<CfnResource>(const_cast<detail::NodeData*>(reason.waiting.target)));
    }
  }
  return list;
}

}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::detail {

/// The types that CloudFormation can take a last snapshot of.
CONSTCLOUD_CONSTEXPR bool has_snapshots(const Text& type) {
  for (const Text& known :
       {Text("AWS::DocDB::DBCluster"), Text("AWS::EC2::Volume"), Text("AWS::ElastiCache::CacheCluster"),
        Text("AWS::ElastiCache::ReplicationGroup"), Text("AWS::Neptune::DBCluster"), Text("AWS::RDS::DBCluster"),
        Text("AWS::RDS::DBInstance"), Text("AWS::Redshift::Cluster")}) {
    if (known == type) return true;
  }
  return false;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR void CfnResource::apply_removal_policy(Optional<RemovalPolicy> policy,
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
        if (detail::is_switched_on(data(), "@aws-cdk/core:validateSnapshotRemovalPolicy")) {
          refuse::a_resource_without_snapshots_takes_no_snapshot_removal_policy(data(), element().type_name);
        }
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
  detail::ResourceOptions& attributes = element().more();
  attributes.deletion_policy = deletion;
  if (options.apply_to_update_replace_policy.value_or(true)) attributes.update_replace_policy = replacement;
}

}  // namespace constcloud
