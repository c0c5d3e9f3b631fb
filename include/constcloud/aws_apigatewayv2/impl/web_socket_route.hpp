// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/web_socket_route.hpp.
#include <constcloud/aws_apigatewayv2/web_socket_route.hpp>
#include <constcloud/cfn/apigatewayv2/route_response.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_authorizer_stands_on_the_connect_route_only_remove_it_from_this_route(const Place& at) {
  at.refuse("You can only set a WebSocket authorizer to a $connect route.", "remove authorizer from this route");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR WebSocketRoute::WebSocketRoute(const Construct& scope, const Text& id,
                                                    const WebSocketRouteProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  const IWebSocketApi& api = *props.web_socket_api;
  const Value<Text> route_key = *props.route_key;
  if (props.authorizer && route_key.literal() != Text("$connect")) {
    refuse::an_authorizer_stands_on_the_connect_route_only_remove_it_from_this_route({detail::node_of(scope), id});
  }
  internal::WebSocketRouteState& state = own();
  state.api = api;
  state.route_key = route_key;
  const Value<Text> integration_id = props.integration->bind_to_route({.route = *this, .scope = *this});
  Optional<Value<Text>> authorizer_id;
  Value<Text> authorization_type = Text("NONE");
  if (props.authorizer) {
    const WebSocketRouteAuthorizerConfig config = props.authorizer->bind({.route = *this, .scope = api});
    authorizer_id = config.authorizer_id;
    authorization_type = *config.authorization_type;
  }
  const bool returns = props.return_response.value_or(false);
  Optional<Value<Text>> response_selection;
  if (returns) response_selection = Value<Text>("$default");
  const CfnRoute route(*this, "Resource",
                       {.api_id = api.api_id(),
                        .route_key = route_key,
                        .api_key_required = props.api_key_required,
                        .authorization_type = authorization_type,
                        .authorizer_id = authorizer_id,
                        .route_response_selection_expression = response_selection,
                        .target = "integrations/" + integration_id});
  stand_for(route);
  state.route_id = route.ref();
  if (!returns) return;
  CfnRouteResponse(*this, "Response",
                   {.api_id = api.api_id(), .route_id = route.ref(), .route_response_key = "$default"});
}

}  // namespace constcloud::aws_apigatewayv2
