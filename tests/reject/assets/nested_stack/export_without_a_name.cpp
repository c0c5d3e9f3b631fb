// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_export_of_a_nested_stack_has_a_name
// reject-clang: unresolved token in generated export name:
// reject-clang: set name, or let the stack around it export the value (at Stack/Inner)
#include <constcloud/assets/nested_stack.hpp>
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

constexpr cc::CfnResource topic(const cc::Construct& scope) {
  return cc::CfnResource(scope, "Topic", {.type = "AWS::SNS::Topic"});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { stack.export_value(topic(cc::NestedStack(stack, "Inner")).ref()); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  const cc::NestedStack inner(stack, "Inner");
  inner.export_value(topic(inner).ref());
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
