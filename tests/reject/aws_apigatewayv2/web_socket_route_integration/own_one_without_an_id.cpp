// SPDX-License-Identifier: Apache-2.0
// reject-gcc: use of deleted function 'Own::Own()'
// reject-clang: call to implicitly-deleted default constructor of 'Own'
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace apigwv2 = constcloud::aws_apigatewayv2;

struct Own : apigwv2::WebSocketRouteIntegration {
#ifdef CONSTCLOUD_CONTROL
  Own() : WebSocketRouteIntegration("Own") {}
#endif
  apigwv2::WebSocketRouteIntegrationConfig bind(const apigwv2::WebSocketRouteIntegrationBindOptions&) const {
    return {.type = apigwv2::WebSocketIntegrationType::mock, .uri = ""};
  }
};

void f(apigwv2::WebSocketApi api) { api.add_route("a", {.integration = Own()}); }
