// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketAwsIntegration: an action of an AWS service answers a route.
#include <constcloud/aws_apigatewayv2/web_socket_route_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// CDK: `WebSocketAwsIntegrationProps`.
struct WebSocketAwsIntegrationProps {
  /// The HTTP method of the call.
  Required<Value<Text>> integration_method;
  /// The ARN of the action: `arn:aws:apigateway:<region>:<service>:action/<action>`.
  Required<Value<Text>> integration_uri;
  Optional<aws_apigatewayv2::ContentHandling> content_handling{};
  /// The role that API Gateway calls with.
  Optional<aws_iam::IRole> credentials_role{};
  Optional<aws_apigatewayv2::PassthroughBehavior> passthrough_behavior{};
  /// Names such as `integration.request.header.x` to what they are filled with.
  Optional<Map<Value<Text>>> request_parameters{};
  /// Content types to templates.
  Optional<Map<Value<Text>>> request_templates{};
  Optional<Value<Text>> template_selection_expression{};
  /// 50 milliseconds to 29 seconds. Default: 29 seconds.
  Optional<Duration> timeout{};
};

namespace internal {
struct AwsIntegration final : aws_apigatewayv2::internal::RouteIntegration {
  constexpr AwsIntegration(const Text& integration_id, const WebSocketAwsIntegrationProps& options)
      : RouteIntegrationOf(integration_id), props(options) {}
  constexpr ~AwsIntegration() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::WebSocketRouteIntegrationConfig bind(
      const aws_apigatewayv2::WebSocketRouteIntegrationBindOptions& options) const override;
  WebSocketAwsIntegrationProps props;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Integration of the type AWS. CDK: `WebSocketAwsIntegration`.
class [[nodiscard]] WebSocketAwsIntegration : public aws_apigatewayv2::internal::KnownIntegration {
 public:
  constexpr WebSocketAwsIntegration(const Text& id, const WebSocketAwsIntegrationProps& props)
      : KnownIntegration(new internal::AwsIntegration(id, props)) {}
};

}  // namespace constcloud::aws_apigatewayv2_integrations

#include <constcloud/aws_apigatewayv2_integrations/fields/web_socket_aws_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_integrations/impl/web_socket_aws_integration.hpp>
#endif
