// SPDX-License-Identifier: Apache-2.0
// reject-gcc: has no non-static data member named
// reject-clang: does not refer to any field
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
