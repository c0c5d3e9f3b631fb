// SPDX-License-Identifier: Apache-2.0
// reject: a required field of these props is left out, or stands after one that comes later in them: first come the required ones, then the others, both by the alphabet
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  apigwv2::CfnStage(stack, "Stage", {.api_id = "a", .stage_name = "dev"});
}
#else
void f(cc::Stack& stack) { apigwv2::CfnStage(stack, "Stage", {.api_id = "a"}); }
#endif
