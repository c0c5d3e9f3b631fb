// SPDX-License-Identifier: Apache-2.0
// reject: a required field of these props is left out, or stands after one that comes later in them
#include <constcloud/elements/cfn_resource.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { cc::CfnResource(stack, "R", {.type = "A::B::C"}); }
#else
void f(cc::Stack& stack) { cc::CfnResource(stack, "R", {}); }
#endif
