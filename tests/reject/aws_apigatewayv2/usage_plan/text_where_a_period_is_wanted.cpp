// SPDX-License-Identifier: Apache-2.0
// reject: a Period is wanted here, such as Period::month
#include <constcloud/aws_apigatewayv2/usage_plan.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  apigwv2::UsagePlan::builder(stack, "Plan").quota({.limit = 2, .period = apigwv2::Period::day}).build();
}
#else
void f(cc::Stack& stack) { apigwv2::UsagePlan::builder(stack, "Plan").quota({.limit = 2, .period = "DAY"}).build(); }
#endif
