// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_own_integration_is_given_by_its_own_type
// reject-clang: the integration 'Own' was handed on as a reference to HttpRouteIntegration, and has lost its bind: hand it on by its own type, or as a HttpRouteIntegration by value (at Stack/Api/ANY--a)
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

struct Own : apigwv2::HttpRouteIntegration {
  constexpr Own() : HttpRouteIntegration("Own") {}
  constexpr apigwv2::HttpRouteIntegrationConfig bind(const apigwv2::HttpRouteIntegrationBindOptions&) const {
    return {.payload_format_version = apigwv2::PayloadFormatVersion::version_1_0,
            .type = apigwv2::HttpIntegrationType::http_proxy,
            .uri = "https://a"};
  }
};

#ifdef CONSTCLOUD_CONTROL
constexpr void answer(apigwv2::HttpApi api, apigwv2::HttpRouteIntegration integration) {
  api.add_routes({.integration = integration, .path = "/a"});
}
constexpr void f(cc::Stack& stack) { answer(apigwv2::HttpApi(stack, "Api"), Own()); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void answer(apigwv2::HttpApi api, const apigwv2::HttpRouteIntegration& integration) {
  api.add_routes({.integration = integration, .path = "/a"});
}
constexpr void f(cc::Stack& stack) { answer(apigwv2::HttpApi(stack, "Api"), Own()); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
