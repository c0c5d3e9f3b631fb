// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/web_socket_api.hpp.
#include <constcloud/aws_apigatewayv2/detail/checked_id.hpp>
#include <constcloud/aws_apigatewayv2/detail/execute_api_arn.hpp>
#include <constcloud/aws_apigatewayv2/detail/resource_fields.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/cfn/apigatewayv2/api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR WebSocketApi::WebSocketApi(const Construct& scope, const Text& id, const WebSocketApiProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  internal::WebSocketApiState& state = own();
  const Value<Text> name = props.api_name.value_or(id);
  state.name = name;
  const CfnApi api(*this, "Resource",
                   {.api_key_selection_expression = props.api_key_selection_expression,
                    .description = props.description,
                    .disable_schema_validation = props.disable_schema_validation,
                    .ip_address_type = internal::text_of(props.ip_address_type),
                    .name = name,
                    .protocol_type = "WEBSOCKET",
                    .route_selection_expression = props.route_selection_expression.value_or("$request.body.action")});
  stand_for(api);
  state.api_id = api.ref();
  state.api_endpoint = api.attr_api_endpoint();
  if (props.connect_route_options) add_route("$connect", *props.connect_route_options);
  if (props.disconnect_route_options) add_route("$disconnect", *props.disconnect_route_options);
  if (props.default_route_options) add_route("$default", *props.default_route_options);
}

CONSTCLOUD_CONSTEXPR IWebSocketApi WebSocketApi::from_web_socket_api_attributes(
    const Construct& scope, const Text& id, const WebSocketApiAttributes& attributes) {
  Owned state = new internal::WebSocketApiState;
  state->api_id = *attributes.web_socket_id;
  if (attributes.api_endpoint) state->api_endpoint = *attributes.api_endpoint;
  return import_as<IWebSocketApi>(scope, id, std::move(state));
}

CONSTCLOUD_CONSTEXPR WebSocketRoute WebSocketApi::add_route(const RouteKey& route_key,
                                                            const WebSocketRouteOptions& options) const {
  return WebSocketRoute(*this, internal::checked_id(data(), "", route_key, "-Route"),
                        {.integration = *options.integration,
                         .route_key = route_key,
                         .web_socket_api = *this,
                         .api_key_required = options.api_key_required,
                         .authorizer = options.authorizer,
                         .return_response = options.return_response});
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant WebSocketApi::grant_manage_connections(const aws_iam::IGrantable& identity) const {
  const Value<Text> arn = stack().format_arn({.resource = api_id(), .service = "execute-api"});
  return aws_iam::Grant::add_to_principal({.actions = {"execute-api:ManageConnections"},
                                           .grantee = identity,
                                           .resource_arns = {arn + "/*/*/@connections/*"}});
}

CONSTCLOUD_CONSTEXPR Value<Text> WebSocketApi::arn_for_execute_api_v2(const Optional<Value<Text>>& route,
                                                                      const Optional<Value<Text>>& stage) const {
  return internal::execute_api_arn(*this, concat({stage.value_or("*"), "/", route.value_or("*")}));
}

CONSTCLOUD_CONSTEXPR Value<Text> WebSocketApi::arn_for_execute_api(const Optional<Value<Text>>& method,
                                                                   const Optional<Value<Text>>& path,
                                                                   const Optional<Value<Text>>& stage) const {
  return internal::execute_api_arn(*this, method, path, stage);
}

}  // namespace constcloud::aws_apigatewayv2
