// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpServiceDiscoveryIntegration: a service of Cloud Map answers a route.
#include <constcloud/aws_apigatewayv2_integrations/http_private_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// CDK: `HttpServiceDiscoveryIntegrationProps`.
struct HttpServiceDiscoveryIntegrationProps {
  /// The link into the network of the service.
  Required<aws_apigatewayv2::IVpcLink> vpc_link;
  /// The HTTP method of the call. Default: that of the request.
  Optional<aws_apigatewayv2::HttpMethod> method{};
  /// How requests are changed. Default: not.
  Optional<aws_apigatewayv2::ParameterMapping> parameter_mapping{};
  /// The name that the certificate of the service must have. Default: none; it is called without TLS.
  Optional<Value<Text>> secure_server_name{};
  /// The CDK takes it, and leaves it out of the template.
  Optional<Duration> timeout{};
};

/// AWS::ApiGatewayV2::Integration with the service of that ARN: there is no L2 construct of Cloud Map here. CDK:
/// `HttpServiceDiscoveryIntegration`.
class [[nodiscard]] HttpServiceDiscoveryIntegration : public aws_apigatewayv2::internal::KnownHttpIntegration {
 public:
  CONSTCLOUD_CONSTEXPR HttpServiceDiscoveryIntegration(const Text& id, const Value<Text>& service_arn,
                                                       const HttpServiceDiscoveryIntegrationProps& props);
};

}  // namespace constcloud::aws_apigatewayv2_integrations

#include <constcloud/aws_apigatewayv2_integrations/fields/http_service_discovery_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_integrations/impl/http_service_discovery_integration.hpp>
#endif
