// SPDX-License-Identifier: Apache-2.0
// reject: a builder begins with no field set: begin with builder(scope, id) of the construct's class
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
auto f(cc::Stack& stack) { return apigwv2::CfnStageBuilder<>(stack, "Stage"); }
#else
auto f(cc::Stack& stack) { return apigwv2::CfnStageBuilder<~cc::detail::FieldMask{}>(stack, "Stage").build(); }
#endif
