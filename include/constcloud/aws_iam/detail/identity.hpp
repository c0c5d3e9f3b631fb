// SPDX-License-Identifier: Apache-2.0
#pragma once
// What roles, users and groups have in common: a name, an ARN and policies.
#include <constcloud/aws_iam/grant.hpp>
#include <constcloud/aws_iam/i_managed_policy.hpp>
#include <constcloud/elements/resource.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_iam {
class Policy;
}

namespace detail {

/// The state of a role, a user or a group, owned or imported.
struct IdentityState : StateOf<IdentityState, ResourceState> {
  constexpr explicit IdentityState(PrincipalKind which) : kind(which) {}
  constexpr ~IdentityState() override {}
  constexpr virtual aws_iam::AddToPrincipalPolicyResult add_statement(NodeData& self,
                                                                      const aws_iam::PolicyStatement& statement) = 0;
  constexpr virtual void attach(NodeData& self, const aws_iam::Policy& policy) = 0;
  constexpr virtual void add_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) = 0;
  constexpr virtual NodeData* dependable_of(NodeData&, const aws_iam::PolicyStatement&) { return default_policy; }

  PrincipalKind kind;
  Value<Text> arn;
  Value<Text> name;
  Value<Text> owner;  // its account; unset for that of the stack
  NodeData* default_policy = nullptr;
  List<NodeData*> attached;
};

/// The state of a role.
struct RoleState : StateOf<RoleState, IdentityState> {
  using StateOf::StateOf;
  constexpr ~RoleState() override {}
};

constexpr IdentityState& identity_state(const NodeData& node) {
  return state_of<IdentityState>(node, "role, user or group");
}

/// A role, a user or a group as a principal.
struct IdentityPrincipal final : PrincipalData {
  constexpr explicit IdentityPrincipal(NodeData* identity_node)
      : PrincipalData(identity_state(*identity_node).kind), node(identity_node) {}
  constexpr ~IdentityPrincipal() override {}
  CONSTCLOUD_CONSTEXPR aws_iam::PrincipalPolicyFragment fragment() const override {
    return aws_iam::PrincipalPolicyFragment(Json::object({{"AWS", Json::array({own().arn.json()})}}));
  }
  constexpr Text to_text() const override { return path_of(*node); }
  constexpr Value<Text> account() const override {
    if (!own().owner.is_undefined()) return own().owner;
    return detail::handle_to<Stack>(*node->stack).account();
  }
  constexpr aws_iam::AddToPrincipalPolicyResult add_to_policy(
      const aws_iam::PolicyStatement& statement) const override {
    return own().add_statement(*node, statement);
  }
  constexpr NodeData* dependable_of(const aws_iam::PolicyStatement& statement) const override {
    return own().dependable_of(*node, statement);
  }
  constexpr const void* identity() const override { return node; }
  constexpr bool is_like(const PrincipalData& other) const override {
    if (identity() == other.identity()) return true;
    return kind == PrincipalKind::imported_identity && other.kind == kind &&
           is_same_token(own().arn, static_cast<const IdentityPrincipal&>(other).own().arn);
  }
  constexpr IdentityState& own() const { return identity_state(*node); }

  NodeData* node;
};

/// Adds to a list of texts in the properties of an L1.
constexpr void append_text(Optional<TextList>& list, const Value<Text>& text) {
  if (!list.has_value()) list = TextList(std::initializer_list<Value<Text>>{});
  (*list).edit_array().push_back(text.json());
}

}  // namespace detail

namespace aws_iam {

/// What a handle to a role, a user or a group answers. CDK: `IIdentity`.
class IIdentity : public Handle<IIdentity, detail::IdentityState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.IIdentity";
  using Handle::Handle;

  constexpr IPrincipal grant_principal() const { return IPrincipal(new detail::IdentityPrincipal(&data())); }
  constexpr operator IPrincipal() const { return grant_principal(); }
  constexpr Text assume_role_action() const { return grant_principal().assume_role_action(); }
  constexpr PrincipalPolicyFragment policy_fragment() const { return grant_principal().policy_fragment(); }
  /// The account that it belongs to.
  constexpr Optional<Value<Text>> principal_account() const { return grant_principal().principal_account(); }

  /// Adds a statement to the default policy, which is made with the first one.
  constexpr AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) const {
    return identity().add_statement(data(), statement);
  }
  constexpr bool add_to_policy(const PolicyStatement& statement) const {
    return add_to_principal_policy(statement).statement_added;
  }
  constexpr void attach_inline_policy(const Policy& policy) const { identity().attach(data(), policy); }
  constexpr void add_managed_policy(const IManagedPolicy& policy) const { identity().add_managed(data(), policy); }

 protected:
  constexpr detail::IdentityState& identity() const { return state<detail::IdentityState>("role, user or group"); }
};
template <class Given>
constexpr void wanted_here(const IIdentity*) {
  static_assert(fits_here<Given>, "a role, a user or a group is wanted here, of this app or imported");
}

}  // namespace aws_iam

}  // namespace constcloud
