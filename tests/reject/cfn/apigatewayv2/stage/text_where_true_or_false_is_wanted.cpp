// SPDX-License-Identifier: Apache-2.0
// reject: true or false is wanted here
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { (void)apigwv2::CfnStage::builder(stack, "Stage").auto_deploy(true); }
#else
void f(cc::Stack& stack) { (void)apigwv2::CfnStage::builder(stack, "Stage").auto_deploy("yes"); }
#endif
