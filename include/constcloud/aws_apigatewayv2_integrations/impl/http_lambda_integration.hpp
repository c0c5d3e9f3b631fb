// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/http_lambda_integration.hpp.
#include <constcloud/aws_apigatewayv2/detail/api_permissions.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_lambda_integration.hpp>
#include <constcloud/aws_lambda/function.hpp>
#include <constcloud/aws_lambda/permission.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

CONSTCLOUD_CONSTEXPR HttpLambdaIntegration::HttpLambdaIntegration(const Text& integration_id,
                                                                  const aws_lambda::IFunction& function,
                                                                  const HttpLambdaIntegrationProps& options)
    : BoundHttpIntegration(integration_id), handler(function), props(options) {}

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig HttpLambdaIntegration::bind(
    const aws_apigatewayv2::HttpRouteIntegrationBindOptions&) const {
  return {.payload_format_version =
              props.payload_format_version.value_or(aws_apigatewayv2::PayloadFormatVersion::version_2_0),
          .type = aws_apigatewayv2::HttpIntegrationType::aws_proxy,
          .parameter_mapping = props.parameter_mapping,
          .timeout = props.timeout,
          .uri = handler.function_arn()};
}

CONSTCLOUD_CONSTEXPR void HttpLambdaIntegration::complete_bind(
    const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const {
  const aws_apigatewayv2::IHttpApi api = options.route.http_api();
  const bool is_of_route = props.scope_permission_to_route.value_or(true);
  const Stack stack = Stack::of(options.scope);
  Text permission_id = Text::concat({id, "-Permission"});
  Value<Text> requests = "*/*/*";
  if (is_of_route) {
    requests = concat({"*/*", options.route.path().value_or(Value<Text>(Text()))});
  } else {
    permission_id =
        Text::concat({"ApiPermission.ApiScoped.", Names::unique_id(handler), ".", Names::unique_id(api)});
    if (aws_apigatewayv2::internal::has_api_permission(api, stack, permission_id)) return;
  }
  handler.add_permission(permission_id,
                         {.principal = aws_iam::ServicePrincipal("apigateway.amazonaws.com"),
                          .scope = options.scope,
                          .source_arn = Stack::of(options.route)
                                            .format_arn({.resource = api.api_id(),
                                                         .service = "execute-api",
                                                         .resource_name = requests})});
  if (!is_of_route && options.scope.node().try_find_child(permission_id)) {
    aws_apigatewayv2::internal::remember_api_permission(api, stack, permission_id);
  }
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

CONSTCLOUD_CONSTEXPR HttpLambdaIntegration::HttpLambdaIntegration(const Text& id, const aws_lambda::IFunction& handler,
                                                                  const HttpLambdaIntegrationProps& props)
    : KnownHttpIntegration(new internal::HttpLambdaIntegration(id, handler, props)) {}

}  // namespace constcloud::aws_apigatewayv2_integrations
