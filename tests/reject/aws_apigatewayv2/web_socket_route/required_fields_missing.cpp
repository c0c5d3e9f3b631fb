// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: WebSocketRouteProps::web_socket_api
// reject: WebSocketRouteProps::route_key
// reject: WebSocketRouteProps::integration
#include <constcloud/aws_apigatewayv2/web_socket_route.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IWebSocketApi api) {
  apigwv2::WebSocketRoute::builder(stack, "R")
      .web_socket_api(api)
      .route_key("a")
      .integration(WebSocketMockIntegration("M"))
      .build();
}
#else
void f(cc::Stack& stack) { apigwv2::WebSocketRoute::builder(stack, "R").build(); }
#endif
