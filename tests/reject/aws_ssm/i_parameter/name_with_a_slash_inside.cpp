// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_parameter_name_with_slashes_begins_with_one
// reject-clang: Parameter names must be fully qualified (if they include "/" they must also begin with a "/"): chat/level (at Stack/P)
#include <constcloud/aws_ssm/string_parameter.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
using cc::aws_ssm::StringParameter;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { (void)StringParameter::from_string_parameter_name(stack, "P", "/chat/level"); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { (void)StringParameter::from_string_parameter_name(stack, "P", "chat/level"); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
