// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/web_socket_api.hpp.
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/cfn/apigatewayv2/api.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Text to_text(IpAddressType type) {
  if (type == IpAddressType::ipv4) return "ipv4";
  return "dualstack";
}

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void the_path_of_an_execute_api_arn_starts_with_a_slash(const Text& path) {
  throw Error(Text::concat({"Path must start with '/': ", path}));
}

}  // namespace constcloud::refuse

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
  if (route_key.is_token()) {
    const Text id = Text::concat({detail::shown(route_key), "-Route"});
    refuse::an_id_must_not_hold_a_value_that_is_known_at_deployment_only(data(), detail::sanitize_id(id));
  }
  return WebSocketRoute(*this, Text::concat({route_key.literal(), "-Route"}),
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
  return execute_api_arn(concat({stage.value_or("*"), "/", route.value_or("*")}));
}

CONSTCLOUD_CONSTEXPR Value<Text> WebSocketApi::execute_api_arn(const Value<Text>& name) const {
  return stack().format_arn({.resource = api_id(), .service = "execute-api", .resource_name = name});
}

CONSTCLOUD_CONSTEXPR Value<Text> WebSocketApi::arn_for_execute_api(const Optional<Value<Text>>& method,
                                                                   const Optional<Value<Text>>& path,
                                                                   const Optional<Value<Text>>& stage) const {
  if (path && !path->is_token() && !path->literal().empty() && path->literal()[0] != '/') {
    refuse::the_path_of_an_execute_api_arn_starts_with_a_slash(path->literal());
  }
  Value<Text> verb = method.value_or("*");
  if (!verb.is_token() && verb.literal().size() == 3) {
    const Text text = verb.literal();
    const auto is = [&text](std::size_t i, char c) { return (text[i] | 0x20) == c; };
    if (is(0, 'a') && is(1, 'n') && is(2, 'y')) verb = Text("*");
  }
  return execute_api_arn(concat({stage.value_or("*"), "/", verb, path.value_or("/*")}));
}

}  // namespace constcloud::aws_apigatewayv2
