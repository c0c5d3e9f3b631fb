// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/aws_apigatewayv2/api_key.hpp>
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2/http_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/http_integration.hpp>
#include <constcloud/aws_apigatewayv2/http_route.hpp>
#include <constcloud/aws_apigatewayv2/http_stage.hpp>
#include <constcloud/aws_apigatewayv2/rate_limited_api_key.hpp>
#include <constcloud/aws_apigatewayv2/usage_plan.hpp>
#include <constcloud/aws_apigatewayv2/vpc_link.hpp>
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
struct AnyHttpIntegration : apigwv2::HttpRouteIntegration {
  constexpr AnyHttpIntegration() : HttpRouteIntegration("sample") {}
  constexpr apigwv2::HttpRouteIntegrationConfig bind(const apigwv2::HttpRouteIntegrationBindOptions&) const {
    return {.payload_format_version = apigwv2::PayloadFormatVersion::version_1_0,
            .type = apigwv2::HttpIntegrationType::http_proxy,
            .uri = "sample"};
  }
};
template <>
struct Sample<apigwv2::HttpRouteIntegration> {
  static constexpr apigwv2::HttpRouteIntegration make() { return AnyHttpIntegration(); }
};
template <>
struct Sample<apigwv2::IHttpRouteAuthorizer> {
  static constexpr apigwv2::IHttpRouteAuthorizer make() { return apigwv2::HttpNoneAuthorizer(); }
};
template <>
struct Sample<apigwv2::HttpRouteKey> {
  static constexpr apigwv2::HttpRouteKey make() {
    return apigwv2::HttpRouteKey::with("/a", apigwv2::HttpMethod::get);
  }
  static constexpr bool same(const apigwv2::HttpRouteKey& a, const apigwv2::HttpRouteKey& b) {
    return a.key().json() == b.key().json();
  }
};
template <>
struct Sample<apigwv2::IntegrationCredentials> {
  static constexpr apigwv2::IntegrationCredentials make() { return apigwv2::IntegrationCredentials("arn:c"); }
  static constexpr bool same(const apigwv2::IntegrationCredentials& a, const apigwv2::IntegrationCredentials& b) {
    return a.credentials_arn().json() == b.credentials_arn().json();
  }
};
template <>
struct Sample<apigwv2::ParameterMapping> {
  static constexpr apigwv2::ParameterMapping make() { return apigwv2::ParameterMapping().remove_header("x"); }
  static constexpr bool same(const apigwv2::ParameterMapping& a, const apigwv2::ParameterMapping& b) {
    return a.mappings() == b.mappings();
  }
};
template <>
struct Sample<apigwv2::PayloadFormatVersion> {
  static constexpr apigwv2::PayloadFormatVersion make() { return apigwv2::PayloadFormatVersion::version_2_0; }
  static constexpr bool same(const apigwv2::PayloadFormatVersion& a, const apigwv2::PayloadFormatVersion& b) {
    return a.version().json() == b.version().json();
  }
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
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::HttpApiBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::HttpAuthorizerBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::HttpIntegrationBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::HttpRouteBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::HttpStageBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::RateLimitedApiKeyBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::UsagePlanBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::VpcLinkBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::WebSocketApiBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::WebSocketAuthorizerBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::WebSocketIntegrationBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::WebSocketRouteBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigatewayv2::WebSocketStageBuilder)
