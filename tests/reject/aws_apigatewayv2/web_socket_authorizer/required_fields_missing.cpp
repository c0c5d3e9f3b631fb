// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: WebSocketAuthorizerProps::web_socket_api
// reject: WebSocketAuthorizerProps::type
// reject: WebSocketAuthorizerProps::identity_source
#include <constcloud/aws_apigatewayv2_authorizers/web_socket_iam_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::aws_apigatewayv2_authorizers::WebSocketIamAuthorizer;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketAuthorizer::builder(stack, "A").web_socket_api(api).type(apigwv2::WebSocketAuthorizerType::iam).identity_source({"a"}).build();
}
#else
void f(cc::Stack& stack) {
  apigwv2::WebSocketAuthorizer::builder(stack, "A").build();
}
#endif
