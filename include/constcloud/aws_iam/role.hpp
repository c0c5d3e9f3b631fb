// SPDX-License-Identifier: Apache-2.0
#pragma once
// Role: an identity that services, accounts and users assume.
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/aws_iam/policy_document.hpp>
#include <constcloud/values/duration.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {
struct OwnedRole;
}  // namespace detail

namespace aws_iam {

/// The inline policies of a role: names to documents. A name that IAM does not take is refused ("the name of the inline
/// policy ... must be 1 to 128 letters, digits or _+=,.@-").
class [[nodiscard]] InlinePolicies : public Map<PolicyDocument> {
 public:
  using item_type = MapEntry<PolicyDocument, InlinePolicyName>;
  constexpr InlinePolicies() = default;
  CONSTCLOUD_CONSTEXPR InlinePolicies(std::initializer_list<item_type> policies);
  /// Copies any range of pairs (std::map ...), checking each name.
  template <class Range>
    requires(!detail::derives_from<Range, InlinePolicies> &&
             requires(const Range& r) {
               { r.begin()->first } -> detail::converts_to<Text>;
               { r.begin()->second } -> detail::converts_to<PolicyDocument>;
             })
  constexpr InlinePolicies(const Range& range) {
    for (const auto& [name, document] : range) set(InlinePolicyName(Text(name)).literal(), document);
  }
};

/// What a role is made of. CDK: `RoleProps`.
struct RoleProps {
  /// Who may assume the role, as in `ServicePrincipal("lambda.amazonaws.com")`.
  Required<IPrincipal> assumed_by;
  /// Up to 1000 characters.
  Optional<RoleDescription> description{};
  /// Ids that those who assume the role must show.
  Optional<List<Value<Text>>> external_ids{};
  /// Names of up to 128 letters, digits and _+=,.@- to documents that are not empty.
  Optional<InlinePolicies> inline_policies{};
  Optional<List<IManagedPolicy>> managed_policies{};
  /// How long a session may last at most: one hour to twelve. Default: one hour.
  Optional<Duration> max_session_duration{};
  /// A slash, or up to 512 characters between slashes. Default: `/`.
  Optional<RolePath> path{};
  /// The most that the role may ever do.
  Optional<IManagedPolicy> permissions_boundary{};
  /// Up to 64 letters, digits and _+=,.@-. Default: CloudFormation makes one.
  Optional<RoleName> role_name{};
};

/// How an imported role is used. CDK: `FromRoleArnOptions`.
struct FromRoleArnOptions {
  /// For a role that is not mutable: whether permissions go to the policies of resources instead. Default: false.
  Optional<bool> add_grants_to_resources{};
  /// The id of the policy that takes the statements. Default: `Policy`.
  Optional<Text> default_policy_name{};
  /// Whether this app may attach policies to the role. Default: true, unless the role is of another account.
  Optional<bool> mutable_{};
};

/// CDK: `WithoutPolicyUpdatesOptions`.
struct WithoutPolicyUpdatesOptions {
  /// Whether permissions go to the policies of resources instead. Default: false.
  Optional<bool> add_grants_to_resources{};
};

/// A role: `AWS::IAM::Role`. Required: `assumed_by`. Refuses a `role_name`, a `path` and a `description` that IAM does
/// not take ("Invalid roleName. ...", "Role path must be ...", "Role description must be no longer than 1000
/// characters."), and sessions of other than 1 to 12 hours ("maxSessionDuration is set to ..."). CDK: `Role`.
class Role : public Handle<Role, detail::OwnedRole, IRole> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.Role";
  constexpr Role() = default;
  CONSTCLOUD_CONSTEXPR Role(const Construct& scope, const Text& id, const RoleProps& props);

  /// A role by its ARN. One of another known account is never changed, and neither is one with `mutable_` false.
  /// Refused: an ARN that names nothing, "Role: from_role_arn wants an ARN with a name in it".
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IRole from_role_arn(const Construct& scope, const Text& id,
                                                                const Value<Text>& role_arn,
                                                                const FromRoleArnOptions& options = {});
  /// A role of the stack's account by its path and name.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IRole from_role_name(const Construct& scope, const Text& id,
                                                                 const Value<Text>& role_name,
                                                                 const FromRoleArnOptions& options = {});
  /// True for every role of this app; false for an import.
  template <class T>
  static constexpr bool is_role(const T& x) {
    return detail::is_of_class(x, "aws-cdk-lib.aws_iam.Role");
  }

  /// `{"Fn::GetAtt": [<role>, "RoleId"]}`
  CONSTCLOUD_CONSTEXPR Value<Text> role_id() const;
  /// The trust policy: who may assume the role.
  CONSTCLOUD_CONSTEXPR const Optional<PolicyDocument>& assume_role_policy() const;
  /// This role for those who must not change it: permissions given to it are taken for granted.
  CONSTCLOUD_CONSTEXPR IRole without_policy_updates(const WithoutPolicyUpdatesOptions& options = {}) const;

 private:
  static CONSTCLOUD_CONSTEXPR IRole immutable_of(const Construct& scope, const Text& id, const IRole& role,
                                                 bool grants_go_to_resources);
};

}  // namespace aws_iam

}  // namespace constcloud

#include <constcloud/aws_iam/fields/role.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/role.hpp>
#endif
