// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the integrations with private networks share.
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>
#include <constcloud/aws_apigatewayv2/vpc_link.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// CDK: `HttpPrivateIntegrationOptions`.
struct HttpPrivateIntegrationOptions {
  /// The link into the network of the backend.
  Required<aws_apigatewayv2::IVpcLink> vpc_link;
  /// The HTTP method of the call. Default: that of the request.
  Optional<aws_apigatewayv2::HttpMethod> method{};
  /// How requests are changed. Default: not.
  Optional<aws_apigatewayv2::ParameterMapping> parameter_mapping{};
  /// The name that the certificate of the backend must have. Default: none; it is called without TLS.
  Optional<Value<Text>> secure_server_name{};
  /// 50 milliseconds to 29 seconds. Default: 29 seconds.
  Optional<Duration> timeout{};
};

namespace internal {
/// Something in a network, by its ARN.
struct HttpPrivateIntegration final : aws_apigatewayv2::internal::BoundHttpIntegration {
  constexpr HttpPrivateIntegration(const Text& integration_id, const Value<Text>& backend_arn,
                                   const HttpPrivateIntegrationOptions& given)
      : BoundHttpIntegration(integration_id), arn(backend_arn), options(given) {}
  constexpr ~HttpPrivateIntegration() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig bind(
      const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const override;
  Value<Text> arn;
  HttpPrivateIntegrationOptions options;
};
}  // namespace internal

}  // namespace constcloud::aws_apigatewayv2_integrations

#include <constcloud/aws_apigatewayv2_integrations/fields/http_private_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_integrations/impl/http_private_integration.hpp>
#endif
