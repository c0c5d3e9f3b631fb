// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpStepFunctionsIntegration: a state machine takes the requests of a route.
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// Whether a state machine may run for long. CDK: `StateMachineType`.
enum class StateMachineType : unsigned char { express, standard };
template <class Given>
constexpr void wanted_here(const StateMachineType*) {
  static_assert(fits_here<Given>, "a StateMachineType is wanted here, such as StateMachineType::standard");
}

/// A state machine, by what names it: there is no L2 construct of Step Functions here. An L1 has both: `attr_arn()` and
/// `attr_name()`.
struct StateMachineReference {
  Required<Value<Text>> state_machine_arn;
  /// Needed to stop executions. Default: what stands at the end of the ARN.
  Optional<Value<Text>> state_machine_name{};
  /// Default: unknown.
  Optional<StateMachineType> state_machine_type{};
};

/// CDK: `HttpStepFunctionsIntegrationProps`.
struct HttpStepFunctionsIntegrationProps {
  Required<StateMachineReference> state_machine;
  /// How requests become parameters of the action. Default: the ARN of the state machine, which all actions but
  /// `stepfunctions_stop_execution` need.
  Optional<aws_apigatewayv2::ParameterMapping> parameter_mapping{};
  /// Which action of Step Functions. Default: `stepfunctions_start_execution`.
  Optional<aws_apigatewayv2::HttpIntegrationSubtype> subtype{};
};

namespace internal {
struct HttpStepFunctionsIntegration final : aws_apigatewayv2::internal::BoundHttpIntegration {
  constexpr HttpStepFunctionsIntegration(const Text& integration_id, const HttpStepFunctionsIntegrationProps& options)
      : BoundHttpIntegration(integration_id), props(options) {}
  constexpr ~HttpStepFunctionsIntegration() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig bind(
      const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const override;
  HttpStepFunctionsIntegrationProps props;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Integration with an action of Step Functions, and an AWS::IAM::Role that may do it. Required:
/// state_machine. Refuses an action of another service ("Subtype must start with `STEPFUNCTIONS_`") and to wait for a
/// standard state machine ("Cannot use subtype `STEPFUNCTIONS_START_SYNC_EXECUTION` with a standard type state machine").
/// CDK: `HttpStepFunctionsIntegration`.
class [[nodiscard]] HttpStepFunctionsIntegration : public aws_apigatewayv2::internal::KnownHttpIntegration {
 public:
  constexpr HttpStepFunctionsIntegration(const Text& id, const HttpStepFunctionsIntegrationProps& props)
      : KnownHttpIntegration(new internal::HttpStepFunctionsIntegration(id, props)) {}
};

}  // namespace constcloud::aws_apigatewayv2_integrations

#include <constcloud/aws_apigatewayv2_integrations/fields/http_step_functions_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_integrations/impl/http_step_functions_integration.hpp>
#endif
