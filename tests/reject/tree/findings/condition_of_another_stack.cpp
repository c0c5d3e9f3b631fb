// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_condition_holds_in_its_own_stack_make_one_in_this_stack_too
// reject-clang: The condition 'Other/C' is one of another stack:
// reject-clang: make a condition in this stack too [ack: constcloud:core.foreignCondition] (at Stack/R)
#include <constcloud/elements/cfn_condition.hpp>
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const cc::CfnCondition condition(stack, "C", {.expression = cc::Fn::condition_equals("a", "b")});
  cc::CfnResource(stack, "R", {.type = "A::B::C"}).set_condition(condition);
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  const cc::Stack other(stack.node().root(), "Other");
  const cc::CfnCondition condition(other, "C", {.expression = cc::Fn::condition_equals("a", "b")});
  cc::CfnResource(stack, "R", {.type = "A::B::C"}).set_condition(condition);
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
