// SPDX-License-Identifier: Apache-2.0
// reject-clang: stage_variables: the value must be 1 to 512 letters, digits or -._~:/?#&=,: encode what else it holds
// reject-gcc: a_stage_variable_value_must_be_1_to_512_letters_digits_or_its_punctuation_encode_what_else_it_holds
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .stage_variables({{"key", "a=b"}})
      .build();
}
#else
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .stage_variables({{"key", "a b"}})
      .build();
}
#endif
