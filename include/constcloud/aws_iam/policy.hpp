// SPDX-License-Identifier: Apache-2.0
#pragma once
// Policy: an inline policy of roles, users and groups.
#include <constcloud/aws_iam/detail/simple_principal.hpp>
#include <constcloud/aws_iam/i_group.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/aws_iam/i_user.hpp>
#include <constcloud/builder/builder.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_policy_is_no_principal_give_the_permission_to_a_role_or_a_user(const Text& class_name,
                                                                                          const Text& path);
}  // namespace refuse

namespace detail {

/// The name of a policy that has none of its own: the end of the logical id of its resource.
struct GeneratedPolicyName final : json::LateLeaf {
  static constexpr std::size_t longest = 128;
  constexpr explicit GeneratedPolicyName(NodeData& resource_node) : resource(&resource_node) {}
  constexpr ~GeneratedPolicyName() override {}
  constexpr Json resolved(const json::LeafContext* context) const override;
  NodeData* resource;
};

/// Where the ARN of a principal would stand. It is refused when it is written: who only asks for the conditions of the
/// principal, as functions do, may go on.
template <class PolicyType>
struct PolicyAsPrincipalLeaf final : json::Leaf {
  constexpr explicit PolicyAsPrincipalLeaf(const PolicyType& grantee) : policy(grantee) {}
  constexpr ~PolicyAsPrincipalLeaf() override {}
  constexpr void write(json::Writer&) const override {
    refuse::a_policy_is_no_principal_give_the_permission_to_a_role_or_a_user(class_name_of(node_of(policy)),
                                                                             policy.node().path());
  }
  PolicyType policy;
};

/// A policy as somebody who takes permissions.
template <class PolicyType>
struct PolicyPrincipal final : PrincipalData {
  constexpr explicit PolicyPrincipal(const PolicyType& grantee)
      : PrincipalData(PrincipalKind::policy), policy(grantee) {}
  constexpr ~PolicyPrincipal() override {}
  constexpr aws_iam::PrincipalPolicyFragment fragment() const override {
    return aws_iam::PrincipalPolicyFragment(one_principal("AWS", make_leaf<PolicyAsPrincipalLeaf<PolicyType>>(policy)));
  }
  constexpr Text assume_role_action() const override {
    refuse::a_policy_is_no_principal_give_the_permission_to_a_role_or_a_user(class_name_of(node_of(policy)),
                                                                             policy.node().path());
    return {};
  }
  constexpr Text to_text() const override {
    return Text::concat({class_name_of(node_of(policy)), "(", policy.node().path(), ")"});
  }
  constexpr Value<Text> account() const override { return policy.stack().account(); }
  constexpr aws_iam::AddToPrincipalPolicyResult add_to_policy(
      const aws_iam::PolicyStatement& statement) const override {
    policy.add_statements(statement);
    return {true, policy};
  }
  constexpr NodeData* dependable_of(const aws_iam::PolicyStatement&) const override { return &node_of(policy); }
  constexpr const void* identity() const override { return &node_of(policy); }
  PolicyType policy;
};

struct PolicyState : ResourceState {
  constexpr ~PolicyState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || ResourceState::is(type); }
  constexpr bool is_attached() const { return !roles.empty() || !users.empty() || !groups.empty(); }
  constexpr void prepare(NodeData& self) override;
  constexpr List<Text> faults() const;

  Value<Text> name;
  Optional<aws_iam::PolicyDocument> document;
  bool force = false;
  bool reference_taken = false;  // somebody asked for the name
  ValueSet roles;  // ARNs, of each that it is attached to
  ValueSet users;
  ValueSet groups;
};

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
  constexpr IPolicy(const Construct& scope, const Text& id, const Text& fqn)
      : Resource(scope, id, fqn, new detail::PolicyState) {}
  constexpr detail::PolicyState& own() const { return state<detail::PolicyState>("Policy"); }
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

  constexpr const PolicyDocument& document() const { return *own().document; }
  template <constcloud::detail::converts_to<PolicyStatement>... S>
  constexpr void add_statements(const S&... statements) const {
    document().add_statements(statements...);
  }
  constexpr void attach_to_role(const IRole& role) const;
  constexpr void attach_to_user(const IUser& user) const;
  constexpr void attach_to_group(const IGroup& group) const;
  constexpr IPrincipal grant_principal() const {
    (void)data();  // of a policy
    return IPrincipal(new detail::PolicyPrincipal<Policy>(*this));
  }
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
