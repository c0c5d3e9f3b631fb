// SPDX-License-Identifier: Apache-2.0
#pragma once
// What integrations with actions of AWS services are made of: a role that may do one thing, and a mapping.
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_iam/role.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_subtype_of_an_integration_must_be_an_action_of_its_service(const Place& at, const Text& prefix) {
  at.refuse({"Subtype must start with `", prefix, "`"}, "change subtype");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

using aws_apigatewayv2::HttpIntegrationSubtype;
using aws_apigatewayv2::HttpRouteIntegrationBindOptions;
using aws_apigatewayv2::HttpRouteIntegrationConfig;
using aws_apigatewayv2::ParameterMapping;

/// Refuses an action of another service. `called` is what the CDK calls the beginning of its actions.
inline CONSTCLOUD_CONSTEXPR void check_service(const HttpRouteIntegrationBindOptions& options,
                                               HttpIntegrationSubtype subtype, const Text& beginning,
                                               const Text& called) {
  if (!to_text(subtype).starts_with(beginning)) {
    refuse::the_subtype_of_an_integration_must_be_an_action_of_its_service(detail::node_of(options.scope), called);
  }
}

/// Makes the role `InvokeRole`, which may do that to that resource, and the integration that has it.
inline CONSTCLOUD_CONSTEXPR HttpRouteIntegrationConfig service_call(const HttpRouteIntegrationBindOptions& options,
                                                                    HttpIntegrationSubtype subtype, const Text& sid,
                                                                    const Text& action, const Value<Text>& resource,
                                                                    const ParameterMapping& mapping) {
  const aws_iam::Role role(options.scope, "InvokeRole",
                           {.assumed_by = aws_iam::ServicePrincipal("apigateway.amazonaws.com")});
  role.add_to_policy(aws_iam::PolicyStatement({.actions = {action},
                                               .effect = aws_iam::Effect::allow,
                                               .resources = {resource},
                                               .sid = sid}));
  return {.payload_format_version = aws_apigatewayv2::PayloadFormatVersion::version_1_0,
          .type = aws_apigatewayv2::HttpIntegrationType::aws_proxy,
          .connection_type = aws_apigatewayv2::HttpConnectionType::internet,
          .credentials = aws_apigatewayv2::IntegrationCredentials::from_role(role),
          .parameter_mapping = mapping,
          .subtype = subtype};
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal
