// SPDX-License-Identifier: Apache-2.0
// reject: a required field of these props is left out, or stands after one that comes later in them
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::WebSocketApi api, apigwv2::WebSocketRouteIntegration integration) {
  api.add_route("msg", {.integration = integration});
}
#else
void f(apigwv2::WebSocketApi api) { api.add_route("msg", {}); }
#endif
