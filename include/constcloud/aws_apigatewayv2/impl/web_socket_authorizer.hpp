// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/web_socket_authorizer.hpp.
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>

namespace constcloud::aws_apigatewayv2 {

constexpr Text to_text(WebSocketAuthorizerType type) {
  if (type == WebSocketAuthorizerType::lambda) return "REQUEST";
  return "AWS_IAM";
}

constexpr WebSocketRouteAuthorizerConfig IWebSocketRouteAuthorizer::bind(
    const WebSocketRouteAuthorizerBindOptions& options) const {
  return rep_->bind(options);
}

constexpr WebSocketNoneAuthorizer::WebSocketNoneAuthorizer()
    : IWebSocketRouteAuthorizer(new detail::KnownAuthorizer({.authorization_type = "NONE"})) {}

}  // namespace constcloud::aws_apigatewayv2

namespace constcloud::refuse {

[[noreturn]] inline void a_lambda_authorizer_needs_an_authorizer_uri(const Text& message, const Text& path) {
  throw Error(message, path);
}

[[noreturn]] inline void an_authorizer_serves_one_api_make_another_for_the_other_api(const Text& message,
                                                                                     const Text& path) {
  throw Error(message, path);
}

}  // namespace constcloud::refuse

namespace constcloud::aws_apigatewayv2 {

constexpr WebSocketAuthorizer::WebSocketAuthorizer(const Construct& scope, const Text& id, const Props& props)
    : Resource(scope, id, "aws-cdk-lib.aws_apigatewayv2.WebSocketAuthorizer") {
  keep(new constcloud::detail::ResourceState);
  if (*props.type == WebSocketAuthorizerType::lambda && !props.authorizer_uri) {
    constcloud::detail::refuse_at(constcloud::detail::node_of(scope),
                                  refuse::a_lambda_authorizer_needs_an_authorizer_uri,
                                  "authorizerUri is mandatory for Lambda authorizers", "set authorizer_uri", id);
  }
  CfnAuthorizer(*this, "Resource",
                {.api_id = props.web_socket_api->api_id(),
                 .authorizer_type = to_text(*props.type),
                 .authorizer_uri = props.authorizer_uri,
                 .identity_source = *props.identity_source,
                 .name = props.authorizer_name.value_or(id)});
}

constexpr IWebSocketRouteAuthorizer WebSocketAuthorizer::from_web_socket_authorizer_attributes(
    const Construct& scope, const Text& id, const WebSocketAuthorizerAttributes& attributes) {
  import_as<Resource>(scope, id, new constcloud::detail::ResourceState);
  return IWebSocketRouteAuthorizer(new detail::KnownAuthorizer(
      {.authorizer_id = *attributes.authorizer_id, .authorization_type = *attributes.authorizer_type}));
}

}  // namespace constcloud::aws_apigatewayv2
