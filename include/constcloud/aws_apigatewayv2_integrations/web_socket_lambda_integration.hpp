// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketLambdaIntegration: a function answers the messages of a route.
#include <constcloud/aws_apigatewayv2/web_socket_route_integration.hpp>
#include <constcloud/aws_lambda/i_function.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// CDK: `WebSocketLambdaIntegrationProps`.
struct WebSocketLambdaIntegrationProps {
  Optional<aws_apigatewayv2::ContentHandling> content_handling{};
  /// 50 milliseconds to 29 seconds. Default: 29 seconds.
  Optional<Duration> timeout{};
};

namespace internal {
struct LambdaIntegration final : aws_apigatewayv2::internal::RouteIntegration {
  CONSTCLOUD_CONSTEXPR LambdaIntegration(const Text& integration_id, const aws_lambda::IFunction& function,
                                         const WebSocketLambdaIntegrationProps& options);
  constexpr ~LambdaIntegration() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::WebSocketRouteIntegrationConfig bind(
      const aws_apigatewayv2::WebSocketRouteIntegrationBindOptions& options) const override;
  aws_lambda::IFunction handler;
  WebSocketLambdaIntegrationProps props;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Integration of the type AWS_PROXY, and an AWS::Lambda::Permission for each route that it is bound
/// to. CDK: `WebSocketLambdaIntegration`.
class [[nodiscard]] WebSocketLambdaIntegration : public aws_apigatewayv2::internal::KnownIntegration {
 public:
  CONSTCLOUD_CONSTEXPR WebSocketLambdaIntegration(const Text& id, const aws_lambda::IFunction& handler,
                                                  const WebSocketLambdaIntegrationProps& props = {});
};

}  // namespace constcloud::aws_apigatewayv2_integrations

#include <constcloud/aws_apigatewayv2_integrations/fields/web_socket_lambda_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_integrations/impl/web_socket_lambda_integration.hpp>
#endif
