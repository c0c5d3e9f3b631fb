// SPDX-License-Identifier: Apache-2.0
// Behind the type's name the compilers name the field.
// reject-gcc: has no non-static data member named 'stage'
// reject-clang: field designator 'stage' does not refer to any field in type
// reject-clang: CfnStageProps
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  apigwv2::CfnStage(stack, "Stage", apigwv2::CfnStageProps{.api_id = "a", .stage_name = "dev"});
}
#else
void f(cc::Stack& stack) {
  apigwv2::CfnStage(stack, "Stage",
                    apigwv2::CfnStageProps{.api_id = "a", .stage_name = "dev", .stage = "dev"});
}
#endif
