// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_construct_cannot_depend_on_the_stack_that_it_stands_in
// reject-clang: 'Stack/Inner/Topic' cannot depend on parent nested-stack 'Stack/Inner'
// reject-clang: remove the dependency (at Stack/Inner/Topic)
#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

constexpr cc::CfnResource topic(const cc::Construct& scope) {
  return cc::CfnResource(scope, "Topic", {.type = "AWS::SNS::Topic"});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const cc::NestedStack inner(stack, "Inner");
  topic(stack).node().add_dependency(inner);
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  const cc::NestedStack inner(stack, "Inner");
  topic(inner).node().add_dependency(inner);
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
