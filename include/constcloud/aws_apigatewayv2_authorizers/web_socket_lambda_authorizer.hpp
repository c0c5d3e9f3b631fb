// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketLambdaAuthorizer: a function decides who may connect.
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>
#include <constcloud/aws_lambda/i_function.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers {

/// CDK: `WebSocketLambdaAuthorizerProps`.
struct WebSocketLambdaAuthorizerProps {
  /// Default: the id.
  Optional<Value<Text>> authorizer_name{};
  /// What identifies the caller. Default: `route.request.header.Authorization`.
  Optional<TextList> identity_source{};
};

namespace internal {
/// What all copies of an authorizer know of it.
struct LambdaAuthorizer final : detail::Counted {
  static constexpr char called[] = "authorizer";
  constexpr LambdaAuthorizer(const Text& authorizer_id, const aws_lambda::IFunction& function,
                             const WebSocketLambdaAuthorizerProps& options)
      : id(authorizer_id), handler(function), props(options) {}
  constexpr ~LambdaAuthorizer() override {}
  CONSTCLOUD_CONSTEXPR void make(const aws_apigatewayv2::WebSocketRouteAuthorizerBindOptions& options);

  Text id;
  aws_lambda::IFunction handler;
  WebSocketLambdaAuthorizerProps props;
  aws_apigatewayv2::IWebSocketApi api{};
  Value<Text> authorizer_ref{};
  bool made = false;
};
}  // namespace internal

/// AWS::ApiGatewayV2::Authorizer under the API of the first route, and the AWS::Lambda::Permission that it needs. A
/// handle: copies are the same authorizer. Refuses routes of a second API ("Cannot attach the same authorizer to
/// multiple Apis"). CDK: `WebSocketLambdaAuthorizer`.
class [[nodiscard]] WebSocketLambdaAuthorizer {
 public:
  static constexpr bool copies_share = true;  // a handle

  CONSTCLOUD_CONSTEXPR WebSocketLambdaAuthorizer(const Text& id, const aws_lambda::IFunction& handler,
                                                 const WebSocketLambdaAuthorizerProps& props = {});
  CONSTCLOUD_CONSTEXPR aws_apigatewayv2::WebSocketRouteAuthorizerConfig bind(
      const aws_apigatewayv2::WebSocketRouteAuthorizerBindOptions& options) const;

 private:
  detail::Shared<internal::LambdaAuthorizer> state_;
};

}  // namespace constcloud::aws_apigatewayv2_authorizers

#include <constcloud/aws_apigatewayv2_authorizers/fields/web_socket_lambda_authorizer.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2_authorizers/impl/web_socket_lambda_authorizer.hpp>
#endif
