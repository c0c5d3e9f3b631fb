// SPDX-License-Identifier: Apache-2.0
// reject: a required field of these props is not set: name it in the braces
#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/synth/template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  cc::CfnOutput(stack, "O", {.value = "v"});
}
#else
void f(cc::Stack& stack) {
  cc::CfnOutput(stack, "O", {.description = "d"});
}
#endif
