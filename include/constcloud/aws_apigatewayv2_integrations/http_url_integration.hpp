// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpUrlIntegration: a URL answers a route.
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// CDK: `HttpUrlIntegrationProps`.
struct HttpUrlIntegrationProps {
  /// The HTTP method of the call. Default: that of the request.
  Optional<aws_apigatewayv2::HttpMethod> method{};
  /// How requests are changed. Default: not.
  Optional<aws_apigatewayv2::ParameterMapping> parameter_mapping{};
  /// 50 milliseconds to 29 seconds. Default: 29 seconds.
  Optional<Duration> timeout{};
};

namespace internal {
struct HttpUrlIntegration final : aws_apigatewayv2::internal::BoundHttpIntegration {
  constexpr HttpUrlIntegration(const Text& integration_id, const Value<Text>& to, const HttpUrlIntegrationProps& options)
      : BoundHttpIntegration(integration_id), url(to), props(options) {}
  constexpr ~HttpUrlIntegration() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig bind(
      const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const override;
  Value<Text> url;
  HttpUrlIntegrationProps props;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Integration of the type HTTP_PROXY with that URL. CDK: `HttpUrlIntegration`.
class [[nodiscard]] HttpUrlIntegration : public aws_apigatewayv2::internal::KnownHttpIntegration {
 public:
  constexpr HttpUrlIntegration(const Text& id, const Value<Text>& url, const HttpUrlIntegrationProps& props = {})
      : KnownHttpIntegration(new internal::HttpUrlIntegration(id, url, props)) {}
};

}  // namespace constcloud::aws_apigatewayv2_integrations

#include <constcloud/aws_apigatewayv2_integrations/fields/http_url_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_integrations/impl/http_url_integration.hpp>
#endif
