// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_authorizers/http_jwt_authorizer.hpp.
#include <constcloud/aws_apigatewayv2_authorizers/http_jwt_authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers::internal {

CONSTCLOUD_CONSTEXPR HttpJwtAuthorizer::HttpJwtAuthorizer(const Text& authorizer_id, const Value<Text>& jwt_issuer, const HttpJwtAuthorizerProps& options)
    : MadeAuthorizer(authorizer_id), issuer(jwt_issuer), given(options) {}

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpAuthorizerProps HttpJwtAuthorizer::props(
    const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const {
  return {.http_api = options.route.http_api(),
          .identity_source = given.identity_source.value_or(TextList{"$request.header.Authorization"}),
          .type = aws_apigatewayv2::HttpAuthorizerType::jwt,
          .authorizer_name = given.authorizer_name.value_or(id),
          .jwt_audience = *given.jwt_audience,
          .jwt_issuer = issuer};
}

}  // namespace constcloud::aws_apigatewayv2_authorizers::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers {

CONSTCLOUD_CONSTEXPR HttpJwtAuthorizer::HttpJwtAuthorizer(const Text& id, const Value<Text>& jwt_issuer, const HttpJwtAuthorizerProps& props)
    : SharedAuthorizer(new internal::HttpJwtAuthorizer(id, jwt_issuer, props)) {}

}  // namespace constcloud::aws_apigatewayv2_authorizers
