// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/aws_apigatewayv2/api_key.hpp>
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/aws_apigatewayv2/rate_limited_api_key.hpp>
#include <constcloud/aws_apigatewayv2/usage_plan.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_integration.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_route.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace laws {

namespace apigwv2 = cc::aws_apigatewayv2;

template <>
struct Sample<apigwv2::MTLSConfig> {
  static constexpr apigwv2::MTLSConfig make() { return {.bucket = cc::aws_s3::IBucket(), .key = "key"}; }
};
template <>
struct Sample<apigwv2::DomainMappingOptions> {
  static constexpr apigwv2::DomainMappingOptions make() {
    return {.domain_name = apigwv2::IDomainName(), .mapping_key = "key"};
  }
  static constexpr bool same(const apigwv2::DomainMappingOptions& a, const apigwv2::DomainMappingOptions& b) {
    return a.mapping_key->json() == b.mapping_key->json();
  }
};
struct AnyIntegration : apigwv2::WebSocketRouteIntegration {
  constexpr AnyIntegration() : WebSocketRouteIntegration("sample") {}
  constexpr apigwv2::WebSocketRouteIntegrationConfig bind(const apigwv2::WebSocketRouteIntegrationBindOptions&) const {
    return {.type = apigwv2::WebSocketIntegrationType::mock, .uri = "sample"};
  }
};
template <>
struct Sample<apigwv2::WebSocketRouteIntegration> {
  static constexpr apigwv2::WebSocketRouteIntegration make() { return AnyIntegration(); }
};
struct AnyAuthorizer : apigwv2::IWebSocketRouteAuthorizer {
  constexpr apigwv2::WebSocketRouteAuthorizerConfig bind(const apigwv2::WebSocketRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "sample"};
  }
};
template <>
struct Sample<apigwv2::IWebSocketRouteAuthorizer> {
  static constexpr apigwv2::IWebSocketRouteAuthorizer make() { return AnyAuthorizer(); }
};
template <>
struct Sample<apigwv2::AccessLogSettings> {
  static constexpr apigwv2::AccessLogSettings make() {
    return {.destination = apigwv2::LogGroupLogDestination()};
  }
};

}  // namespace laws

CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::ApiKeyBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::ApiMappingBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::DomainNameBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::RateLimitedApiKeyBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::UsagePlanBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::WebSocketApiBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::WebSocketAuthorizerBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::WebSocketIntegrationBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::WebSocketRouteBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::WebSocketStageBuilder)
