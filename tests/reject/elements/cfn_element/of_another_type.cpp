// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_construct_is_taken_for_an_element_that_it_is_not_pass_the_one_that_has_it
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: a_construct_is_taken_for_an_element_that_it_is_not_pass_the_one_that_has_it
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

constexpr cc::Construct output_of(cc::Stack& stack) { return cc::CfnOutput(stack, "Output", {.value = "x"}); }

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { cc::CfnOutput::of(output_of(stack)).set_description("found"); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { cc::CfnResource::of(output_of(stack)).set_description("found"); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
