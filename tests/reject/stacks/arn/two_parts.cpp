// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_part_of_this_arn_is_missing
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: a_part_of_this_arn_is_missing
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  cc::CfnOutput(stack, "Out", {.value = *cc::Arn::split("arn:aws:s3:::bucket", cc::ArnFormat::no_resource_name).partition});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  cc::CfnOutput(stack, "Out", {.value = *cc::Arn::split("arn:aws", cc::ArnFormat::no_resource_name).partition});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
