// SPDX-License-Identifier: Apache-2.0
#pragma once
// User: an identity of one person or one program.
#include <constcloud/aws_iam/policy.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

/// The policies of users are the same, owned or imported, but for the id of the first.
struct UserWithPolicies : StateOf<UserWithPolicies, UserState> {
  constexpr UserWithPolicies(PrincipalKind which, Text id) : StateOf(which), policy_id(std::move(id)) {}
  constexpr ~UserWithPolicies() override {}
  CONSTCLOUD_CONSTEXPR aws_iam::AddToPrincipalPolicyResult add_statement(
      NodeData& self, const aws_iam::PolicyStatement& statement) override;
  CONSTCLOUD_CONSTEXPR void attach(NodeData& self, const aws_iam::Policy& policy) override;
  Text policy_id;
};

struct OwnedUser final : StateOf<OwnedUser, UserWithPolicies> {
  constexpr OwnedUser() : StateOf(PrincipalKind::identity, "DefaultPolicy") {}
  constexpr ~OwnedUser() override {}
  CONSTCLOUD_CONSTEXPR void add_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) override;
  CONSTCLOUD_CONSTEXPR void push_managed(NodeData& self, const aws_iam::IManagedPolicy& policy);
  CONSTCLOUD_CONSTEXPR void add_to_group(NodeData& self, NodeData& group) override;
  List<aws_iam::IManagedPolicy> managed_policies;
};

struct ImportedUser final : StateOf<ImportedUser, UserWithPolicies> {
  constexpr ImportedUser() : StateOf(PrincipalKind::identity, "Policy") {}
  constexpr ~ImportedUser() override {}
  CONSTCLOUD_CONSTEXPR void add_managed(NodeData& self, const aws_iam::IManagedPolicy&) override;
  /// The membership is a resource of its own.
  CONSTCLOUD_CONSTEXPR void add_to_group(NodeData&, NodeData& group) override;
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

/// CDK: `UserAttributes`.
struct UserAttributes {
  Required<Value<Text>> user_arn;
};

/// A user: `AWS::IAM::User`. Refuses a `user_name` and a `path` that IAM does not take ("User: user_name ... must be 1
/// to 64 letters, digits or _+=,.@-"), and `password_reset_required` without a `password` ("Cannot set
/// "passwordResetRequired" without specifying "initialPassword""). CDK: `User`.
class User : public Handle<User, detail::OwnedUser, IUser> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.User";
  constexpr User() = default;
  CONSTCLOUD_CONSTEXPR User(const Construct& scope, const Text& id, const UserProps& props = {});

  /// A user of the stack's account.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IUser from_user_name(const Construct& scope, const Text& id,
                                                                 const Value<Text>& user_name);
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IUser from_user_arn(const Construct& scope, const Text& id,
                                                                const Value<Text>& user_arn);
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IUser from_user_attributes(const Construct& scope, const Text& id,
                                                                       const UserAttributes& attributes);
};

}  // namespace aws_iam

}  // namespace constcloud

#include <constcloud/aws_iam/fields/user.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/user.hpp>
#endif
