// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_construct_is_made_under_an_empty_handle_make_its_scope_before
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: a_construct_is_made_under_an_empty_handle_make_its_scope_before
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const cc::Construct scope(stack, "Scope");
  cc::Construct(scope, "A");
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack&) {
  const cc::Construct scope;
  cc::Construct(scope, "A");
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
