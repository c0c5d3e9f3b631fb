// SPDX-License-Identifier: Apache-2.0
#pragma once
// Policy: an inline policy of roles, users and groups.
#include <constcloud/aws_iam/i_group.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/aws_iam/i_user.hpp>
#include <constcloud/aws_iam/policy_document.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {
struct PolicyState;
}  // namespace detail

namespace aws_iam {

/// What a policy is made of. CDK: `PolicyProps`.
struct PolicyProps {
  /// A document that statements are added to. Default: an empty one.
  Optional<PolicyDocument> document{};
  /// Has the policy in the template even when it is empty or belongs to nobody, which is then refused. Default: such a
  /// policy is left out.
  Optional<bool> force{};
  Optional<List<IGroup>> groups{};
  /// Up to 128 letters, digits and _+=,.@-. Default: made of the logical id.
  Optional<PolicyName> policy_name{};
  Optional<List<IRole>> roles{};
  Optional<List<PolicyStatement>> statements{};
  Optional<List<IUser>> users{};
};

/// An inline policy of this app or of elsewhere. CDK: `IPolicy`.
class IPolicy : public Handle<IPolicy, detail::PolicyState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.IPolicy";
  using Handle::Handle;

  /// The name. Who asks for the name of a policy of this app needs the policy: it must not be empty.
  CONSTCLOUD_CONSTEXPR const Value<Text>& policy_name() const;
};
template <class Given>
constexpr void wanted_here(const IPolicy*) {
  static_assert(fits_here<Given>,
                "a policy is wanted here: pass an aws_iam::Policy, or import one with "
                "Policy::from_policy_name(...)");
}

/// A policy inside roles, users and groups: `AWS::IAM::Policy`. One that is empty or that belongs to nobody is left out
/// of the template; with `force` that is refused at synthesis ("Policy created with force=true is empty. ..."). CDK:
/// `Policy`.
class Policy : public Handle<Policy, detail::PolicyState, IPolicy> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.Policy";
  constexpr Policy() = default;
  CONSTCLOUD_CONSTEXPR Policy(const Construct& scope, const Text& id, const PolicyProps& props = {});
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IPolicy from_policy_name(const Construct& scope, const Text& id,
                                                                     const Value<Text>& policy_name);

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

namespace detail {

/// Remembers a policy of an identity; another of the same name is refused.
CONSTCLOUD_CONSTEXPR void remember_policy(List<NodeData*>& attached, const aws_iam::Policy& policy);

/// The policy that takes the statements of an identity: made with the first one.
template <class Attach>
constexpr aws_iam::Policy default_policy_of(NodeData& self, const Text& id, Attach attach,
                                            const aws_iam::PolicyProps& props = {}) {
  IdentityState& state = identity_state(self);
  if (state.default_policy == nullptr) {
    const aws_iam::Policy policy(handle_to<Construct>(self), id, props);
    state.default_policy = &node_of(policy);
    attach(policy);
  }
  return handle_to<aws_iam::Policy>(state.default_policy);
}

}  // namespace detail

}  // namespace constcloud

#include <constcloud/aws_iam/fields/policy.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/policy.hpp>
#endif
