// SPDX-License-Identifier: Apache-2.0
// reject: field_is_set_twice_remove_one_of_the_two_calls
// reject: &constcloud::aws_apigatewayv2::CfnStageProps::auto_deploy
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  apigwv2::CfnStage::builder(stack, "Stage")
      .stage_name("dev")
      .api_id("a")
      .auto_deploy(true)
      .build();
}
#else
void f(cc::Stack& stack) {
  apigwv2::CfnStage::builder(stack, "Stage")
      .stage_name("dev")
      .api_id("a")
      .auto_deploy(true)
      .maybe_auto_deploy(false)
      .build();
}
#endif
