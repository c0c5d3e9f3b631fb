// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpEventBridgeIntegration: an event bus takes the requests of a route.
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// An event bus, by what names it: there is no L2 construct of EventBridge here. An L1 has both: `attr_arn()` and
/// `ref()`. CDK: `EventBusReference`.
struct EventBusReference {
  Required<Value<Text>> event_bus_arn;
  Required<Value<Text>> event_bus_name;
};

/// CDK: `HttpEventBridgeIntegrationProps`.
struct HttpEventBridgeIntegrationProps {
  Required<EventBusReference> event_bus_ref;
  /// How requests become events. Default: `Detail`, `DetailType` and `Source` of the body. One without
  /// `EventBusName` gets the name of the bus.
  Optional<aws_apigatewayv2::ParameterMapping> parameter_mapping{};
  /// Default, and the only one: `eventbridge_put_events`.
  Optional<aws_apigatewayv2::HttpIntegrationSubtype> subtype{};
};

namespace internal {
struct HttpEventBridgeIntegration final : aws_apigatewayv2::internal::BoundHttpIntegration {
  constexpr HttpEventBridgeIntegration(const Text& integration_id, const HttpEventBridgeIntegrationProps& options)
      : BoundHttpIntegration(integration_id), props(options) {}
  constexpr ~HttpEventBridgeIntegration() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig bind(
      const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const override;
  HttpEventBridgeIntegrationProps props;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Integration with `EventBridge-PutEvents`, and an AWS::IAM::Role that may do it. Required:
/// event_bus_ref. Refuses an action of another service ("Subtype must start with `EventBridge-`"). CDK:
/// `HttpEventBridgeIntegration`.
class [[nodiscard]] HttpEventBridgeIntegration : public aws_apigatewayv2::internal::KnownHttpIntegration {
 public:
  constexpr HttpEventBridgeIntegration(const Text& id, const HttpEventBridgeIntegrationProps& props)
      : KnownHttpIntegration(new internal::HttpEventBridgeIntegration(id, props)) {}
};

}  // namespace constcloud::aws_apigatewayv2_integrations

#include <constcloud/aws_apigatewayv2_integrations/fields/http_event_bridge_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_integrations/impl/http_event_bridge_integration.hpp>
#endif
