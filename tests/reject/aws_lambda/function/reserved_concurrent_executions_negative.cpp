// SPDX-License-Identifier: Apache-2.0
// reject-clang: Function: reserved_concurrent_executions must be a whole number from 0 up: give such a number
// reject-gcc: reserved_concurrent_executions_must_be_a_whole_number_from_0_up_give_such_a_number
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  Function::builder(stack, "Fn")
      .runtime(Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(Code::from_inline("x"))
      .reserved_concurrent_executions(0)
      .build();
}
#else
void f(cc::Stack& stack) {
  Function::builder(stack, "Fn")
      .runtime(Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(Code::from_inline("x"))
      .reserved_concurrent_executions(-1)
      .build();
}
#endif
