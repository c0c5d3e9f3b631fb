// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_timeout_must_be_1_to_900_seconds
// reject-clang: Function: timeout must be 1 to 900 seconds, got 960: change timeout (at Stack/Fn)
#include <constcloud/aws_lambda/function.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  Function::builder(stack, "Fn")
      .runtime(Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(Code::from_inline("x"))
      .timeout(cc::Duration::minutes(15))
      .build();
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  Function::builder(stack, "Fn")
      .runtime(Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(Code::from_inline("x"))
      .timeout(cc::Duration::minutes(16))
      .build();
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
