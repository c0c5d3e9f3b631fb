// SPDX-License-Identifier: Apache-2.0
// reject-gcc: has no member named 'stage_nam'
// reject-clang: no member named 'stage_nam' in 'constcloud::aws_apigatewayv2::WebSocketStageBuilder
// reject-gcc: did you mean 'stage_name'
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage").stage_name("dev").web_socket_api(api).build();
}
#else
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage").stage_nam("dev").web_socket_api(api).build();
}
#endif
