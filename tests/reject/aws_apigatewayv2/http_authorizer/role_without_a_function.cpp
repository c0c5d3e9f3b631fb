// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_role_is_for_lambda_authorizers_only_remove_it
// reject-clang: role is supported only for Lambda authorizers: remove role (at Stack/A)
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2/http_authorizer.hpp>
#include <constcloud/aws_iam/role.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  apigwv2::HttpAuthorizer(stack, "A",
                          {.http_api = apigwv2::HttpApi(stack, "Api"),
                           .identity_source = {"$request.header.Authorization"},
                           .type = apigwv2::HttpAuthorizerType::iam});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  apigwv2::HttpAuthorizer(stack, "A",
                          {.http_api = apigwv2::HttpApi(stack, "Api"),
                           .identity_source = {"$request.header.Authorization"},
                           .type = apigwv2::HttpAuthorizerType::iam,
                           .role = cc::aws_iam::Role::from_role_arn(stack, "R", "arn:aws:iam::123456789012:role/r")});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
