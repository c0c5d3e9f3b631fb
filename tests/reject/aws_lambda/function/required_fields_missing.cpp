// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: &constcloud::aws_lambda::FunctionProps::code
// reject: &constcloud::aws_lambda::FunctionProps::handler
// reject: &constcloud::aws_lambda::FunctionProps::runtime
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
      .description("d")
      .build();
}
#else
void f(cc::Stack& stack) {
  Function::builder(stack, "Fn").description("d").build();
}
#endif
