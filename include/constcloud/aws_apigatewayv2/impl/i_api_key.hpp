// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_api_key.hpp.
#include <constcloud/aws_apigatewayv2/i_api_key.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR aws_iam::Grant IApiKey::grant_read(const aws_iam::IGrantable& grantee) const {
  return aws_iam::Grant::add_to_principal(
      {.actions = {"apigateway:GET"}, .grantee = grantee, .resource_arns = {key_arn()}});
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant IApiKey::grant_write(const aws_iam::IGrantable& grantee) const {
  return aws_iam::Grant::add_to_principal(
      {.actions = {"apigateway:POST", "apigateway:PUT", "apigateway:PATCH", "apigateway:DELETE"},
       .grantee = grantee,
       .resource_arns = {key_arn()}});
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant IApiKey::grant_read_write(const aws_iam::IGrantable& grantee) const {
  return aws_iam::Grant::add_to_principal(
      {.actions = {"apigateway:GET", "apigateway:POST", "apigateway:PUT", "apigateway:PATCH", "apigateway:DELETE"},
       .grantee = grantee,
       .resource_arns = {key_arn()}});
}

}  // namespace constcloud::aws_apigatewayv2
