// SPDX-License-Identifier: Apache-2.0
// reject-clang: WebSocketRoute: route_key must be 1 to 128 characters: name the action that it serves
// reject-gcc: a_route_key_must_be_1_to_128_characters_name_the_action_that_it_serves
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::WebSocketApi api, apigwv2::WebSocketRouteIntegration integration) {
  api.add_route("msg", {.integration = integration});
}
#else
void f(apigwv2::WebSocketApi api, apigwv2::WebSocketRouteIntegration integration) {
  api.add_route("", {.integration = integration});
}
#endif
