// SPDX-License-Identifier: Apache-2.0
// reject: field_is_set_twice_remove_one_of_the_two_calls
// reject: &constcloud::aws_apigatewayv2::WebSocketStageProps::throttle
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .throttle({.rate_limit = 1})
      .build();
}
#else
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .throttle({.rate_limit = 1})
      .throttle({.rate_limit = 2})
      .build();
}
#endif
