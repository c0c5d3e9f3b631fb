// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketLambdaIntegration: a function answers the messages of a route.
#include <constcloud/aws_apigatewayv2/web_socket_integration.hpp>
#include <constcloud/aws_lambda/function.hpp>

namespace constcloud::aws_apigatewayv2_integrations {

/// CDK: `WebSocketLambdaIntegrationProps`.
struct WebSocketLambdaIntegrationProps {
  Optional<aws_apigatewayv2::ContentHandling> content_handling{};
  /// 50 milliseconds to 29 seconds. Default: 29 seconds.
  Optional<Duration> timeout{};
};

namespace detail {
struct LambdaIntegration final : aws_apigatewayv2::detail::RouteIntegration {
  constexpr LambdaIntegration(const Text& integration_id, const aws_lambda::IFunction& function,
                              const WebSocketLambdaIntegrationProps& options)
      : RouteIntegration(integration_id), handler(function), props(options) {}
  constexpr ~LambdaIntegration() override {}
  constexpr aws_apigatewayv2::WebSocketRouteIntegrationConfig bind(
      const aws_apigatewayv2::WebSocketRouteIntegrationBindOptions& options) const override {
    const Stack stack = Stack::of(options.route);
    handler.add_permission(Text::concat({id, "-Permission"}),
                           {.principal = aws_iam::ServicePrincipal("apigateway.amazonaws.com"),
                            .scope = options.scope,
                            .source_arn = stack.format_arn({.service = "execute-api",
                                                            .resource = options.web_socket_api.api_id(),
                                                            .resource_name = "*" + options.route_key})});
    return {.web_socket_api = options.web_socket_api,
            .integration_type = aws_apigatewayv2::WebSocketIntegrationType::aws_proxy,
            .integration_uri = stack.format_arn({.service = "apigateway",
                                                 .resource = "path/2015-03-31/functions",
                                                 .resource_name = handler.function_arn() + "/invocations",
                                                 .account = "lambda"}),
            .content_handling = props.content_handling,
            .timeout = props.timeout};
  }
  aws_lambda::IFunction handler;
  WebSocketLambdaIntegrationProps props;
};
}  // namespace detail

/// AWS::ApiGatewayV2::Integration of the type AWS_PROXY, and an AWS::Lambda::Permission for each route that it is bound
/// to. CDK: `WebSocketLambdaIntegration`.
class WebSocketLambdaIntegration : public aws_apigatewayv2::WebSocketRouteIntegration {
 public:
  constexpr WebSocketLambdaIntegration(const Text& id, const aws_lambda::IFunction& handler,
                                       const WebSocketLambdaIntegrationProps& props = {})
      : WebSocketRouteIntegration(new detail::LambdaIntegration(id, handler, props)) {}
};

}  // namespace constcloud::aws_apigatewayv2_integrations
