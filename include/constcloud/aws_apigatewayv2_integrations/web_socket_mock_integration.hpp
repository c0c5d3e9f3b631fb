// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketMockIntegration: API Gateway answers a route itself.
#include <constcloud/aws_apigatewayv2/web_socket_route_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// CDK: `WebSocketMockIntegrationProps`.
struct WebSocketMockIntegrationProps {
  /// Content types to templates.
  Optional<Map<Value<Text>>> request_templates{};
  Optional<Value<Text>> template_selection_expression{};
};

namespace internal {
struct MockIntegration final : aws_apigatewayv2::internal::RouteIntegration {
  constexpr MockIntegration(const Text& integration_id, const WebSocketMockIntegrationProps& options)
      : RouteIntegrationOf(integration_id), props(options) {}
  constexpr ~MockIntegration() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::WebSocketRouteIntegrationConfig bind(
      const aws_apigatewayv2::WebSocketRouteIntegrationBindOptions& options) const override;
  WebSocketMockIntegrationProps props;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Integration of the type MOCK. CDK: `WebSocketMockIntegration`.
class [[nodiscard]] WebSocketMockIntegration : public aws_apigatewayv2::internal::KnownIntegration {
 public:
  constexpr explicit WebSocketMockIntegration(const Text& id, const WebSocketMockIntegrationProps& props = {})
      : KnownIntegration(new internal::MockIntegration(id, props)) {}
};

}  // namespace constcloud::aws_apigatewayv2_integrations

#include <constcloud/aws_apigatewayv2_integrations/fields/web_socket_mock_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_integrations/impl/web_socket_mock_integration.hpp>
#endif
