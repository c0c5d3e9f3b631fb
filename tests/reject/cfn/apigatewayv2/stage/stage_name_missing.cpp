// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: CfnStageProps::stage_name
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { apigwv2::CfnStage::builder(stack, "Stage").api_id("a").stage_name("dev").build(); }
#else
void f(cc::Stack& stack) { apigwv2::CfnStage::builder(stack, "Stage").api_id("a").build(); }
#endif
