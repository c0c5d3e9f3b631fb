// SPDX-License-Identifier: Apache-2.0
// reject-gcc: 'constcloud::aws_apigatewayv2::WebSocketStageProps' has no non-static data member named 'stage'
// reject-clang: field designator 'stage' does not refer to any field in type 'apigwv2::WebSocketStageProps'
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage(stack, "Stage",
                          apigwv2::WebSocketStageProps{.stage_name = "dev", .web_socket_api = api});
}
#else
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage(stack, "Stage",
                          apigwv2::WebSocketStageProps{.web_socket_api = api, .stage = "dev"});
}
#endif
