// SPDX-License-Identifier: Apache-2.0
// reject-note: wanted here
#include <constcloud/aws_apigatewayv2_authorizers/web_socket_iam_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::aws_apigatewayv2_authorizers::WebSocketIamAuthorizer;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cc::aws_iam::Role role) {
  apigwv2::WebSocketIntegration::builder(stack, "I").credentials_role(role);
}
#else
void f(cc::Stack& stack) {
  apigwv2::WebSocketIntegration::builder(stack, "I").credentials_role("arn:aws:iam::123456789012:role/r");
}
#endif
