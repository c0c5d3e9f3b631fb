// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_logical_id_must_be_1_to_255_letters_and_digits
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: a_logical_id_must_be_1_to_255_letters_and_digits
#include <constcloud/core/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { cc::CfnResource(stack, "R-1", {.type = "A::B::C"}); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { cc::CfnResource(stack, "--", {.type = "A::B::C"}); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
