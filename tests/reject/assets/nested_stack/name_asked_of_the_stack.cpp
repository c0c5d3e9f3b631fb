// SPDX-License-Identifier: Apache-2.0
// reject-gcc: the_name_of_a_nested_stack_is_known_when_it_is_deployed
// reject-clang: the name of a nested stack is known when it is deployed
// reject-clang: ask the NestedStack itself for its stack_name(), which is a token (at Stack/Inner)
#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const cc::NestedStack inner(stack, "Inner");
  cc::CfnOutput(inner, "O", {.value = inner.stack_name()});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  const cc::NestedStack inner(stack, "Inner");
  cc::CfnOutput(inner, "O", {.value = cc::Stack::of(inner).stack_name()});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
