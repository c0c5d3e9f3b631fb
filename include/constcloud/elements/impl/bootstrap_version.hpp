// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/bootstrap_version.hpp.
#include <constcloud/elements/bootstrap_version.hpp>
#include <constcloud/elements/cfn_parameter.hpp>
#include <constcloud/elements/cfn_rule.hpp>
#include <constcloud/stacks/placeholders.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR int bootstrap_version_for(const Optional<Map<Json>>& role_options) {
  return role_options && role_options->find("Tags") != nullptr ? bootstrap_version_with_session_tags
                                                               : bootstrap_version;
}

CONSTCLOUD_CONSTEXPR Text bootstrap_version_parameter(const NodeData& stack) {
  const StackState& state = stack_state(stack);
  return with_replaced(state.synthesizer.props().bootstrap_stack_version_ssm_parameter.value_or(
                           DefaultStackSynthesizer::default_bootstrap_stack_version_ssm_parameter),
                       "${Qualifier}", state.qualifier);
}

CONSTCLOUD_CONSTEXPR void add_bootstrap_version(NodeData& node) {
  const StackSynthesizer& synthesizer = stack_state(node).synthesizer;
  if (synthesizer.kind() != SynthesizerKind::default_ || node.children.find("BootstrapVersion") != nullptr) return;
  if (!synthesizer.props().generate_bootstrap_version_rule.value_or(true)) return;
  const Stack stack = handle_to<Stack>(node);
  const int version = bootstrap_version_for(synthesizer.props().deploy_role_additional_options);
  List<Value<Text>> older;
  for (int i = 1; i != version; ++i) older.push_back(Json(i).to_text());
  const CfnParameter parameter(
      stack, "BootstrapVersion",
      {.default_ = Json(bootstrap_version_parameter(node)),
       .description = "Version of the CDK Bootstrap resources in this environment, automatically retrieved from SSM "
                      "Parameter Store. [cdk:skip]",
       .type = "AWS::SSM::Parameter::Value<String>"});
  const CfnRule rule(stack, "CheckBootstrapVersion", {});
  rule.add_assertion(Fn::condition_not(Fn::condition_contains(older, parameter.value_as_string())),
                     Text::concat({"CDK bootstrap stack version ", Json(version).to_text(),
                                   " required. Please run 'cdk bootstrap' with a recent version of the CDK CLI."}));
}

}  // namespace constcloud::detail
