// SPDX-License-Identifier: Apache-2.0
// reject-gcc: has no member named 'add_route'
// reject-clang: no member named 'add_route'
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::WebSocketApi api, apigwv2::WebSocketRouteIntegration integration) {
  api.add_route("msg", {.integration = integration});
}
#else
void f(apigwv2::IWebSocketApi api, apigwv2::WebSocketRouteIntegration integration) {
  api.add_route("msg", {.integration = integration});
}
#endif
