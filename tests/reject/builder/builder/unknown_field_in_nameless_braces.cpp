// SPDX-License-Identifier: Apache-2.0
// Without the type's name they name the construct and its props, and show the line.
// reject-gcc: no matching function for call to 'constcloud::aws_apigatewayv2::CfnStage::CfnStage(
// reject-clang: no matching constructor for initialization of 'apigwv2::CfnStage'
// reject-note-gcc: no known conversion for argument 3 from '<brace-enclosed initializer list>' to
// reject-note-clang: cannot convert initializer list argument to
// reject-note: constcloud::aws_apigatewayv2::CfnStageProps'
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  apigwv2::CfnStage(stack, "Stage", {.api_id = "a", .stage_name = "dev"});
}
#else
void f(cc::Stack& stack) {
  apigwv2::CfnStage(stack, "Stage", {.api_id = "a", .stage_name = "dev", .stage = "dev"});
}
#endif
