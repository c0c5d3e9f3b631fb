// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketRoute: which messages go where.
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_integration.hpp>
#include <constcloud/cfn/apigatewayv2/route.hpp>
#include <constcloud/cfn/apigatewayv2/route_response.hpp>
#include <constcloud/constraints/apigatewayv2.hpp>

namespace constcloud::aws_apigatewayv2 {

/// What a route of an API is made of. CDK: `WebSocketRouteOptions`.
struct WebSocketRouteOptions {
  Required<WebSocketRouteIntegration> integration;
  /// Who may connect; on `$connect` alone.
  Optional<IWebSocketRouteAuthorizer> authorizer{};
  /// Callers need an API key. Default: false.
  Optional<Value<bool>> api_key_required{};
  /// What the integration answers goes back to the client. Default: false.
  Optional<bool> return_response{};
};
template <class P = WebSocketRouteOptions>
consteval auto fields_of(const WebSocketRouteOptions*) {
  return fields<&P::integration, &P::authorizer, &P::api_key_required, &P::return_response>();
}

/// CDK: `WebSocketRouteProps`.
struct WebSocketRouteProps {
  Required<IWebSocketApi> web_socket_api;
  /// `$connect`, `$disconnect`, `$default` or what the API's selection expression finds; 1 to 128 characters.
  Required<RouteKey> route_key;
  Required<WebSocketRouteIntegration> integration;
  /// Who may connect; on `$connect` alone.
  Optional<IWebSocketRouteAuthorizer> authorizer{};
  /// Callers need an API key. Default: false.
  Optional<Value<bool>> api_key_required{};
  /// What the integration answers goes back to the client. Default: false.
  Optional<bool> return_response{};
};
template <class P = WebSocketRouteProps>
consteval auto fields_of(const WebSocketRouteProps*) {
  return fields<&P::web_socket_api, &P::route_key, &P::integration, &P::authorizer, &P::api_key_required,
                &P::return_response>();
}

template <constcloud::detail::FieldMask Set = 0>
class WebSocketRouteBuilder;

}  // namespace constcloud::aws_apigatewayv2

namespace constcloud::refuse {
[[noreturn]] inline void an_authorizer_stands_on_the_connect_route_only_remove_it_from_this_route(const Text& message,
                                                                                                  const Text& path) {
  throw Error(message, path);
}
}  // namespace constcloud::refuse

namespace constcloud::aws_apigatewayv2 {

namespace detail {
struct RouteState final : constcloud::detail::ResourceState {
  constexpr ~RouteState() override {}
  IWebSocketApi api;
  Value<Text> route_key;
};
}  // namespace detail

/// AWS::ApiGatewayV2::Route, with the integration that it binds first, and a RouteResponse where it returns responses.
/// Required: web_socket_api, route_key, integration. Refuses an authorizer on another route than `$connect` ("You can
/// only set a WebSocket authorizer to a $connect route."). CDK: `WebSocketRoute`.
class WebSocketRoute : public Resource {
 public:
  using Props = WebSocketRouteProps;
  constexpr explicit WebSocketRoute(constcloud::detail::NodeData* data) : Resource(data) {}
  constexpr WebSocketRoute(const Construct& scope, const Text& id, const Props& props)
      : Resource(scope, id, "WebSocketRoute") {
    const IWebSocketApi& api = *props.web_socket_api;
    const Value<Text> route_key = *props.route_key;
    if (props.authorizer && route_key.literal() != Text("$connect")) {
      constcloud::detail::refuse_at(
          *scope.node().data(), refuse::an_authorizer_stands_on_the_connect_route_only_remove_it_from_this_route,
          "You can only set a WebSocket authorizer to a $connect route.", "remove authorizer from this route", id);
    }
    detail::RouteState& state = keep(new detail::RouteState);
    state.api = api;
    state.route_key = route_key;
    const Value<Text> integration_id = props.integration->bind_to_route(
        {.scope = *this, .route = *this, .web_socket_api = api, .route_key = route_key});
    Optional<Value<Text>> authorizer_id;
    Value<Text> authorization_type = Text("NONE");
    if (props.authorizer) {
      const WebSocketRouteAuthorizerConfig config =
          props.authorizer->bind({.scope = api, .route = *this, .web_socket_api = api});
      authorizer_id = config.authorizer_id;
      authorization_type = *config.authorization_type;
    }
    const bool returns = props.return_response.value_or(false);
    Optional<Value<Text>> response_selection;
    if (returns) response_selection = Value<Text>("$default");
    const CfnRoute route(*this, "Resource",
                         {.api_id = api.api_id(),
                          .api_key_required = props.api_key_required,
                          .authorization_type = authorization_type,
                          .authorizer_id = authorizer_id,
                          .route_key = route_key,
                          .route_response_selection_expression = response_selection,
                          .target = "integrations/" + integration_id});
    if (!returns) return;
    CfnRouteResponse(*this, "Response",
                     {.api_id = api.api_id(), .route_id = route.ref(), .route_response_key = "$default"});
  }
  template <constcloud::detail::FieldMask None = 0>
  static constexpr WebSocketRouteBuilder<None> builder(const Construct& scope, const Text& id) {
    return WebSocketRouteBuilder<None>(scope, id);
  }

  constexpr Value<Text> route_id() const { return resource<CfnRoute>().ref(); }
  constexpr Value<Text> route_key() const { return state<detail::RouteState>().route_key; }
  constexpr IWebSocketApi web_socket_api() const { return state<detail::RouteState>().api; }
};

template <constcloud::detail::FieldMask Set>
class WebSocketRouteBuilder : public Builder<WebSocketRouteBuilder, WebSocketRoute, WebSocketRouteProps, Set> {
  CONSTCLOUD_BUILDER(WebSocketRouteBuilder, WebSocketRoute, WebSocketRouteProps)
  CONSTCLOUD_REQUIRED(web_socket_api)
  CONSTCLOUD_REQUIRED(route_key)
  CONSTCLOUD_REQUIRED(integration)
  CONSTCLOUD_OPTIONAL(authorizer)
  CONSTCLOUD_OPTIONAL(api_key_required)
  CONSTCLOUD_OPTIONAL(return_response)
};

}  // namespace constcloud::aws_apigatewayv2
