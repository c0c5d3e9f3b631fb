// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_template_holds_at_most_200_parameters_outputs_and_mappings_each_split_the_stack
// reject-clang: Number of outputs in stack 'Stack': 201 is greater than allowed maximum of 200: split the stack (at Stack)
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

constexpr void add(cc::Stack& stack, int count) {
  for (int i = 0; i != count; ++i) {
    cc::CfnOutput(stack, cc::Text::concat({"O", cc::Json(i).to_text()}), {.value = "x"});
  }
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { add(stack, 200); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { add(stack, 201); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
