// SPDX-License-Identifier: Apache-2.0
// reject: an API key is wanted here: pass the ApiKey, or import one with ApiKey::from_api_key_id
#include <constcloud/aws_apigatewayv2/usage_plan.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(apigwv2::UsagePlan plan, apigwv2::IApiKey key) { plan.add_api_key(key); }
#else
void f(apigwv2::UsagePlan plan) { plan.add_api_key(plan); }
#endif
