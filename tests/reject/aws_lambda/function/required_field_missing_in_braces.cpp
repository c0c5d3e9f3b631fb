// SPDX-License-Identifier: Apache-2.0
// reject: a required field of these props is left out, or stands after one that comes later in them
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  Function(stack, "Fn", {.code = Code::from_inline("x"), .handler = "h", .runtime = Runtime::nodejs_22_x});
}
#else
void f(cc::Stack& stack) {
  Function(stack, "Fn", {.code = Code::from_inline("x"), .handler = "h"});
}
#endif
