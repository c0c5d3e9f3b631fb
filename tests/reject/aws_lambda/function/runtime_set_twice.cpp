// SPDX-License-Identifier: Apache-2.0
// reject: field_is_set_twice_remove_one_of_the_two_calls
// reject-note: FunctionProps::runtime
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  (void)Function::builder(stack, "Fn").runtime(Runtime::nodejs_22_x).handler("index.handler");
}
#else
void f(cc::Stack& stack) {
  (void)Function::builder(stack, "Fn").runtime(Runtime::nodejs_22_x).runtime(Runtime::nodejs_22_x).handler("h");
}
#endif
