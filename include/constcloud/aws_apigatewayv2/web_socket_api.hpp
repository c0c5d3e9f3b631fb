// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketApi: an API whose clients stay connected.
#include <constcloud/aws_apigatewayv2/ip_address_type.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_route.hpp>
#include <constcloud/aws_iam/grant.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// Where the API key of a caller is found. CDK: `WebSocketApiKeySelectionExpression`.
class [[nodiscard]] WebSocketApiKeySelectionExpression : public Value<Text> {
 public:
  constexpr WebSocketApiKeySelectionExpression() = default;
  /// An expression of one's own.
  constexpr explicit WebSocketApiKeySelectionExpression(const Value<Text>& custom) : Value<Text>(custom) {}
  constexpr const Value<Text>& custom_api_key_selector() const { return *this; }

  /// `$request.header.x-api-key`
  static const WebSocketApiKeySelectionExpression header_x_api_key;
  /// `$context.authorizer.usageIdentifierKey`
  static const WebSocketApiKeySelectionExpression authorizer_usage_identifier_key;
};
inline constexpr WebSocketApiKeySelectionExpression WebSocketApiKeySelectionExpression::header_x_api_key{
    "$request.header.x-api-key"};
inline constexpr WebSocketApiKeySelectionExpression WebSocketApiKeySelectionExpression::authorizer_usage_identifier_key{
    "$context.authorizer.usageIdentifierKey"};

/// CDK: `WebSocketApiProps`.
struct WebSocketApiProps {
  Optional<WebSocketApiKeySelectionExpression> api_key_selection_expression{};
  /// At most 128 characters. Default: the id of the construct.
  Optional<ApiName> api_name{};
  /// The route of clients that connect.
  Optional<WebSocketRouteOptions> connect_route_options{};
  /// The route of messages that no other route takes.
  Optional<WebSocketRouteOptions> default_route_options{};
  /// At most 1,024 characters.
  Optional<Description> description{};
  Optional<Value<bool>> disable_schema_validation{};
  /// The route of clients that disconnect.
  Optional<WebSocketRouteOptions> disconnect_route_options{};
  Optional<IpAddressType> ip_address_type{};
  /// What a message is routed by, of variables such as `$request.body.action`, which is the default.
  Optional<RouteSelectionExpression> route_selection_expression{};
};

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// AWS::ApiGatewayV2::Api with the protocol WEBSOCKET. Nothing is required. Two routes with one key are refused ("There
/// is already a Construct with name 'msg-Route' in WebSocketApi [Api]"). CDK: `WebSocketApi`.
class WebSocketApi : public Handle<WebSocketApi, internal::WebSocketApiState, IWebSocketApi> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.WebSocketApi";
  constexpr WebSocketApi() = default;
  CONSTCLOUD_CONSTEXPR WebSocketApi(const Construct& scope, const Text& id, const WebSocketApiProps& props = {});
  /// An API made elsewhere.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IWebSocketApi
  from_web_socket_api_attributes(const Construct& scope, const Text& id, const WebSocketApiAttributes& attributes);

  constexpr Value<Text> web_socket_api_name() const { return own().name; }

  /// Adds the route for messages with that key; its construct is `<key>-Route` under the API. Refuses a key that is
  /// known at deployment only ("ID components may not include unresolved tokens"): such a route is a WebSocketRoute
  /// with an id.
  CONSTCLOUD_CONSTEXPR WebSocketRoute add_route(const RouteKey& route_key, const WebSocketRouteOptions& options) const;

  /// Lets `identity` post to, look at and close the connections of all stages.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_manage_connections(const aws_iam::IGrantable& identity) const;

  /// The ARN of a method and a path of a stage; `*` for what is left out, and for the method `ANY`.
  CONSTCLOUD_CONSTEXPR Value<Text> arn_for_execute_api(const Optional<Value<Text>>& method = {},
                                                       const Optional<Value<Text>>& path = {},
                                                       const Optional<Value<Text>>& stage = {}) const;
  /// The ARN of a route of a stage; `*` for what is left out.
  CONSTCLOUD_CONSTEXPR Value<Text> arn_for_execute_api_v2(const Optional<Value<Text>>& route = {},
                                                          const Optional<Value<Text>>& stage = {}) const;
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/web_socket_api.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/web_socket_api.hpp>
#endif
