// SPDX-License-Identifier: Apache-2.0
// reject-clang: Function: description must be at most 256 characters: shorten it
// reject-gcc: a_function_description_must_be_at_most_256_characters_shorten_it
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
      .description(
          "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
          "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
          "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
          "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd")
      .build();
}
#else
void f(cc::Stack& stack) {
  Function::builder(stack, "Fn")
      .runtime(Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(Code::from_inline("x"))
      .description(
          "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
          "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
          "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
          "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
          "d")
      .build();
}
#endif
