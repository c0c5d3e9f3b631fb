// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_logs/resource_policy.hpp.
#include <constcloud/aws_logs/resource_policy.hpp>
#include <constcloud/cfn/logs/resource_policy.hpp>
#include <constcloud/stacks/json_text.hpp>

namespace constcloud::refuse {

CONSTCLOUD_RULE a_resource_policy_needs_at_least_one_statement(const Place& at) {
  at.refuse("Supplied properties not correct for \"CfnResourcePolicyProps\"\n  policyDocument: required but missing",
            "add a statement to the ResourcePolicy");
}

}  // namespace constcloud::refuse

namespace constcloud::detail {

constexpr void DocumentTextLeaf::write(json::Writer& writer) const {
  json::Writer plain(json::Layout::compact, 512);
  plain.context = writer.context;
  plain.begin_object();
  plain.key("Statement");
  plain.begin_array();
  for (const auto& statement : document.state().statements) {
    plain.element();
    write_statement(plain, *statement);
  }
  plain.end_array();
  plain.key("Version");
  plain.string("2012-10-17");
  plain.end_object();
  json_text(json::parse(std::move(plain).text())).write(writer);
}

constexpr void LogsPolicyState::prepare(NodeData& node) {
  if (!document.is_empty()) return;
  refuse::a_resource_policy_needs_at_least_one_statement(node);
}

}  // namespace constcloud::detail

namespace constcloud::aws_logs {

constexpr ResourcePolicy::ResourcePolicy(const Construct& scope, const Text& id, const ResourcePolicyProps& props)
    : Handle(scope, id) {
  const constcloud::detail::Making making(*this, props);
  const aws_iam::PolicyDocument document = this->document();
  CfnResourcePolicyProps cfn{
      .policy_document = constcloud::detail::make_leaf<constcloud::detail::DocumentTextLeaf>(document),
      .policy_name = Value<Text>()};
  if (props.resource_policy_name) {
    cfn.policy_name = *props.resource_policy_name;
  } else {
    cfn.policy_name = Names::unique_id(*this);
  }
  const CfnResourcePolicy resource(*this, "ResourcePolicy", std::move(cfn));
  stand_for(resource);
  node().set_default_child(resource);
  if (props.policy_statements) {
    for (const aws_iam::PolicyStatement& statement : *props.policy_statements) document.add_statements(statement);
  }
}

constexpr const aws_iam::PolicyDocument& ResourcePolicy::document() const {
  return own().document;
}

}  // namespace constcloud::aws_logs
