// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_integrations/http_step_functions_integration.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace integrations = cc::aws_apigatewayv2_integrations;
using https::Stack;
using https::Text;
using trees::Refusal;

using apigwv2::HttpIntegrationSubtype;
using integrations::HttpStepFunctionsIntegration;
using integrations::StateMachineReference;

namespace {

constexpr Text policy_of(const StateMachineReference& machine, HttpIntegrationSubtype subtype) {
  return https::properties_of_route_with(
      HttpStepFunctionsIntegration("M", {.state_machine = machine, .subtype = subtype}), "AWS::IAM::Policy");
}
constexpr StateMachineReference machine() {
  return {.state_machine_arn = "arn:aws:states:us-east-1:123456789012:stateMachine:m"};
}

}  // namespace

TEST_CASE("HttpStepFunctionsIntegration: actions and what they are allowed for") {
  CHECK_BOTH(policy_of(machine(), HttpIntegrationSubtype::stepfunctions_start_execution)
                 .contains(R"("Action":"states:StartExecution","Effect":"Allow",)"
                           R"("Resource":"arn:aws:states:us-east-1:123456789012:stateMachine:m")"));
  CHECK_BOTH(policy_of(machine(), HttpIntegrationSubtype::stepfunctions_start_sync_execution)
                 .contains("states:StartSyncExecution"));
  CHECK_BOTH(policy_of(machine(), HttpIntegrationSubtype::stepfunctions_stop_execution).contains(":execution:m:*"));
  StateMachineReference named = machine();
  named.state_machine_name = "own";
  CHECK(policy_of(named, HttpIntegrationSubtype::stepfunctions_stop_execution).contains(":execution:own:*"));
}

TEST_CASE("HttpStepFunctionsIntegration: nobody waits for a standard state machine") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          StateMachineReference standard = machine();
          standard.state_machine_type = integrations::StateMachineType::standard;
          (void)https::route_in(
              https::api_in(stack),
              HttpStepFunctionsIntegration(
                  "M", {.state_machine = standard,
                        .subtype = HttpIntegrationSubtype::stepfunctions_start_sync_execution}));
        }) ==
        Refusal{"Cannot use subtype `STEPFUNCTIONS_START_SYNC_EXECUTION` with a standard type state machine",
                "S/Api/GET--a"});
}
