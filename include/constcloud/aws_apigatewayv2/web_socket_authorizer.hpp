// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketAuthorizer: who may connect.
#include <constcloud/aws_apigatewayv2/i_web_socket_route_authorizer.hpp>
#include <constcloud/builder/builder.hpp>
#include <constcloud/cfn/apigatewayv2/authorizer.hpp>

namespace constcloud::aws_apigatewayv2 {

/// CDK: `WebSocketAuthorizerType`.
enum class WebSocketAuthorizerType : unsigned char {
  lambda,  ///< a function decides
  iam,     ///< signed requests
};
template <class Given>
constexpr void wanted_here(const WebSocketAuthorizerType*) {
  static_assert(constcloud::detail::fits_here<Given>,
                "a WebSocketAuthorizerType is wanted here, such as WebSocketAuthorizerType::lambda");
}
constexpr Text to_text(WebSocketAuthorizerType type);

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
template <class P = WebSocketAuthorizerProps>
consteval auto fields_of(const WebSocketAuthorizerProps*) {
  return fields<&P::identity_source, &P::type, &P::web_socket_api, &P::authorizer_name, &P::authorizer_uri>();
}

/// CDK: `WebSocketAuthorizerAttributes`.
struct WebSocketAuthorizerAttributes {
  Required<Value<Text>> authorizer_id;
  /// As a route has it: `CUSTOM`, `AWS_IAM`.
  Required<Value<Text>> authorizer_type;
};

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] WebSocketAuthorizerBuilder;

/// Everybody may connect: what a route has without an authorizer. CDK: `WebSocketNoneAuthorizer`.
class [[nodiscard]] WebSocketNoneAuthorizer {
 public:
  constexpr WebSocketRouteAuthorizerConfig bind(const WebSocketRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "NONE"};
  }
};

}  // namespace constcloud::aws_apigatewayv2

namespace constcloud::aws_apigatewayv2 {

/// AWS::ApiGatewayV2::Authorizer. Required: web_socket_api, type, identity_source. Refuses the type `lambda` without a
/// URI ("authorizerUri is mandatory for Lambda authorizers"). CDK: `WebSocketAuthorizer`.
class WebSocketAuthorizer : public Resource {
 public:
  using Props = WebSocketAuthorizerProps;
  constexpr WebSocketAuthorizer() = default;
  static constexpr constcloud::detail::MadeAs made_as(const WebSocketAuthorizer*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::ResourceState>,
            "aws-cdk-lib.aws_apigatewayv2.WebSocketAuthorizer", true};
  }
  constexpr WebSocketAuthorizer(const Construct& scope, const Text& id, const Props& props);
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr WebSocketAuthorizerBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return WebSocketAuthorizerBuilder<Mask>(scope, id);
  }
  /// An authorizer made elsewhere, for a route.
  static constexpr IWebSocketRouteAuthorizer from_web_socket_authorizer_attributes(
      const Construct& scope, const Text& id, const WebSocketAuthorizerAttributes& attributes);

  constexpr Value<Text> authorizer_id() const { return resource<CfnAuthorizer>().ref(); }
};

template <constcloud::detail::FieldMask Set>
class WebSocketAuthorizerBuilder
    : public Builder<WebSocketAuthorizerBuilder, WebSocketAuthorizer, WebSocketAuthorizerProps, Set> {
  CONSTCLOUD_BUILDER(WebSocketAuthorizerBuilder, WebSocketAuthorizer, WebSocketAuthorizerProps)
  CONSTCLOUD_REQUIRED(identity_source)
  CONSTCLOUD_REQUIRED(type)
  CONSTCLOUD_REQUIRED(web_socket_api)
  CONSTCLOUD_OPTIONAL(authorizer_name)
  CONSTCLOUD_OPTIONAL(authorizer_uri)
};

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/web_socket_authorizer.hpp>
#endif
