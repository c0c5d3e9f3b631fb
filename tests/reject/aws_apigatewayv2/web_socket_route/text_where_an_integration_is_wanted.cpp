// SPDX-License-Identifier: Apache-2.0
// reject: an integration is wanted here: wrap it, as in WebSocketLambdaIntegration(
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::WebSocketApi api) {
  api.add_route("a", {.integration = WebSocketMockIntegration("M")});
}
#else
void f(apigwv2::WebSocketApi api) { api.add_route("a", {.integration = "arn:aws:lambda:us-east-1:1:function:f"}); }
#endif
