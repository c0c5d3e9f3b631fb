// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/web_socket_authorizer.hpp.
#include <constcloud/aws_apigatewayv2/detail/authorizer_rules.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Text to_text(WebSocketAuthorizerType type) {
  if (type == WebSocketAuthorizerType::lambda) return "REQUEST";
  return "AWS_IAM";
}

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

/// One that is there already.
struct ImportedAuthorizer {
  constexpr WebSocketRouteAuthorizerConfig bind(const WebSocketRouteAuthorizerBindOptions&) const { return config; }
  WebSocketRouteAuthorizerConfig config;
};

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR WebSocketAuthorizer::WebSocketAuthorizer(const Construct& scope, const Text& id,
                                                              const WebSocketAuthorizerProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  if (*props.type == WebSocketAuthorizerType::lambda && !props.authorizer_uri) {
    refuse::a_lambda_authorizer_needs_an_authorizer_uri({detail::node_of(scope), id});
  }
  const CfnAuthorizer resource(*this, "Resource",
                               {.api_id = props.web_socket_api->api_id(),
                                .authorizer_type = to_text(*props.type),
                                .name = props.authorizer_name.value_or(id),
                                .authorizer_uri = props.authorizer_uri,
                                .identity_source = *props.identity_source});
  stand_for(resource);
  own().id = resource.ref();
  own().api_id = props.web_socket_api->api_id();
}

CONSTCLOUD_CONSTEXPR IWebSocketRouteAuthorizer WebSocketAuthorizer::from_web_socket_authorizer_attributes(
    const Construct& scope, const Text& id, const WebSocketAuthorizerAttributes& attributes) {
  Owned imported = new internal::SocketAuthorizerState;
  imported->id = *attributes.authorizer_id;
  import_as<IWebSocketAuthorizer>(scope, id, std::move(imported));
  return internal::ImportedAuthorizer{
      {.authorization_type = *attributes.authorizer_type, .authorizer_id = *attributes.authorizer_id}};
}

}  // namespace constcloud::aws_apigatewayv2
