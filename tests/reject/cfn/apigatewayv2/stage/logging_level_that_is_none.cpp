// SPDX-License-Identifier: Apache-2.0
// reject-clang: CfnStage: logging_level must be ERROR, INFO or OFF: give one of them
// reject-gcc: must_be_ERROR_INFO_or_OFF_give_one_of_them
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { apigwv2::CfnStage::builder(stack, "S").api_id("x").stage_name("dev")
      .default_route_settings({.logging_level = "INFO"}).build(); }
#else
void f(cc::Stack& stack) { apigwv2::CfnStage::builder(stack, "S").api_id("x").stage_name("dev")
      .default_route_settings({.logging_level = "info"}).build(); }
#endif
