// SPDX-License-Identifier: Apache-2.0
// reject-clang: no member named 'auto_deployment' in
// reject-gcc: has no member named 'auto_deployment'
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { (void)apigwv2::CfnStage::builder(stack, "Stage").auto_deploy(true); }
#else
void f(cc::Stack& stack) { (void)apigwv2::CfnStage::builder(stack, "Stage").auto_deployment(true); }
#endif
