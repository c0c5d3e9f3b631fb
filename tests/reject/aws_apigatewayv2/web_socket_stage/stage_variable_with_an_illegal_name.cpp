// SPDX-License-Identifier: Apache-2.0
// reject-clang: stage_variables: the name must be letters, digits and underscores: rename it
// reject-gcc: a_stage_variable_name_must_be_letters_digits_and_underscores_rename_it
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .stage_variables({{"my_key", "v"}})
      .build();
}
#else
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("dev")
      .stage_variables({{"my key", "v"}})
      .build();
}
#endif
