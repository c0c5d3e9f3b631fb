// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_logs/resource_policy.hpp.
#include <constcloud/aws_iam/detail/statement.hpp>
#include <constcloud/aws_logs/resource_policy.hpp>
#include <constcloud/cfn/logs/resource_policy.hpp>
#include <constcloud/stacks/json_text.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_resource_policy_needs_at_least_one_statement(const Place& at) {
  at.refuse("Supplied properties not correct for \"CfnResourcePolicyProps\"\n  policyDocument: required but missing",
            "add a statement to the ResourcePolicy");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR Json DocumentTextLeaf::resolved(const json::LeafContext* context) const {
  json::Array statements;
  for (const auto& statement : document.state().statements) {
    statements.push_back(statement_json(*statement).written(context));
  }
  return json_text(Json::object({{"Statement", Json(std::move(statements))}, {"Version", "2012-10-17"}}));
}

CONSTCLOUD_CONSTEXPR void DocumentTextLeaf::show_parts(const json::LeafContext*, json::ValueVisitor& visitor) const {
  for (const auto& statement : document.state().statements) visitor.value(statement_json(*statement));
}

CONSTCLOUD_CONSTEXPR void LogsPolicyState::prepare(NodeData& node) {
  if (!document.is_empty()) return;
  refuse::a_resource_policy_needs_at_least_one_statement(node);
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_logs {

CONSTCLOUD_CONSTEXPR ResourcePolicy::ResourcePolicy(const Construct& scope, const Text& id,
                                                    const ResourcePolicyProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  const aws_iam::PolicyDocument document = this->document();
  CfnResourcePolicyProps cfn{.policy_document = detail::make_leaf<detail::DocumentTextLeaf>(document),
                             .policy_name = Value<Text>()};
  if (props.resource_policy_name) {
    cfn.policy_name = *props.resource_policy_name;
  } else {
    cfn.policy_name = TextValue(Names::unique_id(*this));
  }
  const CfnResourcePolicy resource(*this, "ResourcePolicy", std::move(cfn));
  stand_for(resource);
  node().set_default_child(resource);
  if (props.policy_statements) {
    for (const aws_iam::PolicyStatement& statement : *props.policy_statements) document.add_statements(statement);
  }
}

CONSTCLOUD_CONSTEXPR const aws_iam::PolicyDocument& ResourcePolicy::document() const {
  return own().document;
}

}  // namespace constcloud::aws_logs
