// SPDX-License-Identifier: Apache-2.0
// reject-gcc: log_levels_need_the_logging_format_json
// reject-clang: To use ApplicationLogLevel and/or SystemLogLevel you must set LogFormat to 'JSON', got 'undefined': set logging_format to LoggingFormat::json (at Stack/Fn)
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
      .system_log_level_v2(cc::aws_lambda::SystemLogLevel::info)
      .logging_format(cc::aws_lambda::LoggingFormat::json)
      .build();
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  Function::builder(stack, "Fn")
      .runtime(Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(Code::from_inline("x"))
      .system_log_level_v2(cc::aws_lambda::SystemLogLevel::info)
      .build();
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
