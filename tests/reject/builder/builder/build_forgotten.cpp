// SPDX-License-Identifier: Apache-2.0
// reject: call .build()
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { apigwv2::CfnStage::builder(stack, "Stage").api_id("a").stage_name("dev").build(); }
#else
void f(cc::Stack& stack) { apigwv2::CfnStage::builder(stack, "Stage").api_id("a").stage_name("dev"); }
#endif
