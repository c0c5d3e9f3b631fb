// SPDX-License-Identifier: Apache-2.0
// reject: field_is_set_twice_remove_one_of_the_two_calls
// reject: &constcloud::aws_apigatewayv2::WebSocketApiProps::api_name
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { apigwv2::WebSocketApi::builder(stack, "Api").api_name("a").build(); }
#else
void f(cc::Stack& stack) {
  apigwv2::WebSocketApi::builder(stack, "Api").api_name("a").api_name("b").build();
}
#endif
