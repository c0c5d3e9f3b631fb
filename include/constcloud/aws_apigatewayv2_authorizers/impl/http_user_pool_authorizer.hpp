// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_authorizers/http_user_pool_authorizer.hpp.
#include <constcloud/aws_apigatewayv2_authorizers/http_user_pool_authorizer.hpp>
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers::internal {

CONSTCLOUD_CONSTEXPR HttpUserPoolAuthorizer::HttpUserPoolAuthorizer(const Text& authorizer_id, const Value<Text>& user_pool_id, const HttpUserPoolAuthorizerProps& options)
    : MadeAuthorizer(authorizer_id), pool_id(user_pool_id), given(options) {}

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpAuthorizerProps HttpUserPoolAuthorizer::props(
    const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const {
  Value<Text> region = Stack::of(options.scope).region();
  if (given.user_pool_region) region = *given.user_pool_region;
  return {.http_api = options.route.http_api(),
          .identity_source = given.identity_source.value_or(TextList{"$request.header.Authorization"}),
          .type = aws_apigatewayv2::HttpAuthorizerType::jwt,
          .authorizer_name = given.authorizer_name.value_or(id),
          .jwt_audience = *given.user_pool_clients,
          .jwt_issuer = concat({"https://cognito-idp.", region, ".amazonaws.com/", pool_id})};
}

}  // namespace constcloud::aws_apigatewayv2_authorizers::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers {

CONSTCLOUD_CONSTEXPR HttpUserPoolAuthorizer::HttpUserPoolAuthorizer(const Text& id, const Value<Text>& user_pool_id, const HttpUserPoolAuthorizerProps& props)
    : SharedAuthorizer(new internal::HttpUserPoolAuthorizer(id, user_pool_id, props)) {}

}  // namespace constcloud::aws_apigatewayv2_authorizers
