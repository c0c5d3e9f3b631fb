// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_own_integration_is_given_by_its_own_type
// reject-clang: the integration 'Own' was handed on as a reference to WebSocketRouteIntegration, and has lost its bind: hand it on by its own type, or as a WebSocketRouteIntegration by value (at Stack/Api/a-Route)
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

struct Own : apigwv2::WebSocketRouteIntegration {
  constexpr Own() : WebSocketRouteIntegration("Own") {}
  constexpr apigwv2::WebSocketRouteIntegrationConfig bind(const apigwv2::WebSocketRouteIntegrationBindOptions&) const {
    return {.type = apigwv2::WebSocketIntegrationType::mock, .uri = ""};
  }
};

#ifdef CONSTCLOUD_CONTROL
constexpr void answer(apigwv2::WebSocketApi api, apigwv2::WebSocketRouteIntegration integration) {
  api.add_route("a", {.integration = integration});
}
constexpr void f(cc::Stack& stack) { answer(apigwv2::WebSocketApi(stack, "Api"), Own()); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void answer(apigwv2::WebSocketApi api, const apigwv2::WebSocketRouteIntegration& integration) {
  api.add_route("a", {.integration = integration});
}
constexpr void f(cc::Stack& stack) { answer(apigwv2::WebSocketApi(stack, "Api"), Own()); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
