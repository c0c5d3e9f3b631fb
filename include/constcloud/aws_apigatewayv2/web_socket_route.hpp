// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketRoute: which messages go where.
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_route_integration.hpp>
#include <constcloud/cfn/apigatewayv2/route.hpp>
#include <constcloud/constraints/apigatewayv2.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

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

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// AWS::ApiGatewayV2::Route, with the integration that it binds first, and a RouteResponse where it returns responses.
/// Required: web_socket_api, route_key, integration. Refuses an authorizer on another route than `$connect` ("You can
/// only set a WebSocket authorizer to a $connect route."). CDK: `WebSocketRoute`.
class WebSocketRoute : public Handle<WebSocketRoute, internal::WebSocketRouteState, IWebSocketRoute> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.WebSocketRoute";
  constexpr WebSocketRoute() = default;
  CONSTCLOUD_CONSTEXPR WebSocketRoute(const Construct& scope, const Text& id, const WebSocketRouteProps& props);

  /// The id of the response of its integration: none, as nothing makes one.
  constexpr Optional<Value<Text>> integration_response_id() const {
    (void)own();
    return {};
  }
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/web_socket_route.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/web_socket_route.hpp>
#endif
