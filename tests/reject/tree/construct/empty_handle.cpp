// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_empty_handle_is_used_assign_a_construct_to_it_before
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: an_empty_handle_is_used_assign_a_construct_to_it_before
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const cc::Construct made(stack, "A");
  stack.node().add_dependency(made);
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  const cc::Construct made;
  stack.node().add_dependency(made);
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
