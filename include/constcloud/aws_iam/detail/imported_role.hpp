// SPDX-License-Identifier: Apache-2.0
#pragma once
// Roles that this app does not change: imported ones, and those that somebody asked not to touch.
#include <constcloud/aws_iam/detail/shown.hpp>
#include <constcloud/aws_iam/managed_policy.hpp>
#include <constcloud/aws_iam/policy.hpp>
#include <constcloud/stacks/arn.hpp>
#include <constcloud/stacks/stack_name.hpp>
#include <constcloud/tree/annotations.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Both accounts are known, and they are not the same.
constexpr bool are_other_accounts(const Value<Text>& a, const Value<Text>& b) {
  return !a.is_token() && !b.is_token() && a.literal() != b.literal();
}

/// A policy name that no other stack makes for the same role.
inline CONSTCLOUD_CONSTEXPR Text stack_safe_policy_name(const NodeData& role) {
  constexpr std::size_t longest = 128;
  const Text prefix = "Policy";
  const Text name = Text::concat({prefix, unique_id_in_app(role)});
  if (name.size() <= longest) return name;
  List<const Text*> upwards;
  for (const NodeData* at = &role; at != role.stack; at = at->parent) upwards.push_back(&at->id);
  upwards.push_back(&handle_to<Stack>(*role.stack).stack_name());
  return Text::concat({prefix, unique_name_of(upwards, longest - prefix.size())});
}

/// A role that lives elsewhere; its policies are of this app.
struct ImportedRole final : StateOf<ImportedRole, RoleState> {
  constexpr ImportedRole() : StateOf(PrincipalKind::imported_identity) {}
  constexpr ~ImportedRole() override {}
  constexpr aws_iam::AddToPrincipalPolicyResult add_statement(NodeData& self,
                                                              const aws_iam::PolicyStatement& statement) override {
    const aws_iam::IRole role = handle_to<aws_iam::IRole>(self);
    Text id = policy_id;
    aws_iam::PolicyProps props;
    if (is_switched_on(self, "@aws-cdk/aws-iam:importedRoleStackSafeDefaultPolicyName")) {
      if (id.empty()) id = stack_safe_policy_name(self);
      props.policy_name = aws_iam::PolicyName(id);
    }
    if (id.empty()) id = "Policy";
    const aws_iam::Policy policy =
        default_policy_of(self, id, [&role](const aws_iam::Policy& added) { role.attach_inline_policy(added); }, props);
    policy.add_statements(statement);
    return {true, policy};
  }
  CONSTCLOUD_CONSTEXPR void attach(NodeData& self, const aws_iam::Policy& policy) override {
    if (are_other_accounts(owner, policy.stack().account())) return;
    remember_policy(attached, policy);
    policy.attach_to_role(handle_to<aws_iam::IRole>(self));
  }
  CONSTCLOUD_CONSTEXPR void add_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) override {
    if (policy.is_owned()) {
      return handle_to<aws_iam::ManagedPolicy>(node_of(policy.construct()))
          .attach_to_role(handle_to<aws_iam::IRole>(self));
    }
    Annotations::of(handle_to<Construct>(self))
        .add_warning_v2("@aws-cdk/aws-iam:IRoleCantBeUsedWithIManagedPolicy",
                        Text::concat({"Can't combine imported IManagedPolicy: ", shown(policy.managed_policy_arn()),
                                      " to imported role IRole: ", shown(name), ". Use ManagedPolicy directly."}));
  }

  Text policy_id;  // default: `Policy`
};

/// A role as it is: takes statements and does nothing with them.
struct ImmutableRole final : StateOf<ImmutableRole, RoleState> {
  constexpr explicit ImmutableRole(const IdentityState& role, bool grants_go_to_resources)
      : StateOf(PrincipalKind::imported_identity), says_added(!grants_go_to_resources) {
    arn = role.arn;
    name = role.name;
    owner = role.owner;
    account = role.account;
    region = role.region;
  }
  constexpr ~ImmutableRole() override {}
  constexpr aws_iam::AddToPrincipalPolicyResult add_statement(NodeData&, const aws_iam::PolicyStatement&) override {
    return {says_added, {}};
  }
  constexpr void attach(NodeData&, const aws_iam::Policy&) override {}
  constexpr void add_managed(NodeData&, const aws_iam::IManagedPolicy&) override {}

  bool says_added;
};

/// The last part of a path that may hold intrinsics.
inline CONSTCLOUD_CONSTEXPR Value<Text> last_path_part(const Value<Text>& path) {
  const List<Value<Text>> parts = split_literal_parts(path, "/");
  return parts[parts.size() - 1];
}

}  // namespace constcloud::detail
