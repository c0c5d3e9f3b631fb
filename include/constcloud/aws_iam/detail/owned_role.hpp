// SPDX-License-Identifier: Apache-2.0
#pragma once
// The state of a role of this app: its policies, and what becomes of a default policy that grows too large.
#include <constcloud/aws_iam/detail/imported_role.hpp>
#include <constcloud/aws_iam/detail/merge_statements.hpp>
#include <constcloud/cfn/iam/role.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace refuse {
CONSTCLOUD_RULE an_inline_policy_of_a_role_must_not_be_empty(const Place& at, const Text& index) {
  at.refuse({"Supplied properties not correct for \"CfnRoleProps\"\n  policies: element ", index,
             ": supplied properties not correct for \"PolicyProperty\"\n    policyDocument: required but missing"},
            "add a statement to the inline policy");
}
}  // namespace refuse

namespace detail {

struct OwnedRole final : StateOf<OwnedRole, RoleState> {
  /// What IAM takes as the inline policies of a role, and as a managed policy.
  static constexpr std::size_t largest_inline_policy = 10'000;
  static constexpr std::size_t largest_managed_policy = 6'000;

  constexpr OwnedRole() : StateOf(PrincipalKind::identity) {}
  constexpr ~OwnedRole() override {}
  constexpr aws_iam::AddToPrincipalPolicyResult add_statement(NodeData& self,
                                                              const aws_iam::PolicyStatement& statement) override {
    const aws_iam::IRole role = handle_to<aws_iam::IRole>(self);
    const aws_iam::Policy policy = default_policy_of(
        self, "DefaultPolicy", [&role](const aws_iam::Policy& added) { role.attach_inline_policy(added); });
    policy.add_statements(statement);
    return {true, policy};
  }
  CONSTCLOUD_CONSTEXPR void attach(NodeData& self, const aws_iam::Policy& policy) override {
    remember_policy(attached, policy);
    policy.attach_to_role(handle_to<aws_iam::IRole>(self));
  }
  constexpr void add_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) override {
    if (!managed_policies.add(policy.managed_policy_arn())) return;
    const aws_iam::CfnRole resource = resource_of<aws_iam::CfnRole>(self);
    append_text(resource.props().managed_policy_arns, policy.managed_policy_arn());
  }
  CONSTCLOUD_CONSTEXPR List<Text> faults() const {
    List<Text> list = trust->validate_for_trust_policy();
    for (const auto& [policy_name, document] : inline_policies) {
      for (const Text& fault : document.validate_for_identity_policy()) list.push_back(fault);
    }
    return list;
  }

  /// Whoever waits for a statement waits for a node of its own, as the policy that holds it is known at synthesis.
  constexpr NodeData* dependable_of(NodeData& self, const aws_iam::PolicyStatement& statement) override {
    for (const Waiting& waiting : waitings) {
      if (waiting.statement.get() == statement.shared().get()) return waiting.group;
    }
    NodeData* const group = enlist(*self.root, new NodeData(*self.root, "DependencyGroup"));
    group->stack = self.stack;
    group->children.add(*default_policy);
    waitings.push_back({statement.shared(), group});
    return group;
  }

  constexpr void prepare(NodeData& self) override {
    std::size_t place = 0;
    for (const auto& [policy_name, document] : inline_policies) {
      if (document.is_empty()) {
        refuse::an_inline_policy_of_a_role_must_not_be_empty(self, Json(place).to_text());
      }
      ++place;
    }
    if (default_policy != nullptr) split_default_policy(self);
  }

  Optional<aws_iam::PolicyDocument> trust;
  Map<aws_iam::PolicyDocument> inline_policies;
  ValueSet managed_policies;  // their ARNs
  aws_iam::IRole immutable{};  // this role for those who must not change it

 private:
  struct Waiting {
    Shared<StatementState> statement;
    NodeData* group;
  };
  struct Overflow {
    aws_iam::ManagedPolicy policy;
    std::size_t size;
  };

  /// Statements that say the same become one; those that the policy has no room for move to managed policies.
  CONSTCLOUD_CONSTEXPR void split_default_policy(NodeData& self) {
    DocumentState& document = handle_to<aws_iam::Policy>(default_policy).document().state();
    const SizeEstimate estimate = size_estimate_at(self);
    const bool combines = document.minimize ? *document.minimize : wants_minimal_policies(&self);
    const List<MergedStatement> merged =
        merged_statements(document.statements, combines ? Merging::combinable_if_short : Merging::equal, estimate);
    document.statements = List<Shared<StatementState>>();
    std::size_t size = 0;
    for (const MergedStatement& statement : merged) {
      const std::size_t added = estimated_size(*statement.statement, estimate);
      if (size + added < largest_inline_policy) {
        size += added;
        document.statements.push_back(statement.statement);
      } else {
        move_to_overflow(self, document, statement, added);
      }
    }
    warn_of_many_policies(self);
  }

  CONSTCLOUD_CONSTEXPR void move_to_overflow(NodeData& self, const DocumentState& document,
                                             const MergedStatement& statement, std::size_t size) {
    std::size_t place = 0;
    while (place != overflows.size() && overflows[place].size + size > largest_managed_policy) ++place;
    if (place == overflows.size()) add_overflow(self, document);
    overflows[place].size += size;
    const aws_iam::ManagedPolicy& policy = overflows[place].policy;
    policy.document().state().statements.push_back(statement.statement);
    for (const Shared<StatementState>& original : statement.originals) {
      for (const Waiting& waiting : waitings) {
        if (waiting.statement.get() != original.get()) continue;
        waiting.group->children.erase(default_policy->id);
        waiting.group->children.add(node_of(policy));
      }
    }
  }

  CONSTCLOUD_CONSTEXPR void add_overflow(NodeData& self, const DocumentState& document) {
    const aws_iam::PolicyDocument overflow;
    overflow.state().assign_sids = document.assign_sids;
    overflow.state().minimize = document.minimize;
    const Text number = Json(overflows.size() + 1).to_text();
    const aws_iam::ManagedPolicy policy(
        handle_to<Construct>(self), Text::concat({"OverflowPolicy", number}),
        {.description = Text::concat({"Part of the policies for ", path_of(self)}), .document = overflow});
    policy.attach_to_role(handle_to<aws_iam::IRole>(self));
    overflows.push_back({policy, 0});
  }

  constexpr void warn_of_many_policies(NodeData& self) const {
    const std::size_t count = managed_policies.size() + overflows.size();
    const Annotations annotations = Annotations::of(handle_to<Construct>(self));
    if (count > 20) {
      annotations.add_warning_v2("@aws-cdk/aws-iam:rolePolicyTooLarge",
                                 Text::concat({"Policy too large: ", Json(count).to_text(),
                                               " exceeds the maximum of 20 managed policies attached to a Role"}));
    } else if (count > 10) {
      annotations.add_warning_v2(
          "@aws-cdk/aws-iam:rolePolicyLarge",
          Text::concat({"Policy large: ", Json(count).to_text(),
                        " exceeds 10 managed policies attached to a Role, this requires a quota increase"}));
    }
  }

  List<Waiting> waitings;
  List<Overflow> overflows;
};

}  // namespace detail

}  // namespace constcloud
