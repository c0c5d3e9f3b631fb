// SPDX-License-Identifier: Apache-2.0
// reject-gcc: inline_code_runs_in_node_js_and_python_only
// reject-clang: Inline source not allowed for java21: take code from a bucket or change runtime (at Stack/Fn)
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
      .description("d")
      .build();
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  Function::builder(stack, "Fn")
      .runtime(Runtime::java_21)
      .handler("index.handler")
      .code(Code::from_inline("x"))
      .description("d")
      .build();
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
