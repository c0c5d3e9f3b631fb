// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: WebSocketAuthorizerProps::web_socket_api
// reject: WebSocketAuthorizerProps::type
// reject: WebSocketAuthorizerProps::identity_source
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IWebSocketApi api) {
  apigwv2::WebSocketAuthorizer::builder(stack, "A")
      .web_socket_api(api)
      .type(apigwv2::WebSocketAuthorizerType::iam)
      .identity_source({"a"})
      .build();
}
#else
void f(cc::Stack& stack) { apigwv2::WebSocketAuthorizer::builder(stack, "A").build(); }
#endif
