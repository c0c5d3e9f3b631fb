// SPDX-License-Identifier: Apache-2.0
// reject-clang: Function: an environment variable must be 2 or more letters, digits and underscores after a letter, and none that Lambda itself sets: rename it
// reject-gcc: an_environment_variable_must_be_letters_digits_and_underscores_and_not_one_of_lambda_rename_it
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
      .environment({{"MY_REGION", "t"}})
      .build();
}
#else
void f(cc::Stack& stack) {
  Function::builder(stack, "Fn")
      .runtime(Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(Code::from_inline("x"))
      .environment({{"AWS_REGION", "t"}})
      .build();
}
#endif
