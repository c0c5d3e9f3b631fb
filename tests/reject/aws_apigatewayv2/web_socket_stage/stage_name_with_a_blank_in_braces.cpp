// SPDX-License-Identifier: Apache-2.0
// reject-clang: WebSocketStage: stage_name must be 1 to 128 letters, digits, hyphens or underscores, or $default: rename the stage
// reject-gcc: a_stage_name_must_be_1_to_128_letters_digits_hyphens_or_underscores_or_dollar_default_rename_the_stage
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage(stack, "Stage", {.stage_name = "dev", .web_socket_api = api});
}
#else
void f(cc::Stack& stack, apigwv2::WebSocketApi api) {
  apigwv2::WebSocketStage(stack, "Stage", {.stage_name = "my dev", .web_socket_api = api});
}
#endif
