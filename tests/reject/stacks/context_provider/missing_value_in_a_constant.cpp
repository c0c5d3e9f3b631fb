// SPDX-License-Identifier: Apache-2.0
// reject-gcc: nobody_looks_up_a_value_for_a_constant_give_it_with_set_context
// reject-clang: Nobody looks up a value for a constant, and the context has none of the provider ssm: give it with
// reject-clang: Name=/level:region=eu-west-1
// reject-clang: (at Stack/Inner)
#include <constcloud/aws_ssm/string_parameter.hpp>
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;

constexpr cc::Stack in_ireland(const cc::Stack& stack) {
  return cc::Stack(stack, "Inner", {.env = cc::Environment{.account = "1", .region = "eu-west-1"}});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const cc::Stack inner = in_ireland(stack);
  inner.node().set_context("ssm:account=1:parameterName=/level:region=eu-west-1", "debug");
  cc::CfnOutput(stack, "Level", {.value = cc::aws_ssm::StringParameter::value_from_lookup(inner, "/level")});
}
constexpr auto constant = cc::compiled_template<f>("S");
static_assert(constant.view().contains(R"("Value": "debug")"));
#else
constexpr void f(cc::Stack& stack) {
  const cc::Stack inner = in_ireland(stack);
  cc::CfnOutput(stack, "Level", {.value = cc::aws_ssm::StringParameter::value_from_lookup(inner, "/level")});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
