// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_execution_of_a_standard_state_machine_cannot_be_waited_for
// reject-clang: Cannot use subtype `STEPFUNCTIONS_START_SYNC_EXECUTION` with a standard type state machine: use stepfunctions_start_execution, or an express state machine (at Stack/Api/ANY--a)
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_step_functions_integration.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
namespace integrations = cc::aws_apigatewayv2_integrations;

constexpr void answer(cc::Stack& stack, integrations::StateMachineType type) {
  const integrations::HttpStepFunctionsIntegration integration(
      "M", {.state_machine = {{.state_machine_arn = "arn:m", .state_machine_type = type}},
            .subtype = apigwv2::HttpIntegrationSubtype::stepfunctions_start_sync_execution});
  apigwv2::HttpApi(stack, "Api").add_routes({.integration = integration, .path = "/a"});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { answer(stack, integrations::StateMachineType::express); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { answer(stack, integrations::StateMachineType::standard); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
