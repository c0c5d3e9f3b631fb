// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/user.hpp.
#include <constcloud/aws_iam/detail/imported_role.hpp>
#include <constcloud/aws_iam/user.hpp>
#include <constcloud/cfn/iam/user.hpp>
#include <constcloud/cfn/iam/user_to_group_addition.hpp>
#include <constcloud/values/secret_value.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_password_that_must_be_reset_must_be_given(const Place& at) {
  at.refuse("Cannot set \"passwordResetRequired\" without specifying \"initialPassword\"", "set password");
}

CONSTCLOUD_RULE an_imported_user_takes_no_managed_policy(const Place& at) {
  at.refuse("Cannot add managed policy to imported User", "attach it where the user is made");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR aws_iam::AddToPrincipalPolicyResult UserWithPolicies::add_statement(
    NodeData& self, const aws_iam::PolicyStatement& statement) {
  const aws_iam::IUser user = handle_to<aws_iam::IUser>(self);
  const aws_iam::Policy policy =
      default_policy_of(self, policy_id, [&user](const aws_iam::Policy& added) { added.attach_to_user(user); });
  policy.add_statements(statement);
  return {true, policy};
}

CONSTCLOUD_CONSTEXPR void UserWithPolicies::attach(NodeData& self, const aws_iam::Policy& policy) {
  remember_policy(attached, policy);
  policy.attach_to_user(handle_to<aws_iam::IUser>(self));
}

CONSTCLOUD_CONSTEXPR void OwnedUser::add_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) {
  for (const aws_iam::IManagedPolicy& known : managed_policies) {
    if (known == policy) return;
  }
  push_managed(self, policy);
}

CONSTCLOUD_CONSTEXPR void OwnedUser::push_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) {
  managed_policies.push_back(policy);
  const aws_iam::CfnUser resource = resource_of<aws_iam::CfnUser>(self);
  append_text(resource.props().managed_policy_arns, policy.managed_policy_arn());
}

CONSTCLOUD_CONSTEXPR void OwnedUser::add_to_group(NodeData& self, NodeData& group) {
  const aws_iam::CfnUser resource = resource_of<aws_iam::CfnUser>(self);
  append_text(resource.props().groups, handle_to<aws_iam::IGroup>(group).group_name());
}

CONSTCLOUD_CONSTEXPR void ImportedUser::add_managed(NodeData& self, const aws_iam::IManagedPolicy&) {
  if (!self.is_imported) return;
  refuse::an_imported_user_takes_no_managed_policy(self);
}

CONSTCLOUD_CONSTEXPR void ImportedUser::add_to_group(NodeData&, NodeData& group) {
  const Text id = Text::concat({shown(name), "Group", Json(groups).to_text()});
  ++groups;
  aws_iam::CfnUserToGroupAddition(
      handle_to<Stack>(*group.stack), id,
      {.group_name = handle_to<aws_iam::IGroup>(group).group_name(), .users = TextList{name}});
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR IUser User::from_user_name(const Construct& scope, const Text& id, const Value<Text>& user_name) {
  return from_user_arn(
      scope, id,
      Arn::format({.resource = "user", .service = "iam", .region = "", .resource_name = user_name}, Stack::of(scope)));
}

CONSTCLOUD_CONSTEXPR IUser User::from_user_arn(const Construct& scope, const Text& id, const Value<Text>& user_arn) {
  Owned fresh = new detail::ImportedUser;
  auto* const state = &*fresh;
  state->arn = user_arn;
  const IUser user = import_as<IUser>(scope, id, std::move(fresh));
  const detail::Making making(user);
  state->owner = Arn::split(user_arn, ArnFormat::slash_resource_name).account.value_or("");
  state->name = detail::last_path_part(Arn::extract_resource_name(user_arn, "user"));
  return user;
}

CONSTCLOUD_CONSTEXPR IUser User::from_user_attributes(const Construct& scope, const Text& id,
                                                      const UserAttributes& attributes) {
  return from_user_arn(scope, id, *attributes.user_arn);
}

CONSTCLOUD_CONSTEXPR User::User(const Construct& scope, const Text& id, const UserProps& props)
    : Handle(scope, id, new detail::OwnedUser) {
  const detail::Making making(*this, props);
  detail::OwnedUser& state = own();
  const CfnUser resource(*this, "Resource", {});
  stand_for(resource);
  if (props.path) resource.props().path = *props.path;
  if (props.user_name) resource.props().user_name = *props.user_name;
  state.arn = resource.attr_arn();
  state.name = resource.ref();
  if (props.managed_policies) {
    for (const IManagedPolicy& policy : *props.managed_policies) state.push_managed(data(), policy);
  }
  if (props.permissions_boundary) {
    resource.props().permissions_boundary = props.permissions_boundary->managed_policy_arn();
  }
  if (props.password) {
    CfnUserLoginProfileProperty profile{.password = *props.password};
    if (props.password_reset_required) profile.password_reset_required = *props.password_reset_required;
    resource.props().login_profile = std::move(profile);
  } else if (props.password_reset_required.value_or(false)) {
    refuse::a_password_that_must_be_reset_must_be_given(data());
  }
  if (props.groups) {
    for (const IGroup& group : *props.groups) add_to_group(group);
  }
}

}  // namespace constcloud::aws_iam
