// SPDX-License-Identifier: Apache-2.0
// reject: build() uses its builder up: std::move(builder).build(), or builder.at(scope, id).build()
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  auto stage = apigwv2::CfnStage::builder(stack, "Stage").api_id("a").stage_name("dev");
  stage.at(stack, "Other").build();
  std::move(stage).build();
}
#else
void f(cc::Stack& stack) {
  auto stage = apigwv2::CfnStage::builder(stack, "Stage").api_id("a").stage_name("dev");
  stage.build();
}
#endif
