// SPDX-License-Identifier: Apache-2.0
// reject: a builder alone makes nothing: call .build(), and pass what it returns
#include <constcloud/aws_apigatewayv2.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

void f(cc::Stack& stack) {
#ifdef CONSTCLOUD_CONTROL
  auto api = apigwv2::WebSocketApi::builder(stack, "Api").build();
#else
  auto api = apigwv2::WebSocketApi::builder(stack, "Api");
#endif
  apigwv2::WebSocketStage::builder(stack, "Stage").web_socket_api(api).stage_name("dev").build();
}
