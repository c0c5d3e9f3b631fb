// SPDX-License-Identifier: Apache-2.0
// reject-clang: Function: memory_size must be a whole number from 128 to 10240 (MB): give such a size
// reject-gcc: a_memory_size_must_be_a_whole_number_from_128_to_10240_mb_give_such_a_size
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
      .memory_size(512)
      .build();
}
#else
void f(cc::Stack& stack) {
  Function::builder(stack, "Fn")
      .runtime(Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(Code::from_inline("x"))
      .memory_size(512.5)
      .build();
}
#endif
