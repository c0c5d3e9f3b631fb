// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpLambdaIntegration: a function answers a route.
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>
#include <constcloud/aws_lambda/i_function.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

/// CDK: `HttpLambdaIntegrationProps`.
struct HttpLambdaIntegrationProps {
  /// How requests are changed. Default: not.
  Optional<aws_apigatewayv2::ParameterMapping> parameter_mapping{};
  /// Default: 2.0.
  Optional<aws_apigatewayv2::PayloadFormatVersion> payload_format_version{};
  /// Whether each route has a permission of its own, or all routes of the API one together, which the policy of a
  /// function has more room for. Default: true.
  Optional<bool> scope_permission_to_route{};
  /// 50 milliseconds to 29 seconds. Default: 29 seconds.
  Optional<Duration> timeout{};
};

namespace internal {
struct HttpLambdaIntegration final : aws_apigatewayv2::internal::BoundHttpIntegration {
  CONSTCLOUD_CONSTEXPR HttpLambdaIntegration(const Text& integration_id, const aws_lambda::IFunction& function,
                                             const HttpLambdaIntegrationProps& options);
  constexpr ~HttpLambdaIntegration() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig bind(
      const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const override;
  CONSTCLOUD_CONSTEXPR void complete_bind(
      const aws_apigatewayv2::HttpRouteIntegrationBindOptions& options) const override;
  aws_lambda::IFunction handler;
  HttpLambdaIntegrationProps props;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Integration of the type AWS_PROXY, and an AWS::Lambda::Permission for each route that it is bound
/// to, or for all. CDK: `HttpLambdaIntegration`.
class [[nodiscard]] HttpLambdaIntegration : public aws_apigatewayv2::internal::KnownHttpIntegration {
 public:
  CONSTCLOUD_CONSTEXPR HttpLambdaIntegration(const Text& id, const aws_lambda::IFunction& handler,
                                             const HttpLambdaIntegrationProps& props = {});
};

}  // namespace constcloud::aws_apigatewayv2_integrations

#include <constcloud/aws_apigatewayv2_integrations/fields/http_lambda_integration.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_integrations/impl/http_lambda_integration.hpp>
#endif
