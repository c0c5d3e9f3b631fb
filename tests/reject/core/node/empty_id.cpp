// SPDX-License-Identifier: Apache-2.0
// reject-gcc: only_root_constructs_may_have_an_empty_id
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: only_root_constructs_may_have_an_empty_id
#include <constcloud/core/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { cc::Construct(stack, "A"); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { cc::Construct(stack, ""); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
