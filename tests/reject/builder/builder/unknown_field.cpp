// SPDX-License-Identifier: Apache-2.0
// reject-gcc: has no member named 'stage_nam'
// reject-gcc: did you mean 'stage_name'
// reject-clang: no member named 'stage_nam' in 'constcloud::aws_apigatewayv2::CfnStageBuilder
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  apigwv2::CfnStage::builder(stack, "Stage").stage_name("dev").api_id("a").build();
}
#else
void f(cc::Stack& stack) {
  apigwv2::CfnStage::builder(stack, "Stage").stage_nam("dev").api_id("a").build();
}
#endif
