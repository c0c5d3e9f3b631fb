// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_ssm/i_parameter.hpp.
#include <constcloud/aws_ssm/i_parameter.hpp>
#include <constcloud/elements/cfn_parameter.hpp>
#include <constcloud/stacks/arn.hpp>
#include <constcloud/tree/fault.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_parameter_name_with_slashes_begins_with_one(const Place& at, const Text& name) {
  at.refuse({"Parameter names must be fully qualified (if they include \"/\" they must also begin with a \"/\"): ",
             name});
}

CONSTCLOUD_RULE simple_name_says_whether_a_parameter_name_is_without_slashes_correct_it(const Place& at,
                                                                                        const Text& name,
                                                                                        bool is_simple) {
  at.refuse({"Parameter name \"", name, "\" is ", is_simple ? Text("a") : Text("not a"),
             " simple name, but \"simpleName\" was explicitly set to ", is_simple ? Text("false") : Text("true"),
             ". Either omit it or set it to ", is_simple ? Text("true") : Text("false")});
}

CONSTCLOUD_RULE a_parameter_name_that_is_a_token_needs_simple_name_beside_it(const Place& at) {
  at.refuse("Unable to determine ARN separator for SSM parameter since the parameter name is an unresolved token. "
            "Use \"fromAttributes\" and specify \"simpleName\" explicitly");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR Json SsmParameterState::value() {
  if (known_value.is_undefined()) {
    known_value = CfnParameter(handle_to<Construct>(scope), Text::concat({id, ".Parameter"}),
                               {.default_ = template_default.json(), .type = template_type})
                      .value()
                      .json();
  }
  return known_value;
}

CONSTCLOUD_CONSTEXPR Value<Text> arn_of_ssm_parameter(NodeData& node, const Value<Text>& name,
                                                      const Optional<bool>& simple_name) {
  bool is_simple = simple_name.value_or(true);
  if (!name.is_token() && !name.literal().empty()) {
    const Text literal = name.literal();
    is_simple = !literal.starts_with("/");
    if (is_simple && literal.contains("/")) {
      refuse::a_parameter_name_with_slashes_begins_with_one(node, literal);
    }
    if (simple_name && *simple_name != is_simple) {
      refuse::simple_name_says_whether_a_parameter_name_is_without_slashes_correct_it(node, literal, is_simple);
    }
  } else if (!simple_name) {
    refuse::a_parameter_name_that_is_a_token_needs_simple_name_beside_it(node);
  }
  const Stack stack = handle_to<Stack>(stack_of(node));
  if (!is_simple) return stack.format_arn({.resource = "parameter" + name, .service = "ssm"});
  return stack.format_arn({.resource = "parameter", .service = "ssm", .resource_name = name});
}

CONSTCLOUD_CONSTEXPR Text id_of_ssm_value(const Value<Text>& name) {
  return Text::concat({"SsmParameterValue:", name.literal(), ":C96584B6-F00A-464E-AD19-53AFF4B05118"});
}

CONSTCLOUD_CONSTEXPR Value<Text> versioned_ssm_name(const Value<Text>& name,
                                                    const Optional<Value<long long>>& version) {
  if (!version || (!version->is_token() && version->literal() == 0)) return name;
  if (version->is_token()) return concat({name, ":", Token(version->json())});
  return concat({name, ":", version->to_text()});
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_ssm {

CONSTCLOUD_CONSTEXPR aws_iam::Grant IParameter::grant_read(const aws_iam::IGrantable& grantee) const {
  return aws_iam::Grant::add_to_principal(
      {.actions = {"ssm:DescribeParameters", "ssm:GetParameters", "ssm:GetParameter", "ssm:GetParameterHistory"},
       .grantee = grantee,
       .resource_arns = {parameter_arn()}});
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant IParameter::grant_write(const aws_iam::IGrantable& grantee) const {
  return aws_iam::Grant::add_to_principal(
      {.actions = {"ssm:PutParameter"}, .grantee = grantee, .resource_arns = {parameter_arn()}});
}

}  // namespace constcloud::aws_ssm
