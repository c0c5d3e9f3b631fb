// SPDX-License-Identifier: Apache-2.0
// reject: a runtime is wanted here: pass one of its constants, such as Runtime::nodejs_22_x, or Runtime("name")
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  Function::builder(stack, "Fn").runtime(Runtime::nodejs_22_x);
}
#else
void f(cc::Stack& stack) {
  Function::builder(stack, "Fn").runtime("nodejs22.x");
}
#endif
