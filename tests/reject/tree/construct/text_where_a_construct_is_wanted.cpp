// SPDX-License-Identifier: Apache-2.0
// reject: a construct is wanted here: the stack, or whatever it is to stand in
#include <constcloud/core.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
void f(const cc::Stack& stack) { cc::CfnResource(stack, "R", {.type = "A::B::C"}); }
#else
void f(const cc::Stack&) { cc::CfnResource("Stack", "R", {.type = "A::B::C"}); }
#endif
