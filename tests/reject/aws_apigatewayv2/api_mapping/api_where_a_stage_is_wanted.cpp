// SPDX-License-Identifier: Apache-2.0
// reject: a WebSocketStage is wanted here: pass the WebSocketStage, or import one with WebSocketStage::from_web_socket_stage_attributes
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IWebSocketStage stage) {
  (void)apigwv2::ApiMapping::builder(stack, "M").stage(stage);
}
#else
void f(cc::Stack& stack, apigwv2::IWebSocketApi api) {
  (void)apigwv2::ApiMapping::builder(stack, "M").stage(api);
}
#endif
