// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpJwtAuthorizer: who has a token of an issuer may call.
#include <constcloud/aws_apigatewayv2_authorizers/detail/made_authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers {

/// CDK: `HttpJwtAuthorizerProps`.
struct HttpJwtAuthorizerProps {
  /// Who tokens must be made for; at least one.
  Required<TextList> jwt_audience;
  /// Default: the id.
  Optional<Value<Text>> authorizer_name{};
  /// What identifies the caller. Default: `$request.header.Authorization`.
  Optional<TextList> identity_source{};
};

namespace internal {
struct HttpJwtAuthorizer final : MadeAuthorizer {
  CONSTCLOUD_CONSTEXPR HttpJwtAuthorizer(const Text& authorizer_id, const Value<Text>& jwt_issuer,
                                const HttpJwtAuthorizerProps& options);
  constexpr ~HttpJwtAuthorizer() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpAuthorizerProps props(
      const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const override;
  Value<Text> issuer;
  HttpJwtAuthorizerProps given;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Authorizer of the type JWT under the API of the first route. A handle: copies are the same
/// authorizer. Required: jwt_audience. Refuses an empty audience or issuer ("jwtAudience and jwtIssuer are mandatory for
/// JWT authorizers"). CDK: `HttpJwtAuthorizer`.
class [[nodiscard]] HttpJwtAuthorizer : public internal::SharedAuthorizer {
 public:
  static constexpr bool copies_share = true;  // a handle

  CONSTCLOUD_CONSTEXPR HttpJwtAuthorizer(const Text& id, const Value<Text>& jwt_issuer, const HttpJwtAuthorizerProps& props);
  /// `JWT`
  constexpr Text authorization_type() const { return "JWT"; }
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteAuthorizerConfig bind(
      const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const {
    return bind_as(authorization_type(), options);
  }
};

}  // namespace constcloud::aws_apigatewayv2_authorizers

#include <constcloud/aws_apigatewayv2_authorizers/fields/http_jwt_authorizer.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_authorizers/impl/http_jwt_authorizer.hpp>
#endif
