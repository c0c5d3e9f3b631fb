// SPDX-License-Identifier: Apache-2.0
// reject: call .build()
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

void f(cc::Stack& stack) {
  const auto preset = apigwv2::CfnStage::builder(stack, "Preset").api_id("a").stage_name("dev");
#ifdef CONSTCLOUD_CONTROL
  preset.at(stack, "Stage").build();
#else
  preset.at(stack, "Stage");
#endif
}
