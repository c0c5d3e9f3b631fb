// SPDX-License-Identifier: Apache-2.0
// reject-clang: ThrottleSettings: rate_limit must be 0 or more requests a second: give such a number
// reject-gcc: a_throttle_rate_limit_must_be_0_or_more_requests_a_second_give_such_a_number
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .throttle({.rate_limit = 0.5})
      .build();
}
#else
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .throttle({.rate_limit = -1})
      .build();
}
#endif
