// SPDX-License-Identifier: Apache-2.0
// reject-gcc: has no member named 'stage_nam'
// reject-gcc: did you mean 'stage_name'
// reject-clang: no member named 'stage_nam'
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { apigwv2::CfnStage::builder(stack, "Stage").api_id("a").stage_name("dev").build(); }
#else
void f(cc::Stack& stack) {
  apigwv2::CfnStage::builder(stack, "Stage").api_id("a").stage_name("dev").stage_nam("x").build();
}
#endif
