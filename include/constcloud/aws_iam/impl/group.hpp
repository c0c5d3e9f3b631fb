// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/group.hpp.
#include <constcloud/aws_iam/group.hpp>
#include <constcloud/aws_iam/managed_policy.hpp>
#include <constcloud/aws_iam/policy.hpp>
#include <constcloud/cfn/iam/group.hpp>
#include <constcloud/stacks/arn.hpp>
#include <constcloud/tree/annotations.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR aws_iam::AddToPrincipalPolicyResult GroupWithPolicies::add_statement(
    NodeData& self, const aws_iam::PolicyStatement& statement) {
  const aws_iam::IGroup group = handle_to<aws_iam::IGroup>(self);
  const aws_iam::Policy policy = default_policy_of(
      self, "DefaultPolicy", [&group](const aws_iam::Policy& added) { added.attach_to_group(group); });
  policy.add_statements(statement);
  return {true, policy};
}

CONSTCLOUD_CONSTEXPR void GroupWithPolicies::attach(NodeData& self, const aws_iam::Policy& policy) {
  remember_policy(attached, policy);
  policy.attach_to_group(handle_to<aws_iam::IGroup>(self));
}

CONSTCLOUD_CONSTEXPR void OwnedGroup::add_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) {
  for (const aws_iam::IManagedPolicy& known : managed_policies) {
    if (known == policy) return;
  }
  push_managed(self, policy);
  warn_of_many_policies(self);
}

CONSTCLOUD_CONSTEXPR void OwnedGroup::push_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) {
  managed_policies.push_back(policy);
  const aws_iam::CfnGroup resource = resource_of<aws_iam::CfnGroup>(self);
  append_text(resource.props().managed_policy_arns, policy.managed_policy_arn());
}

CONSTCLOUD_CONSTEXPR void OwnedGroup::warn_of_many_policies(NodeData& self) const {
  if (managed_policies.size() <= most_managed_policies) return;
  const aws_iam::CfnGroup resource = resource_of<aws_iam::CfnGroup>(self);
  const Text group_name = shown(resource.props().group_name.value_or(resource.ref()));
  Annotations::of(handle_to<Construct>(self))
      .add_warning_v2("@aws-cdk/aws-iam:groupMaxPoliciesExceeded",
                      Text::concat({"You added ", Json(managed_policies.size()).to_text(), " to IAM Group ", group_name,
                                    ". The maximum number of managed policies attached to an IAM group is 10."}));
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR IGroup Group::from_group_name(const Construct& scope, const Text& id,
                                                   const Value<Text>& group_name) {
  return from_group_arn(scope, id,
                        Arn::format({.resource = "group", .service = "iam", .region = "", .resource_name = group_name},
                                    Stack::of(scope)));
}

CONSTCLOUD_CONSTEXPR IGroup Group::from_group_arn(const Construct& scope, const Text& id,
                                                  const Value<Text>& group_arn) {
  const ArnComponents parts = Arn::split(group_arn, ArnFormat::slash_resource_name);
  Owned state = new detail::GroupWithPolicies;
  state->arn = group_arn;
  state->owner = parts.account.value_or("");
  if (parts.resource_name) state->name = *parts.resource_name;
  return import_as<IGroup>(scope, id, std::move(state));
}

CONSTCLOUD_CONSTEXPR Group::Group(const Construct& scope, const Text& id, const GroupProps& props)
    : Handle(scope, id, new detail::OwnedGroup) {
  const detail::Making making(*this, props);
  detail::OwnedGroup& state = own();
  const CfnGroup resource(*this, "Resource", {});
  stand_for(resource);
  if (props.group_name) resource.props().group_name = *props.group_name;
  if (props.path) resource.props().path = *props.path;
  state.arn = resource.attr_arn();
  state.name = resource.ref();
  if (props.managed_policies) {
    for (const IManagedPolicy& policy : *props.managed_policies) state.push_managed(data(), policy);
    state.warn_of_many_policies(data());
  }
}

}  // namespace constcloud::aws_iam
