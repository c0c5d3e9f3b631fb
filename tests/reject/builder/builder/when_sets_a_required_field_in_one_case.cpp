// SPDX-License-Identifier: Apache-2.0
// reject: when_may_set_optional_fields_only_set_the_required_ones_outside
// reject: &constcloud::aws_apigatewayv2::CfnStageProps::stage_name
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, bool is_new) {
  apigwv2::CfnStage::builder(stack, "Stage")
      .api_id("a")
      .when(
          is_new, [](auto b) { return std::move(b).stage_name("dev").description("new"); },
          [](auto b) { return std::move(b).stage_name("old"); })
      .build();
}
#else
void f(cc::Stack& stack, bool is_new) {
  apigwv2::CfnStage::builder(stack, "Stage")
      .api_id("a")
      .when(
          is_new, [](auto b) { return std::move(b).stage_name("dev"); },
          [](auto b) { return std::move(b).description("old"); })
      .build();
}
#endif
