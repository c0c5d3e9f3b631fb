// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_authorizers/web_socket_lambda_authorizer.hpp.
#include <constcloud/aws_apigatewayv2/detail/authorizer_rules.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/web_socket_lambda_authorizer.hpp>
#include <constcloud/aws_lambda/function.hpp>
#include <constcloud/aws_lambda/permission.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers::internal {

CONSTCLOUD_CONSTEXPR void LambdaAuthorizer::make(const aws_apigatewayv2::WebSocketRouteAuthorizerBindOptions& options) {
  made = true;
  api = options.route.web_socket_api();
  const Stack handler_stack = Stack::of(handler);
  const aws_apigatewayv2::WebSocketAuthorizer authorizer(
      options.scope, id,
      {.identity_source = props.identity_source.value_or(TextList{"route.request.header.Authorization"}),
       .type = aws_apigatewayv2::WebSocketAuthorizerType::lambda,
       .web_socket_api = api,
       .authorizer_name = props.authorizer_name.value_or(id),
       .authorizer_uri = concat({"arn:", handler_stack.partition(), ":apigateway:", handler_stack.region(),
                                 ":lambda:path/2015-03-31/functions/", handler.function_arn(), "/invocations"})});
  authorizer_ref = authorizer.authorizer_id();
  handler.add_permission(Text::concat({Names::unique_id(authorizer), "-Permission"}),
                         {.principal = aws_iam::ServicePrincipal("apigateway.amazonaws.com"),
                          .scope = options.scope,
                          .source_arn = Stack::of(options.route)
                                            .format_arn({.resource = api.api_id(),
                                                         .service = "execute-api",
                                                         .resource_name = "authorizers/" + authorizer_ref})});
}

}  // namespace constcloud::aws_apigatewayv2_authorizers::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_authorizers {

CONSTCLOUD_CONSTEXPR WebSocketLambdaAuthorizer::WebSocketLambdaAuthorizer(const Text& id,
                                                                          const aws_lambda::IFunction& handler,
                                                                          const WebSocketLambdaAuthorizerProps& props)
    : state_(new internal::LambdaAuthorizer(id, handler, props)) {}

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::WebSocketRouteAuthorizerConfig WebSocketLambdaAuthorizer::bind(
    const aws_apigatewayv2::WebSocketRouteAuthorizerBindOptions& options) const {
  internal::LambdaAuthorizer& state = *state_;
  if (state.made && !(state.api == options.route.web_socket_api())) {
    refuse::an_authorizer_serves_one_api_make_another_for_the_other_api(detail::node_of(options.scope));
  }
  if (!state.made) state.make(options);
  return {.authorization_type = "CUSTOM", .authorizer_id = state.authorizer_ref};
}

}  // namespace constcloud::aws_apigatewayv2_authorizers
