// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_constant_has_no_files_use_code_from_inline_or_make_the_template_in_a_program_with_an_app
// reject-clang: only a constcloud::App has files, a constant has none: use Code::from_inline or make the
// reject-clang: (at Stack/Fn/Code/Stage)
#include <constcloud/aws_lambda.hpp>
#include <constcloud/aws_s3_assets.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

constexpr void make_function(const cc::Stack& stack, const Code& code) {
  Function::builder(stack, "Fn").runtime(Runtime::nodejs_22_x).handler("index.handler").code(code).build();
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { make_function(stack, Code::from_inline("x")); }
constexpr auto constant = cc::compiled_template<f>("Stack");
#else
constexpr void f(cc::Stack& stack) { make_function(stack, Code::from_asset("folder")); }
constexpr auto constant = cc::compiled_template<f>("Stack");
#endif
