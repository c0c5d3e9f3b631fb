// SPDX-License-Identifier: Apache-2.0
#pragma once
// Policy: an inline policy of roles, users and groups.
#include <constcloud/aws_iam/i_group.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/aws_iam/i_user.hpp>
#include <constcloud/aws_iam/policy_document.hpp>
#include <constcloud/builder/builder.hpp>

namespace constcloud {

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
template <class P = PolicyProps>
consteval auto fields_of(const PolicyProps*) {
  return fields<&P::document, &P::force, &P::groups, &P::policy_name, &P::roles, &P::statements, &P::users>();
}

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] PolicyBuilder;

/// An inline policy of this app or of elsewhere. CDK: `IPolicy`.
class IPolicy : public Resource {
 public:
  constexpr IPolicy() = default;
  static constexpr constcloud::detail::MadeAs made_as(const IPolicy*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::PolicyState>, "aws-cdk-lib.aws_iam.IPolicy"};
  }
  /// The name. Who asks for the name of a policy of this app needs the policy: it must not be empty.
  constexpr const Value<Text>& policy_name() const;

 protected:
  constexpr IPolicy(const Construct& scope, const Text& id, const Text& fqn);
  constexpr detail::PolicyState& own() const;
};

/// A policy inside roles, users and groups: `AWS::IAM::Policy`. One that is empty or that belongs to nobody is left out
/// of the template. CDK: `Policy`.
class Policy : public IPolicy {
 public:
  constexpr Policy() = default;
  static constexpr constcloud::detail::MadeAs made_as(const Policy*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::PolicyState>, "aws-cdk-lib.aws_iam.Policy", true};
  }
  constexpr Policy(const Construct& scope, const Text& id, const PolicyProps& props = {});
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr PolicyBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return PolicyBuilder<Mask>(scope, id);
  }
  [[nodiscard]] static constexpr IPolicy from_policy_name(const Construct& scope, const Text& id,
                                                          const Value<Text>& policy_name);

  constexpr const PolicyDocument& document() const;
  template <constcloud::detail::converts_to<PolicyStatement>... S>
  constexpr void add_statements(const S&... statements) const {
    document().add_statements(statements...);
  }
  constexpr void attach_to_role(const IRole& role) const;
  constexpr void attach_to_user(const IUser& user) const;
  constexpr void attach_to_group(const IGroup& group) const;
  constexpr IPrincipal grant_principal() const;
};

/// Makes a Policy.
template <constcloud::detail::FieldMask Set>
class PolicyBuilder : public Builder<PolicyBuilder, Policy, PolicyProps, Set> {
  CONSTCLOUD_BUILDER(PolicyBuilder, Policy, PolicyProps)
  CONSTCLOUD_OPTIONAL(document)
  CONSTCLOUD_OPTIONAL(force)
  CONSTCLOUD_OPTIONAL(groups)
  CONSTCLOUD_OPTIONAL(policy_name)
  CONSTCLOUD_OPTIONAL(roles)
  CONSTCLOUD_OPTIONAL(statements)
  CONSTCLOUD_OPTIONAL(users)
};
}  // namespace aws_iam

namespace detail {

/// Remembers a policy of an identity; another of the same name is refused.
constexpr void remember_policy(List<NodeData*>& attached, const aws_iam::Policy& policy);

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

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/policy.hpp>
#endif
