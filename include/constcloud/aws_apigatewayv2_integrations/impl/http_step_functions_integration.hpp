// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/http_step_functions_integration.hpp.
#include <constcloud/aws_apigatewayv2_integrations/detail/service_call.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_step_functions_integration.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_execution_of_a_standard_state_machine_cannot_be_waited_for(const Place& at) {
  at.refuse("Cannot use subtype `STEPFUNCTIONS_START_SYNC_EXECUTION` with a standard type state machine",
            "use stepfunctions_start_execution, or an express state machine");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig HttpStepFunctionsIntegration::bind(
    const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const {
  const HttpIntegrationSubtype subtype = props.subtype.value_or(HttpIntegrationSubtype::stepfunctions_start_execution);
  check_service(options, subtype, "StepFunctions-", "STEPFUNCTIONS_");
  const StateMachineReference& machine = *props.state_machine;
  const bool waits = subtype == HttpIntegrationSubtype::stepfunctions_start_sync_execution;
  if (waits && machine.state_machine_type && *machine.state_machine_type == StateMachineType::standard) {
    refuse::an_execution_of_a_standard_state_machine_cannot_be_waited_for(detail::node_of(options.scope));
  }
  Text action = "states:StartExecution";
  if (waits) action = "states:StartSyncExecution";
  Value<Text> resource = *machine.state_machine_arn;
  if (subtype == HttpIntegrationSubtype::stepfunctions_stop_execution) {
    action = "states:StopExecution";
    Value<Text> name;
    if (machine.state_machine_name) {
      name = *machine.state_machine_name;
    } else {
      name = *Arn::split(resource, ArnFormat::colon_resource_name).resource_name;
    }
    resource = options.route.stack().format_arn(
        {.resource = concat({"execution:", name, ":*"}), .service = "states"});
  }
  ParameterMapping usual;
  usual.custom("StateMachineArn", *machine.state_machine_arn);
  return service_call(options, subtype, "AllowStepFunctionsExecution", action, resource,
                      props.parameter_mapping.value_or(usual));
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal
