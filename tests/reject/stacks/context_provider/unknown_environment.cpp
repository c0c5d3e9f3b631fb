// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_lookup_needs_a_stack_that_names_its_account_and_region
// reject-clang: Cannot retrieve value from context provider ssm since account/region are not specified at the stack level.
#include <constcloud/aws_ssm/string_parameter.hpp>
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
using cc::aws_ssm::StringParameter;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  cc::CfnOutput(stack, "Level", {.value = StringParameter::value_for_string_parameter(stack, "/level")});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  cc::CfnOutput(stack, "Level", {.value = StringParameter::value_from_lookup(stack, "/level")});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
