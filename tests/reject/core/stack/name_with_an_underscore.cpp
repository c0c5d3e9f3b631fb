// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_stack_name_holds_letters_digits_and_hyphens_after_a_letter
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: a_stack_name_holds_letters_digits_and_hyphens_after_a_letter
#include <constcloud/core/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack&) {}
constexpr auto constant = cc::compiled_template<f>("My-Stack");
#else
constexpr bool f() {
  cc::ConstructTree tree;
  cc::Stack(tree, "my_stack");
  return true;
}
constexpr bool this_stack_function_breaks_the_rule_that_the_note_below_names = f();
#endif
