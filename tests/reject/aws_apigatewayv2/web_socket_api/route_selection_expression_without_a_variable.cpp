// SPDX-License-Identifier: Apache-2.0
// reject-clang: WebSocketApi: route_selection_expression must have a variable, and only those of $request, $context and $stageVariables: write it like $request.body.action
// reject-gcc: a_route_selection_expression_must_have_variables_of_request_context_or_stage_variables_such_as_request_body_action
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  apigwv2::WebSocketApi::builder(stack, "Api").route_selection_expression("$request.body.kind").build();
}
#else
void f(cc::Stack& stack) {
  apigwv2::WebSocketApi::builder(stack, "Api").route_selection_expression("request.body.kind").build();
}
#endif
