// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpUserPoolAuthorizer: who signed in to a user pool may call.
#include <constcloud/aws_apigatewayv2_authorizers/detail/made_authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers {

/// CDK: `HttpUserPoolAuthorizerProps`.
struct HttpUserPoolAuthorizerProps {
  /// The ids of the app clients that callers signed in with. Required here: there is no L2 construct of Cognito that a
  /// client could be added to.
  Required<TextList> user_pool_clients;
  /// Default: the id.
  Optional<Value<Text>> authorizer_name{};
  /// What identifies the caller. Default: `$request.header.Authorization`.
  Optional<TextList> identity_source{};
  /// Default: that of the stack.
  Optional<Value<Text>> user_pool_region{};
};

namespace internal {
struct HttpUserPoolAuthorizer final : MadeAuthorizer {
  CONSTCLOUD_CONSTEXPR HttpUserPoolAuthorizer(const Text& authorizer_id, const Value<Text>& user_pool_id,
                                const HttpUserPoolAuthorizerProps& options);
  constexpr ~HttpUserPoolAuthorizer() override {}
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpAuthorizerProps props(
      const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const override;
  Value<Text> pool_id;
  HttpUserPoolAuthorizerProps given;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Authorizer of the type JWT under the API of the first route, with the issuer and the audience of a
/// user pool, which is given by its id (an L1 has it: `pool.ref()`). A handle: copies are the same authorizer. Required:
/// user_pool_clients. CDK: `HttpUserPoolAuthorizer`.
class [[nodiscard]] HttpUserPoolAuthorizer : public internal::SharedAuthorizer {
 public:
  static constexpr bool copies_share = true;  // a handle

  CONSTCLOUD_CONSTEXPR HttpUserPoolAuthorizer(const Text& id, const Value<Text>& user_pool_id, const HttpUserPoolAuthorizerProps& props);
  /// `JWT`
  constexpr Text authorization_type() const { return "JWT"; }
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteAuthorizerConfig bind(
      const aws_apigatewayv2::HttpRouteAuthorizerBindOptions& options) const {
    return bind_as(authorization_type(), options);
  }
};

}  // namespace constcloud::aws_apigatewayv2_authorizers

#include <constcloud/aws_apigatewayv2_authorizers/fields/http_user_pool_authorizer.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_authorizers/impl/http_user_pool_authorizer.hpp>
#endif
