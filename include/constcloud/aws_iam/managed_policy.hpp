// SPDX-License-Identifier: Apache-2.0
#pragma once
// ManagedPolicy: a policy on its own that roles, users and groups refer to.
#include <constcloud/aws_iam/i_group.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/aws_iam/policy_document.hpp>
#include <constcloud/builder/builder.hpp>

namespace constcloud {

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
template <class P = ManagedPolicyProps>
consteval auto fields_of(const ManagedPolicyProps*) {
  return fields<&P::description, &P::document, &P::groups, &P::managed_policy_name, &P::path, &P::roles, &P::statements,
                &P::users>();
}

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] ManagedPolicyBuilder;

/// A managed policy of this app: `AWS::IAM::ManagedPolicy`. An empty one is refused. CDK: `ManagedPolicy`.
class ManagedPolicy : public Resource {
 public:
  constexpr ManagedPolicy() = default;
  static constexpr constcloud::detail::MadeAs made_as(const ManagedPolicy*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::ManagedPolicyState>,
            "aws-cdk-lib.aws_iam.ManagedPolicy", true};
  }
  constexpr ManagedPolicy(const Construct& scope, const Text& id, const ManagedPolicyProps& props = {});
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr ManagedPolicyBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return ManagedPolicyBuilder<Mask>(scope, id);
  }

  /// A policy that AWS has for everybody, as in `service-role/AWSLambdaBasicExecutionRole`.
  static constexpr IManagedPolicy from_aws_managed_policy_name(const Text& managed_policy_name);
  /// A policy of the stack's account, by its path and name.
  static constexpr IManagedPolicy from_managed_policy_name(const Construct& scope, const Text& id,
                                                           const Value<Text>& managed_policy_name);
  static constexpr IManagedPolicy from_managed_policy_arn(const Construct& scope, const Text& id,
                                                          const Value<Text>& managed_policy_arn);

  constexpr const Value<Text>& managed_policy_arn() const;
  constexpr Value<Text> managed_policy_name() const;
  constexpr Value<Text> description() const;
  constexpr Value<Text> path() const;
  constexpr operator IManagedPolicy() const;

  constexpr const PolicyDocument& document() const;
  template <constcloud::detail::converts_to<PolicyStatement>... S>
  constexpr void add_statements(const S&... statements) const {
    document().add_statements(statements...);
  }
  constexpr void attach_to_role(const IRole& role) const;
  constexpr void attach_to_user(const IUser& user) const;
  constexpr void attach_to_group(const IGroup& group) const;
  constexpr IPrincipal grant_principal() const;

 private:
  constexpr detail::ManagedPolicyState& own() const;
};

/// Makes a ManagedPolicy.
template <constcloud::detail::FieldMask Set>
class ManagedPolicyBuilder : public Builder<ManagedPolicyBuilder, ManagedPolicy, ManagedPolicyProps, Set> {
  CONSTCLOUD_BUILDER(ManagedPolicyBuilder, ManagedPolicy, ManagedPolicyProps)
  CONSTCLOUD_OPTIONAL(description)
  CONSTCLOUD_OPTIONAL(document)
  CONSTCLOUD_OPTIONAL(groups)
  CONSTCLOUD_OPTIONAL(managed_policy_name)
  CONSTCLOUD_OPTIONAL(path)
  CONSTCLOUD_OPTIONAL(roles)
  CONSTCLOUD_OPTIONAL(statements)
  CONSTCLOUD_OPTIONAL(users)
};
}  // namespace aws_iam

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/managed_policy.hpp>
#endif
