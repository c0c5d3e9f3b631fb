// SPDX-License-Identifier: Apache-2.0
// reject: an own authorizer says how it is bound: give it a constexpr WebSocketRouteAuthorizerConfig bind(const WebSocketRouteAuthorizerBindOptions& options) const
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace apigwv2 = constcloud::aws_apigatewayv2;

struct Own : apigwv2::IWebSocketRouteAuthorizer {
#ifdef CONSTCLOUD_CONTROL
  apigwv2::WebSocketRouteAuthorizerConfig bind(const apigwv2::WebSocketRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "AWS_IAM"};
  }
#endif
};

void f(apigwv2::WebSocketApi api, apigwv2::WebSocketRouteIntegration integration) {
  api.add_route("$connect", {.integration = integration, .authorizer = Own()});
}
