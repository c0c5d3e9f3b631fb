// SPDX-License-Identifier: Apache-2.0
// reject-clang: QuotaSettings: offset must be a whole number from 0 up: give such a number
// reject-gcc: a_quota_offset_must_be_a_whole_number_from_0_up_give_such_a_number
#include <constcloud/aws_apigatewayv2/usage_plan.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { apigwv2::UsagePlan::builder(stack, "Plan").quota({.limit = 2, .offset = 1}).build(); }
#else
void f(cc::Stack& stack) { apigwv2::UsagePlan::builder(stack, "Plan").quota({.limit = 2, .offset = -1}).build(); }
#endif
