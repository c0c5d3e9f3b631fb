// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: &constcloud::aws_apigatewayv2::WebSocketStageProps::web_socket_api
// reject: &constcloud::aws_apigatewayv2::WebSocketStageProps::stage_name
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage").web_socket_api(api).stage_name("dev").build();
}
#else
void f(cc::Stack& stack) { apigwv2::WebSocketStage::builder(stack, "Stage").build(); }
#endif
