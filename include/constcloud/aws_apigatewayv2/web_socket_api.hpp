// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketApi: an API whose clients stay connected.
#include <constcloud/aws_apigatewayv2/web_socket_route.hpp>
#include <constcloud/aws_iam/grant.hpp>
#include <constcloud/cfn/apigatewayv2/api.hpp>

namespace constcloud::aws_apigatewayv2 {

/// Where the API key of a caller is found. CDK: `WebSocketApiKeySelectionExpression`.
class WebSocketApiKeySelectionExpression : public Value<Text> {
 public:
  constexpr WebSocketApiKeySelectionExpression() = default;
  /// An expression of one's own.
  constexpr explicit WebSocketApiKeySelectionExpression(const Value<Text>& custom) : Value<Text>(custom) {}
  /// `$request.header.x-api-key`
  static constexpr WebSocketApiKeySelectionExpression header_x_api_key() {
    return WebSocketApiKeySelectionExpression(Value<Text>("$request.header.x-api-key"));
  }
  /// `$context.authorizer.usageIdentifierKey`
  static constexpr WebSocketApiKeySelectionExpression authorizer_usage_identifier_key() {
    return WebSocketApiKeySelectionExpression(Value<Text>("$context.authorizer.usageIdentifierKey"));
  }
};

/// CDK: `IpAddressType`.
enum class IpAddressType : unsigned char {
  ipv4,
  dual_stack,  ///< IPv4 and IPv6
};
constexpr Text to_text(IpAddressType type) {
  if (type == IpAddressType::ipv4) return "ipv4";
  return "dualstack";
}

/// CDK: `WebSocketApiProps`.
struct WebSocketApiProps {
  /// Default: the id of the construct.
  Optional<Value<Text>> api_name{};
  Optional<WebSocketApiKeySelectionExpression> api_key_selection_expression{};
  /// At most 1,024 characters.
  Optional<Description1024> description{};
  Optional<Value<bool>> disable_schema_validation{};
  Optional<IpAddressType> ip_address_type{};
  /// What a message is routed by. Default: `$request.body.action`.
  Optional<Value<Text>> route_selection_expression{};
  /// The route of clients that connect.
  Optional<WebSocketRouteOptions> connect_route_options{};
  /// The route of clients that disconnect.
  Optional<WebSocketRouteOptions> disconnect_route_options{};
  /// The route of messages that no other route takes.
  Optional<WebSocketRouteOptions> default_route_options{};
};
template <class P = WebSocketApiProps>
consteval auto fields_of(const WebSocketApiProps*) {
  return fields<&P::api_name, &P::api_key_selection_expression, &P::description, &P::disable_schema_validation,
                &P::ip_address_type, &P::route_selection_expression, &P::connect_route_options,
                &P::disconnect_route_options, &P::default_route_options>();
}

template <constcloud::detail::FieldMask Set = 0>
class WebSocketApiBuilder;

}  // namespace constcloud::aws_apigatewayv2

namespace constcloud::refuse {
[[noreturn]] inline void the_path_of_an_execute_api_arn_starts_with_a_slash(const Text& path) {
  throw Error(Text::concat({"Path must start with '/': ", path}));
}
}  // namespace constcloud::refuse

namespace constcloud::aws_apigatewayv2 {

/// AWS::ApiGatewayV2::Api with the protocol WEBSOCKET. Nothing is required. Two routes with one key are refused ("There
/// is already a Construct with name 'msg-Route' in WebSocketApi [Api]"). CDK: `WebSocketApi`.
class WebSocketApi : public IWebSocketApi {
 public:
  using Props = WebSocketApiProps;
  constexpr WebSocketApi() = default;
  constexpr explicit WebSocketApi(constcloud::detail::NodeData* data) : IWebSocketApi(data) {}
  constexpr WebSocketApi(const Construct& scope, const Text& id, const Props& props = {})
      : IWebSocketApi(scope, id, "WebSocketApi") {
    detail::WebSocketApiState& state = keep(new detail::WebSocketApiState);
    const Value<Text> name = props.api_name.value_or(id);
    state.name = name;
    const CfnApi api(*this, "Resource",
                     {.api_key_selection_expression = props.api_key_selection_expression,
                      .description = props.description,
                      .disable_schema_validation = props.disable_schema_validation,
                      .ip_address_type = detail::text_of(props.ip_address_type),
                      .name = name,
                      .protocol_type = "WEBSOCKET",
                      .route_selection_expression = props.route_selection_expression.value_or("$request.body.action")});
    state.api_id = api.ref();
    state.api_endpoint = api.attr_api_endpoint();
    if (props.connect_route_options) add_route("$connect", *props.connect_route_options);
    if (props.disconnect_route_options) add_route("$disconnect", *props.disconnect_route_options);
    if (props.default_route_options) add_route("$default", *props.default_route_options);
  }
  template <constcloud::detail::FieldMask None = 0>
  static constexpr WebSocketApiBuilder<None> builder(const Construct& scope, const Text& id) {
    return WebSocketApiBuilder<None>(scope, id);
  }
  /// An API made elsewhere.
  static constexpr IWebSocketApi from_web_socket_api_attributes(const Construct& scope, const Text& id,
                                                                const WebSocketApiAttributes& attributes) {
    auto* state = new detail::WebSocketApiState;
    state->api_id = *attributes.web_socket_id;
    if (attributes.api_endpoint) state->api_endpoint = *attributes.api_endpoint;
    return IWebSocketApi(import_node(scope, id, state));
  }

  constexpr Value<Text> web_socket_api_name() const { return own().name; }

  /// Adds the route for messages with that key; its construct is `<key>-Route` under the API. Refuses a key that is
  /// known at deployment only ("ID components may not include unresolved tokens"): such a route is a WebSocketRoute
  /// with an id.
  constexpr WebSocketRoute add_route(const RouteKey& route_key, const WebSocketRouteOptions& options) const {
    if (route_key.is_token()) {
      const Text id = Text::concat({constcloud::detail::shown(route_key), "-Route"});
      refuse::an_id_must_not_hold_a_value_that_is_known_at_deployment_only(constcloud::detail::path_of(data()),
                                                                           constcloud::detail::sanitize_id(id));
    }
    return WebSocketRoute(*this, Text::concat({route_key.literal(), "-Route"}),
                          {.web_socket_api = *this,
                           .route_key = route_key,
                           .integration = *options.integration,
                           .authorizer = options.authorizer,
                           .api_key_required = options.api_key_required,
                           .return_response = options.return_response});
  }

  /// Lets `identity` post to, look at and close the connections of all stages.
  constexpr aws_iam::Grant grant_manage_connections(const aws_iam::IGrantable& identity) const {
    const Value<Text> arn = stack().format_arn({.service = "execute-api", .resource = api_id()});
    return aws_iam::Grant::add_to_principal({.grantee = identity,
                                             .actions = {"execute-api:ManageConnections"},
                                             .resource_arns = {arn + "/*/*/@connections/*"}});
  }

  /// The ARN of a method and a path of a stage; `*` for what is left out, and for the method `ANY`.
  constexpr Value<Text> arn_for_execute_api(const Optional<Value<Text>>& method = {},
                                            const Optional<Value<Text>>& path = {},
                                            const Optional<Value<Text>>& stage = {}) const;
  /// The ARN of a route of a stage; `*` for what is left out.
  constexpr Value<Text> arn_for_execute_api_v2(const Optional<Value<Text>>& route = {},
                                               const Optional<Value<Text>>& stage = {}) const {
    return execute_api_arn(concat({stage.value_or("*"), "/", route.value_or("*")}));
  }

 private:
  constexpr Value<Text> execute_api_arn(const Value<Text>& name) const {
    return stack().format_arn({.service = "execute-api", .resource = api_id(), .resource_name = name});
  }
};

constexpr Value<Text> WebSocketApi::arn_for_execute_api(const Optional<Value<Text>>& method,
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

template <constcloud::detail::FieldMask Set>
class WebSocketApiBuilder : public Builder<WebSocketApiBuilder, WebSocketApi, WebSocketApiProps, Set> {
  CONSTCLOUD_BUILDER(WebSocketApiBuilder, WebSocketApi, WebSocketApiProps)
  CONSTCLOUD_OPTIONAL(api_name)
  CONSTCLOUD_OPTIONAL(api_key_selection_expression)
  CONSTCLOUD_OPTIONAL(description)
  CONSTCLOUD_OPTIONAL(disable_schema_validation)
  CONSTCLOUD_OPTIONAL(ip_address_type)
  CONSTCLOUD_OPTIONAL(route_selection_expression)
  CONSTCLOUD_OPTIONAL(connect_route_options)
  CONSTCLOUD_OPTIONAL(disconnect_route_options)
  CONSTCLOUD_OPTIONAL(default_route_options)
};

}  // namespace constcloud::aws_apigatewayv2
