// SPDX-License-Identifier: Apache-2.0
// reject: a usage plan is wanted here: pass the UsagePlan, or import one with UsagePlan::from_usage_plan_id
#include <constcloud/aws_apigatewayv2/usage_plan.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

void take(const apigwv2::IUsagePlan& plan);

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::UsagePlan plan) { take(plan); }
#else
void f(apigwv2::IApiKey key) { take(key); }
#endif
