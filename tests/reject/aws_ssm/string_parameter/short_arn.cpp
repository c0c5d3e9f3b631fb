// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_parameter_arn_has_six_parts
// reject-clang: unexpected StringParameterArn format: copy it from Systems Manager (at Stack/P)
#include <constcloud/aws_ssm/string_parameter.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
using cc::aws_ssm::StringParameter;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  (void)StringParameter::from_string_parameter_arn(stack, "P", "arn:aws:ssm:eu-west-1:123456789012:parameter/level");
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  (void)StringParameter::from_string_parameter_arn(stack, "P", "arn:aws:ssm:eu-west-1:123456789012");
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
