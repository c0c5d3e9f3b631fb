// SPDX-License-Identifier: Apache-2.0
// reject: an integration that was made is wanted here: pass the WebSocketIntegration
#include <constcloud/aws_apigatewayv2/web_socket_route.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

void take(const apigwv2::IWebSocketIntegration& integration);

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::WebSocketIntegration integration) { take(integration); }
#else
void f(apigwv2::WebSocketRoute route) { take(route); }
#endif
