// SPDX-License-Identifier: Apache-2.0
// reject: an authorizer of a WebSocket API is wanted here: pass the WebSocketAuthorizer
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

void take(const apigwv2::IWebSocketAuthorizer& authorizer);

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::WebSocketAuthorizer authorizer) { take(authorizer); }
#else
void f(apigwv2::WebSocketApi api) { take(api); }
#endif
