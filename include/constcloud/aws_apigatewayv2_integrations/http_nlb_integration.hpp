// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpNlbIntegration: a listener of a network load balancer answers a route.
#include <constcloud/aws_apigatewayv2_integrations/http_private_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// CDK: `HttpNlbIntegrationProps`.
using HttpNlbIntegrationProps = HttpPrivateIntegrationOptions;

/// AWS::ApiGatewayV2::Integration with the listener of that ARN: there is no L2 construct of load balancers here, and so
/// none that knows its network, and the link is required. CDK: `HttpNlbIntegration`.
class [[nodiscard]] HttpNlbIntegration : public aws_apigatewayv2::internal::KnownHttpIntegration {
 public:
  constexpr HttpNlbIntegration(const Text& id, const Value<Text>& listener_arn, const HttpNlbIntegrationProps& props)
      : KnownHttpIntegration(new internal::HttpPrivateIntegration(id, listener_arn, props)) {}
};

}  // namespace constcloud::aws_apigatewayv2_integrations
