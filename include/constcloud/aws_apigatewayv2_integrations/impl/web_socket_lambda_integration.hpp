// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/web_socket_lambda_integration.hpp.
#include <constcloud/aws_apigatewayv2_integrations/web_socket_lambda_integration.hpp>
#include <constcloud/aws_lambda/function.hpp>
#include <constcloud/aws_lambda/permission.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

CONSTCLOUD_CONSTEXPR LambdaIntegration::LambdaIntegration(const Text& integration_id,
                                                          const aws_lambda::IFunction& function,
                                                          const WebSocketLambdaIntegrationProps& options)
    : RouteIntegrationOf(integration_id), handler(function), props(options) {}

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::WebSocketRouteIntegrationConfig LambdaIntegration::bind(
    const aws_apigatewayv2::WebSocketRouteIntegrationBindOptions& options) const {
  const Stack stack = Stack::of(options.route);
  handler.add_permission(Text::concat({id, "-Permission"}),
                         {.principal = aws_iam::ServicePrincipal("apigateway.amazonaws.com"),
                          .scope = options.scope,
                          .source_arn = stack.format_arn({.resource = options.route.web_socket_api().api_id(),
                                                          .service = "execute-api",
                                                          .resource_name = "*" + options.route.route_key()})});
  return {.type = aws_apigatewayv2::WebSocketIntegrationType::aws_proxy,
          .uri = stack.format_arn({.resource = "path/2015-03-31/functions",
                                   .service = "apigateway",
                                   .account = "lambda",
                                   .resource_name = handler.function_arn() + "/invocations"}),
          .content_handling = props.content_handling,
          .timeout = props.timeout};
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

CONSTCLOUD_CONSTEXPR WebSocketLambdaIntegration::WebSocketLambdaIntegration(
    const Text& id, const aws_lambda::IFunction& handler, const WebSocketLambdaIntegrationProps& props)
    : KnownIntegration(new internal::LambdaIntegration(id, handler, props)) {}

}  // namespace constcloud::aws_apigatewayv2_integrations
