// SPDX-License-Identifier: Apache-2.0
// reject: a required field of these props is left out, or stands after one that comes later in them
#include <constcloud/elements/cfn_output.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { cc::CfnOutput(stack, "O", {.value = "v"}); }
#else
void f(cc::Stack& stack) { cc::CfnOutput(stack, "O", {.description = "d"}); }
#endif
