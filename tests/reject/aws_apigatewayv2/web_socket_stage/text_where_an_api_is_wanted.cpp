// SPDX-License-Identifier: Apache-2.0
// reject: a WebSocketApi is wanted here: pass the WebSocketApi, or import one with WebSocketApi::from_web_socket_api_attributes
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage").web_socket_api(api).stage_name("dev").build();
}
#else
void f(cc::Stack& stack) {
  apigwv2::WebSocketStage::builder(stack, "Stage").web_socket_api("api").stage_name("dev").build();
}
#endif
