// SPDX-License-Identifier: Apache-2.0
// reject: an own integration says how it is made: give it a constexpr HttpRouteIntegrationConfig bind(const HttpRouteIntegrationBindOptions& options) const
#include <constcloud/aws_apigatewayv2/http_api.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
struct Own : apigwv2::HttpRouteIntegration {
  constexpr Own() : HttpRouteIntegration("Own") {}
  constexpr apigwv2::HttpRouteIntegrationConfig bind(const apigwv2::HttpRouteIntegrationBindOptions&) const {
    return {.payload_format_version = apigwv2::PayloadFormatVersion::version_1_0,
            .type = apigwv2::HttpIntegrationType::http_proxy,
            .uri = "https://a"};
  }
};
#else
struct Own : apigwv2::HttpRouteIntegration {
  Own() : HttpRouteIntegration("Own") {}
  apigwv2::HttpRouteIntegrationConfig bind() const;
};
#endif

void f(apigwv2::HttpApi api) { api.add_routes({.integration = Own(), .path = "/a"}); }
