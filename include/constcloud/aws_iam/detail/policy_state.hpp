// SPDX-License-Identifier: Apache-2.0
#pragma once
// The states of inline and managed policies, and what they are as principals.
#include <constcloud/aws_iam/detail/simple_principal.hpp>
#include <constcloud/aws_iam/policy_document.hpp>
#include <constcloud/cfn/iam/policy.hpp>
#include <constcloud/elements/resource.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
CONSTCLOUD_RULE a_policy_is_no_principal_give_the_permission_to_a_role_or_a_user(const Place& at,
                                                                                 const Text& class_name) {
  at.stop({"This grant operation needs to add a resource policy so needs access to a principal. Grant permissions to a "
           "Role or User, instead of a ",
           class_name, "."});
}
}  // namespace refuse

namespace detail {

/// The name of a policy that has none of its own: the end of the logical id of its resource.
struct GeneratedPolicyName final : json::LateLeaf {
  static constexpr std::size_t longest = 128;
  constexpr explicit GeneratedPolicyName(NodeData& resource_node) : resource(&resource_node) {}
  constexpr ~GeneratedPolicyName() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  NodeData* resource;
};

/// Where the ARN of a principal would stand. It is refused when it is written: who only asks for the conditions of the
/// principal, as functions do, may go on.
template <class PolicyType>
struct PolicyAsPrincipalLeaf final : json::Leaf {
  constexpr explicit PolicyAsPrincipalLeaf(const PolicyType& grantee) : policy(grantee) {}
  constexpr ~PolicyAsPrincipalLeaf() override {}
  constexpr Json resolved(const json::LeafContext*) const override {
    refuse::a_policy_is_no_principal_give_the_permission_to_a_role_or_a_user(node_of(policy),
                                                                             class_name_of(node_of(policy)));
    return Json();
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
    refuse::a_policy_is_no_principal_give_the_permission_to_a_role_or_a_user(node_of(policy),
                                                                             class_name_of(node_of(policy)));
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

struct PolicyState : StateOf<PolicyState, ResourceState> {
  constexpr ~PolicyState() override {}
  constexpr bool is_attached() const { return !roles.empty() || !users.empty() || !groups.empty(); }
  constexpr void prepare(NodeData& self) override;
  CONSTCLOUD_CONSTEXPR List<Text> faults() const;

  Value<Text> name;
  Optional<aws_iam::PolicyDocument> document;
  bool force = false;
  bool reference_taken = false;  // somebody asked for the name
  ValueSet roles;  // ARNs, of each that it is attached to
  ValueSet users;
  ValueSet groups;
};

/// The state of a managed one, of this app or imported.
struct ManagedPolicyState : StateOf<ManagedPolicyState, ResourceState> {
  constexpr ~ManagedPolicyState() override {}
  CONSTCLOUD_CONSTEXPR List<Text> faults() const;

  Value<Text> arn;
  Optional<aws_iam::PolicyDocument> document;
  ValueSet roles;  // ARNs, of each that it is attached to
  ValueSet users;
  ValueSet groups;
};

inline CONSTCLOUD_CONSTEXPR Json GeneratedPolicyName::resolved(const json::LeafContext*) const {
  const Text id = quiet_logical_id_of(*resource);
  if (id.size() <= longest) return id;
  return id.substr(id.size() - longest);
}

constexpr void PolicyState::prepare(NodeData& self) {
  if (l1 == nullptr) return;  // an import
  state_of<ResourceElement>(*l1, "CfnPolicy").left_out =
      !force && !reference_taken && (document->is_empty() || !is_attached());
  Value<Json> written;
  if (!document->is_empty()) written = document->token();
  resource_of<aws_iam::CfnPolicy>(self).props().policy_document = std::move(written);
}

inline CONSTCLOUD_CONSTEXPR List<Text> PolicyState::faults() const {
  List<Text> list;
  if (document->is_empty()) {
    if (force) list.push_back("Policy created with force=true is empty. You must add statements to the policy");
    if (!force && reference_taken) {
      list.push_back("This Policy has been referenced by a resource, so it must contain at least one statement.");
    }
  }
  if (!is_attached()) {
    if (force) {
      list.push_back("Policy created with force=true must be attached to at least one principal: user, group or role");
    }
    if (!force && reference_taken) {
      list.push_back(
          "This Policy has been referenced by a resource, so it must be attached to at least one user, group or "
          "role.");
    }
  }
  for (const Text& fault : document->validate_for_identity_policy()) list.push_back(fault);
  return list;
}

inline CONSTCLOUD_CONSTEXPR List<Text> ManagedPolicyState::faults() const {
  List<Text> list;
  if (document->is_empty()) list.push_back("Managed Policy is empty. You must add statements to the policy");
  for (const Text& fault : document->validate_for_identity_policy()) list.push_back(fault);
  return list;
}

}  // namespace detail

}  // namespace constcloud
