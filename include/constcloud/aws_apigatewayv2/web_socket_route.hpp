// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketRoute: which messages go where.
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_route_integration.hpp>
#include <constcloud/cfn/apigatewayv2/route.hpp>
#include <constcloud/constraints/apigatewayv2.hpp>

namespace constcloud::aws_apigatewayv2 {

/// What a route of an API is made of. CDK: `WebSocketRouteOptions`.
struct WebSocketRouteOptions {
  Required<WebSocketRouteIntegration> integration;
  /// Callers need an API key. Default: false.
  Optional<Value<bool>> api_key_required{};
  /// Who may connect; on `$connect` alone.
  Optional<IWebSocketRouteAuthorizer> authorizer{};
  /// What the integration answers goes back to the client. Default: false.
  Optional<bool> return_response{};
};
template <class P = WebSocketRouteOptions>
consteval auto fields_of(const WebSocketRouteOptions*) {
  return fields<&P::integration, &P::api_key_required, &P::authorizer, &P::return_response>();
}

/// CDK: `WebSocketRouteProps`.
struct WebSocketRouteProps {
  Required<WebSocketRouteIntegration> integration;
  /// `$connect`, `$disconnect`, `$default` or what the API's selection expression finds; 1 to 128 characters.
  Required<RouteKey> route_key;
  Required<IWebSocketApi> web_socket_api;
  /// Callers need an API key. Default: false.
  Optional<Value<bool>> api_key_required{};
  /// Who may connect; on `$connect` alone.
  Optional<IWebSocketRouteAuthorizer> authorizer{};
  /// What the integration answers goes back to the client. Default: false.
  Optional<bool> return_response{};
};
template <class P = WebSocketRouteProps>
consteval auto fields_of(const WebSocketRouteProps*) {
  return fields<&P::integration, &P::route_key, &P::web_socket_api, &P::api_key_required, &P::authorizer,
                &P::return_response>();
}

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] WebSocketRouteBuilder;

}  // namespace constcloud::aws_apigatewayv2

namespace constcloud::aws_apigatewayv2 {

/// AWS::ApiGatewayV2::Route, with the integration that it binds first, and a RouteResponse where it returns responses.
/// Required: web_socket_api, route_key, integration. Refuses an authorizer on another route than `$connect` ("You can
/// only set a WebSocket authorizer to a $connect route."). CDK: `WebSocketRoute`.
class WebSocketRoute : public IWebSocketRoute {
 public:
  using Props = WebSocketRouteProps;
  constexpr WebSocketRoute() = default;
  static constexpr constcloud::detail::MadeAs made_as(const WebSocketRoute*) {
    return {&constcloud::detail::state_type_of<detail::RouteState>,
            "aws-cdk-lib.aws_apigatewayv2.WebSocketRoute", true};
  }
  constexpr WebSocketRoute(const Construct& scope, const Text& id, const Props& props);
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr WebSocketRouteBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return WebSocketRouteBuilder<Mask>(scope, id);
  }
};

template <constcloud::detail::FieldMask Set>
class WebSocketRouteBuilder : public Builder<WebSocketRouteBuilder, WebSocketRoute, WebSocketRouteProps, Set> {
  CONSTCLOUD_BUILDER(WebSocketRouteBuilder, WebSocketRoute, WebSocketRouteProps)
  CONSTCLOUD_REQUIRED(integration)
  CONSTCLOUD_REQUIRED(route_key)
  CONSTCLOUD_REQUIRED(web_socket_api)
  CONSTCLOUD_OPTIONAL(api_key_required)
  CONSTCLOUD_OPTIONAL(authorizer)
  CONSTCLOUD_OPTIONAL(return_response)
};

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/web_socket_route.hpp>
#endif
