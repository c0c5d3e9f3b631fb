// SPDX-License-Identifier: Apache-2.0
// reject-clang: ThrottleSettings: burst_limit must be a whole number from 0 up: give such a number
// reject-gcc: a_throttle_burst_limit_must_be_a_whole_number_from_0_up_give_such_a_number
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .throttle({.burst_limit = 1})
      .build();
}
#else
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .throttle({.burst_limit = 1.5})
      .build();
}
#endif
