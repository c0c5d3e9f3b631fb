// SPDX-License-Identifier: Apache-2.0
#pragma once
// User: an identity of one person or one program.
#include <constcloud/aws_iam/policy.hpp>

namespace constcloud {

namespace detail {

/// The policies of users are the same, owned or imported, but for the id of the first.
struct UserWithPolicies : UserState {
  constexpr UserWithPolicies(PrincipalKind which, Text id) : UserState(which), policy_id(std::move(id)) {}
  constexpr ~UserWithPolicies() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || UserState::is(type); }
  constexpr aws_iam::AddToPrincipalPolicyResult add_statement(NodeData& self,
                                                              const aws_iam::PolicyStatement& statement) override;
  constexpr void attach(NodeData& self, const aws_iam::Policy& policy) override;
  Text policy_id;
};

struct OwnedUser final : UserWithPolicies {
  constexpr OwnedUser() : UserWithPolicies(PrincipalKind::identity, "DefaultPolicy") {}
  constexpr ~OwnedUser() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || UserWithPolicies::is(type); }
  constexpr void add_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) override;
  constexpr void push_managed(NodeData& self, const aws_iam::IManagedPolicy& policy);
  constexpr void add_to_group(NodeData& self, NodeData& group) override;
  List<aws_iam::IManagedPolicy> managed_policies;
};

struct ImportedUser final : UserWithPolicies {
  constexpr ImportedUser() : UserWithPolicies(PrincipalKind::identity, "Policy") {}
  constexpr ~ImportedUser() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || UserWithPolicies::is(type); }
  constexpr void add_managed(NodeData& self, const aws_iam::IManagedPolicy&) override;
  /// The membership is a resource of its own.
  constexpr void add_to_group(NodeData&, NodeData& group) override;
  int groups = 0;
};

}  // namespace detail

namespace aws_iam {

/// What a user is made of. CDK: `UserProps`.
struct UserProps {
  Optional<List<IGroup>> groups{};
  Optional<List<IManagedPolicy>> managed_policies{};
  /// A password for the console: `SecretValue::unsafe_plain_text(...)`. Default: none.
  Optional<Value<Text>> password{};
  /// Whether the user must choose another password at once. Needs a password.
  Optional<bool> password_reset_required{};
  /// A slash, or up to 512 characters between slashes. Default: `/`.
  Optional<IamPath> path{};
  /// The most that the user may ever do.
  Optional<IManagedPolicy> permissions_boundary{};
  /// Up to 64 letters, digits and _+=,.@-. Default: CloudFormation makes one.
  Optional<UserName> user_name{};
};
template <class P = UserProps>
consteval auto fields_of(const UserProps*) {
  return fields<&P::groups, &P::managed_policies, &P::password, &P::password_reset_required, &P::path,
                &P::permissions_boundary, &P::user_name>();
}

/// CDK: `UserAttributes`.
struct UserAttributes {
  Required<Value<Text>> user_arn;
};

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] UserBuilder;

/// A user: `AWS::IAM::User`. CDK: `User`.
class User : public IUser {
 public:
  constexpr User() = default;
  static constexpr constcloud::detail::MadeAs made_as(const User*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::OwnedUser>, "aws-cdk-lib.aws_iam.User", true};
  }
  constexpr User(const Construct& scope, const Text& id, const UserProps& props = {});
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr UserBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return UserBuilder<Mask>(scope, id);
  }

  /// A user of the stack's account.
  [[nodiscard]] static constexpr IUser from_user_name(const Construct& scope, const Text& id,
                                                      const Value<Text>& user_name);
  [[nodiscard]] static constexpr IUser from_user_arn(const Construct& scope, const Text& id,
                                                     const Value<Text>& user_arn);
  [[nodiscard]] static constexpr IUser from_user_attributes(const Construct& scope, const Text& id,
                                                            const UserAttributes& attributes);
};

/// Makes a User.
template <constcloud::detail::FieldMask Set>
class UserBuilder : public Builder<UserBuilder, User, UserProps, Set> {
  CONSTCLOUD_BUILDER(UserBuilder, User, UserProps)
  CONSTCLOUD_OPTIONAL(groups)
  CONSTCLOUD_OPTIONAL(managed_policies)
  CONSTCLOUD_OPTIONAL(password)
  CONSTCLOUD_OPTIONAL(password_reset_required)
  CONSTCLOUD_OPTIONAL(path)
  CONSTCLOUD_OPTIONAL(permissions_boundary)
  CONSTCLOUD_OPTIONAL(user_name)
};
}  // namespace aws_iam

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/user.hpp>
#endif
