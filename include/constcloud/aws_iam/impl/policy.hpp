// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/policy.hpp.
#include <constcloud/aws_iam/detail/policy_state.hpp>
#include <constcloud/aws_iam/policy.hpp>
#include <constcloud/cfn/iam/policy.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_policy_with_this_name_is_already_attached(const Place& at, const Text& name) {
  at.refuse({"A policy named \"", name, "\" is already attached"}, "rename one of the two");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR const PolicyDocument& Policy::document() const { return *own().document; }

CONSTCLOUD_CONSTEXPR IPrincipal Policy::grant_principal() const {
  (void)data();  // of a policy
  return IPrincipal(new detail::PolicyPrincipal<Policy>(*this));
}

CONSTCLOUD_CONSTEXPR const Value<Text>& IPolicy::policy_name() const {
  own().reference_taken = true;
  return own().name;
}

CONSTCLOUD_CONSTEXPR IPolicy Policy::from_policy_name(const Construct& scope, const Text& id,
                                                      const Value<Text>& policy_name) {
  Owned state = new detail::PolicyState;
  state->name = policy_name;
  return import_as<IPolicy>(scope, id, std::move(state));
}

CONSTCLOUD_CONSTEXPR void Policy::attach_to_role(const IRole& role) const {
  if (!own().roles.add(role.role_arn())) return;
  detail::append_text(resource<CfnPolicy>().props().roles, role.role_name());
  role.attach_inline_policy(*this);
}

CONSTCLOUD_CONSTEXPR void Policy::attach_to_user(const IUser& user) const {
  if (!own().users.add(user.user_arn())) return;
  detail::append_text(resource<CfnPolicy>().props().users, user.user_name());
  user.attach_inline_policy(*this);
}

CONSTCLOUD_CONSTEXPR void Policy::attach_to_group(const IGroup& group) const {
  if (!own().groups.add(group.group_arn())) return;
  detail::append_text(resource<CfnPolicy>().props().groups, group.group_name());
  group.attach_inline_policy(*this);
}

CONSTCLOUD_CONSTEXPR Policy::Policy(const Construct& scope, const Text& id, const PolicyProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  detail::PolicyState& state = own();
  if (props.document) {
    state.document = props.document;
  } else {
    state.document = PolicyDocument();
  }
  state.name = "";
  if (props.policy_name) state.name = *props.policy_name;
  const CfnPolicy resource(*this, "Resource", {.policy_document = state.document->token(), .policy_name = state.name});
  stand_for(resource);
  if (!props.policy_name) {
    state.name = detail::make_leaf<detail::GeneratedPolicyName>(detail::node_of(resource));
    resource.props().policy_name = state.name;
  }
  state.force = props.force.value_or(false);
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

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR void remember_policy(List<NodeData*>& attached, const aws_iam::Policy& policy) {
  NodeData* added = &node_of(policy);
  for (const NodeData* known : attached) {
    if (known == added) return;
  }
  for (NodeData* known : attached) {
    if (is_same_token(handle_to<aws_iam::Policy>(known).policy_name(), policy.policy_name())) {
      refuse::a_policy_with_this_name_is_already_attached(*added, policy.policy_name().literal());
    }
  }
  attached.push_back(added);
}

}  // namespace constcloud::detail
