// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_stack_description_holds_at_most_512_characters
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: a_stack_description_holds_at_most_512_characters
#include <constcloud/core/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr bool f() {
  cc::ConstructTree tree;
  cc::Stack(
      tree, "S",
      {.description =
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"});
  return true;
}
constexpr bool this_stack_function_breaks_the_rule_that_the_note_below_names = f();
#else
constexpr bool f() {
  cc::ConstructTree tree;
  cc::Stack(
      tree, "S",
      {.description =
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "ddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"
           "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd"});
  return true;
}
constexpr bool this_stack_function_breaks_the_rule_that_the_note_below_names = f();
#endif
