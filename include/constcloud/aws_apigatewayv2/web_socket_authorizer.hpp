// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketAuthorizer: who may connect.
#include <constcloud/aws_apigatewayv2/i_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_route_authorizer.hpp>
#include <constcloud/cfn/apigatewayv2/authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// CDK: `WebSocketAuthorizerType`.
enum class WebSocketAuthorizerType : unsigned char {
  lambda,  ///< a function decides
  iam,     ///< signed requests
};
template <class Given>
constexpr void wanted_here(const WebSocketAuthorizerType*) {
  static_assert(fits_here<Given>, "a WebSocketAuthorizerType is wanted here, such as WebSocketAuthorizerType::lambda");
}
CONSTCLOUD_CONSTEXPR Text to_text(WebSocketAuthorizerType type);

/// CDK: `WebSocketAuthorizerProps`.
struct WebSocketAuthorizerProps {
  /// What identifies the caller, such as `route.request.header.Authorization`.
  Required<TextList> identity_source;
  Required<WebSocketAuthorizerType> type;
  Required<IWebSocketApi> web_socket_api;
  /// Default: the id of the construct.
  Optional<Value<Text>> authorizer_name{};
  /// The function's invocation ARN. Required with the type `lambda`.
  Optional<Value<Text>> authorizer_uri{};
};

/// CDK: `WebSocketAuthorizerAttributes`.
struct WebSocketAuthorizerAttributes {
  Required<Value<Text>> authorizer_id;
  /// As a route has it: `CUSTOM`, `AWS_IAM`.
  Required<Value<Text>> authorizer_type;
};

/// Everybody may connect: what a route has without an authorizer. CDK: `WebSocketNoneAuthorizer`.
class [[nodiscard]] WebSocketNoneAuthorizer {
 public:
  constexpr WebSocketRouteAuthorizerConfig bind(const WebSocketRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "NONE"};
  }
};

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// AWS::ApiGatewayV2::Authorizer. Required: web_socket_api, type, identity_source. Refuses the type `lambda` without a
/// URI ("authorizerUri is mandatory for Lambda authorizers"). CDK: `WebSocketAuthorizer`.
class WebSocketAuthorizer : public Handle<WebSocketAuthorizer, internal::SocketAuthorizerState, IWebSocketAuthorizer> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.WebSocketAuthorizer";
  constexpr WebSocketAuthorizer() = default;
  CONSTCLOUD_CONSTEXPR WebSocketAuthorizer(const Construct& scope, const Text& id,
                                           const WebSocketAuthorizerProps& props);
  /// An authorizer made elsewhere, for a route.
  static CONSTCLOUD_CONSTEXPR IWebSocketRouteAuthorizer from_web_socket_authorizer_attributes(
      const Construct& scope, const Text& id, const WebSocketAuthorizerAttributes& attributes);

  constexpr AuthorizerReference authorizer_ref() const {
    return {.api_id = own().api_id, .authorizer_id = own().id};
  }
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/web_socket_authorizer.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/web_socket_authorizer.hpp>
#endif
