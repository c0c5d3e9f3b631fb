// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_iam/role.hpp>
#include <constcloud/aws_ssm/i_parameter.hpp>
#include <constcloud/aws_ssm/string_parameter.hpp>

#include "support/templates.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_ssm::StringParameter;

namespace {

/// The statements of somebody who was given `give(parameter, role)`.
template <class F>
constexpr Text statements_after(F give) {
  return templates::statements([&](Stack& stack) {
    const cc::aws_iam::Role role(stack, "R", {.assumed_by = cc::aws_iam::ServicePrincipal("lambda.amazonaws.com")});
    give(StringParameter::from_string_parameter_arn(stack, "P", "arn:aws:ssm:eu-west-1:1:parameter/a"), role);
  });
}

}  // namespace

TEST_CASE("IParameter: grant_read, grant_write") {
  CHECK_BOTH(statements_after([](const auto& parameter, const auto& role) { parameter.grant_read(role); }) ==
             R"([{"Action":["ssm:DescribeParameters","ssm:GetParameters",)"
             R"("ssm:GetParameter","ssm:GetParameterHistory"],"Effect":"Allow",)"
             R"("Resource":"arn:aws:ssm:eu-west-1:1:parameter/a"}])");
  CHECK_BOTH(statements_after([](const auto& parameter, const auto& role) { parameter.grant_write(role); }) ==
             R"([{"Action":"ssm:PutParameter","Effect":"Allow",)"
             R"("Resource":"arn:aws:ssm:eu-west-1:1:parameter/a"}])");
}

TEST_CASE("IParameter: a version stands behind the name") {
  CHECK_BOTH(cc::detail::versioned_ssm_name("/a", {}).literal() == "/a");
  CHECK_BOTH(cc::detail::versioned_ssm_name("/a", 0).literal() == "/a");
  CHECK_BOTH(cc::detail::versioned_ssm_name("/a", 12).literal() == "/a:12");
}
