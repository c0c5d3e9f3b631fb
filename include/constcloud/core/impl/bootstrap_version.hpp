// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of core/bootstrap_version.hpp.
#include <constcloud/core/bootstrap_version.hpp>
#include <constcloud/core/cfn_parameter.hpp>
#include <constcloud/core/cfn_rule.hpp>

namespace constcloud::detail {

constexpr void add_bootstrap_version(NodeData& node) {
  const StackState& state = stack_state(node);
  if (!state.bootstrap_rule || node.children.find("BootstrapVersion") != nullptr) return;
  const Stack stack(node);
  const CfnParameter parameter(
      stack, "BootstrapVersion",
      {.type = "AWS::SSM::Parameter::Value<String>",
       .default_ = Json(Text::concat({"/cdk-bootstrap/", state.qualifier, "/version"})),
       .description = "Version of the CDK Bootstrap resources in this environment, automatically retrieved from SSM "
                      "Parameter Store. [cdk:skip]"});
  const CfnRule rule(stack, "CheckBootstrapVersion", {});
  rule.add_assertion(
      Fn::condition_not(Fn::condition_contains({"1", "2", "3", "4", "5"}, parameter.value_as_string())),
      "CDK bootstrap stack version 6 required. Please run 'cdk bootstrap' with a recent version of the CDK CLI.");
}

}  // namespace constcloud::detail
