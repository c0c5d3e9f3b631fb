// SPDX-License-Identifier: Apache-2.0
#pragma once
// ManagedPolicy: a policy on its own that roles, users and groups refer to.
#include <constcloud/aws_iam/i_group.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/aws_iam/policy_document.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {
struct ManagedPolicyState;
}  // namespace detail

namespace aws_iam {

/// What a managed policy is made of. CDK: `ManagedPolicyProps`.
struct ManagedPolicyProps {
  /// Up to 1000 characters. Default: empty.
  Optional<ManagedPolicyDescription> description{};
  /// A document that statements are added to. Default: an empty one.
  Optional<PolicyDocument> document{};
  Optional<List<IGroup>> groups{};
  /// Up to 128 letters, digits and _+=,.@-. Default: CloudFormation makes one.
  Optional<ManagedPolicyName> managed_policy_name{};
  /// A slash, or up to 512 characters between slashes. Default: `/`.
  Optional<IamPath> path{};
  Optional<List<IRole>> roles{};
  Optional<List<PolicyStatement>> statements{};
  Optional<List<IUser>> users{};
};

/// A managed policy of this app: `AWS::IAM::ManagedPolicy`. An empty one is refused. CDK: `ManagedPolicy`.
class ManagedPolicy : public Handle<ManagedPolicy, detail::ManagedPolicyState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.ManagedPolicy";
  constexpr ManagedPolicy() = default;
  CONSTCLOUD_CONSTEXPR ManagedPolicy(const Construct& scope, const Text& id, const ManagedPolicyProps& props = {});

  /// A policy that AWS has for everybody, as in `service-role/AWSLambdaBasicExecutionRole`.
  static CONSTCLOUD_CONSTEXPR IManagedPolicy from_aws_managed_policy_name(const Text& managed_policy_name);
  /// A policy of the stack's account, by its path and name.
  static CONSTCLOUD_CONSTEXPR IManagedPolicy from_managed_policy_name(const Construct& scope, const Text& id,
                                                                      const Value<Text>& managed_policy_name);
  static CONSTCLOUD_CONSTEXPR IManagedPolicy from_managed_policy_arn(const Construct& scope, const Text& id,
                                                                     const Value<Text>& managed_policy_arn);

  CONSTCLOUD_CONSTEXPR const Value<Text>& managed_policy_arn() const;
  CONSTCLOUD_CONSTEXPR Value<Text> managed_policy_name() const;
  CONSTCLOUD_CONSTEXPR Value<Text> description() const;
  CONSTCLOUD_CONSTEXPR Value<Text> path() const;
  CONSTCLOUD_CONSTEXPR operator IManagedPolicy() const;

  CONSTCLOUD_CONSTEXPR const PolicyDocument& document() const;
  template <detail::converts_to<PolicyStatement>... S>
  constexpr void add_statements(const S&... statements) const {
    document().add_statements(statements...);
  }
  CONSTCLOUD_CONSTEXPR void attach_to_role(const IRole& role) const;
  CONSTCLOUD_CONSTEXPR void attach_to_user(const IUser& user) const;
  CONSTCLOUD_CONSTEXPR void attach_to_group(const IGroup& group) const;
  CONSTCLOUD_CONSTEXPR IPrincipal grant_principal() const;
};

}  // namespace aws_iam

}  // namespace constcloud

#include <constcloud/aws_iam/fields/managed_policy.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/managed_policy.hpp>
#endif
