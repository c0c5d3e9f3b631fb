// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/managed_policy.hpp.
#include <constcloud/aws_iam/detail/policy_state.hpp>
#include <constcloud/aws_iam/managed_policy.hpp>
#include <constcloud/aws_iam/policy.hpp>
#include <constcloud/cfn/iam/managed_policy.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR const Value<Text>& ManagedPolicy::managed_policy_arn() const { return own().arn; }

CONSTCLOUD_CONSTEXPR Value<Text> ManagedPolicy::description() const {
  return *resource<CfnManagedPolicy>().props().description;
}

CONSTCLOUD_CONSTEXPR Value<Text> ManagedPolicy::path() const { return *resource<CfnManagedPolicy>().props().path; }

CONSTCLOUD_CONSTEXPR ManagedPolicy::operator IManagedPolicy() const {
  return IManagedPolicy::of_arn(own().arn, *this, true);
}

CONSTCLOUD_CONSTEXPR const PolicyDocument& ManagedPolicy::document() const { return *own().document; }

CONSTCLOUD_CONSTEXPR IManagedPolicy ManagedPolicy::from_aws_managed_policy_name(const Text& managed_policy_name) {
  return IManagedPolicy::of_arn(concat({"arn:", Aws::partition, ":iam::aws:policy/", managed_policy_name}));
}

CONSTCLOUD_CONSTEXPR IManagedPolicy ManagedPolicy::from_managed_policy_name(const Construct& scope, const Text& id,
                                                                            const Value<Text>& managed_policy_name) {
  return from_managed_policy_arn(
      scope, id,
      Arn::format({.resource = "policy", .service = "iam", .region = "", .resource_name = managed_policy_name},
                  Stack::of(scope)));
}

CONSTCLOUD_CONSTEXPR IManagedPolicy ManagedPolicy::from_managed_policy_arn(const Construct& scope, const Text& id,
                                                                           const Value<Text>& managed_policy_arn) {
  Owned state = new detail::ManagedPolicyState;
  state->arn = managed_policy_arn;
  return IManagedPolicy::of_arn(managed_policy_arn, import_as<Construct>(scope, id, std::move(state)));
}

CONSTCLOUD_CONSTEXPR Value<Text> ManagedPolicy::managed_policy_name() const {
  return *Arn::split(own().arn, ArnFormat::slash_resource_name).resource_name;
}

CONSTCLOUD_CONSTEXPR void ManagedPolicy::attach_to_role(const IRole& role) const {
  if (!own().roles.add(role.role_arn())) return;
  detail::append_text(resource<CfnManagedPolicy>().props().roles, role.role_name());
}

CONSTCLOUD_CONSTEXPR void ManagedPolicy::attach_to_user(const IUser& user) const {
  if (!own().users.add(user.user_arn())) return;
  detail::append_text(resource<CfnManagedPolicy>().props().users, user.user_name());
}

CONSTCLOUD_CONSTEXPR void ManagedPolicy::attach_to_group(const IGroup& group) const {
  if (!own().groups.add(group.group_arn())) return;
  detail::append_text(resource<CfnManagedPolicy>().props().groups, group.group_name());
}

CONSTCLOUD_CONSTEXPR IPrincipal ManagedPolicy::grant_principal() const {
  (void)data();  // of a policy
  return IPrincipal(new detail::PolicyPrincipal<ManagedPolicy>(*this));
}

CONSTCLOUD_CONSTEXPR ManagedPolicy::ManagedPolicy(const Construct& scope, const Text& id,
                                                  const ManagedPolicyProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  detail::ManagedPolicyState& state = own();
  if (props.document) {
    state.document = props.document;
  } else {
    state.document = PolicyDocument();
  }
  const CfnManagedPolicy resource(*this, "Resource",
                                  {.policy_document = state.document->token(),
                                   .description = props.description.value_or(""),
                                   .path = props.path.value_or("/")});
  stand_for(resource);
  if (props.managed_policy_name) resource.props().managed_policy_name = *props.managed_policy_name;
  state.arn = resource.ref();
  if (props.users) {
    for (const IUser& user : *props.users) attach_to_user(user);
  }
  if (props.groups) {
    for (const IGroup& group : *props.groups) attach_to_group(group);
  }
  if (props.roles) {
    for (const IRole& role : *props.roles) attach_to_role(role);
  }
  if (props.statements) {
    for (const PolicyStatement& statement : *props.statements) add_statements(statement);
  }
  node().add_validation([&state] { return state.faults(); });
}

}  // namespace constcloud::aws_iam
