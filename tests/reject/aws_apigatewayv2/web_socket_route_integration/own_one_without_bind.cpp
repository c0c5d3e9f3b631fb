// SPDX-License-Identifier: Apache-2.0
// reject: an own integration says how it is made: give it a constexpr WebSocketRouteIntegrationConfig bind(const WebSocketRouteIntegrationBindOptions& options) const
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace apigwv2 = constcloud::aws_apigatewayv2;

struct Own : apigwv2::WebSocketRouteIntegration {
  Own() : WebSocketRouteIntegration("Own") {}
#ifdef CONSTCLOUD_CONTROL
  apigwv2::WebSocketRouteIntegrationConfig bind(const apigwv2::WebSocketRouteIntegrationBindOptions&) const {
    return {.type = apigwv2::WebSocketIntegrationType::mock, .uri = ""};
  }
#else
  apigwv2::WebSocketRouteIntegrationConfig bind() const {
    return {.type = apigwv2::WebSocketIntegrationType::mock, .uri = ""};
  }
#endif
};

void f(apigwv2::WebSocketApi api) { api.add_route("a", {.integration = Own()}); }
