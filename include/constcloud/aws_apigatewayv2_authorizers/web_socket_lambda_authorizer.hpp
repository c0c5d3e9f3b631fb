// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketLambdaAuthorizer: a function decides who may connect.
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>
#include <constcloud/aws_lambda/function.hpp>

namespace constcloud::aws_apigatewayv2_authorizers {

/// CDK: `WebSocketLambdaAuthorizerProps`.
struct WebSocketLambdaAuthorizerProps {
  /// Default: the id.
  Optional<Value<Text>> authorizer_name{};
  /// What identifies the caller. Default: `route.request.header.Authorization`.
  Optional<TextList> identity_source{};
};

namespace detail {
struct LambdaAuthorizer final : aws_apigatewayv2::detail::RouteAuthorizer {
  constexpr LambdaAuthorizer(const Text& authorizer_id, const aws_lambda::IFunction& function,
                             const WebSocketLambdaAuthorizerProps& options)
      : id(authorizer_id), handler(function), props(options) {}
  constexpr ~LambdaAuthorizer() override {}
  constexpr aws_apigatewayv2::WebSocketRouteAuthorizerConfig bind(
      const aws_apigatewayv2::WebSocketRouteAuthorizerBindOptions& options) override {
    if (made && !(api == options.web_socket_api)) {
      constcloud::detail::refuse_at(
          *options.scope.node().data(), refuse::an_authorizer_serves_one_api_make_another_for_the_other_api,
          "Cannot attach the same authorizer to multiple Apis", "make another for the other API");
    }
    if (!made) make(options);
    return {.authorizer_id = authorizer_ref, .authorization_type = "CUSTOM"};
  }
  constexpr void make(const aws_apigatewayv2::WebSocketRouteAuthorizerBindOptions& options) {
    made = true;
    api = options.web_socket_api;
    const Stack handler_stack = Stack::of(handler);
    const aws_apigatewayv2::WebSocketAuthorizer authorizer(
        options.scope, id,
        {.web_socket_api = api,
         .type = aws_apigatewayv2::WebSocketAuthorizerType::lambda,
         .identity_source = props.identity_source.value_or(TextList{"route.request.header.Authorization"}),
         .authorizer_name = props.authorizer_name.value_or(id),
         .authorizer_uri = concat({"arn:", handler_stack.partition(), ":apigateway:", handler_stack.region(),
                                   ":lambda:path/2015-03-31/functions/", handler.function_arn(), "/invocations"})});
    authorizer_ref = authorizer.authorizer_id();
    handler.add_permission(Text::concat({Names::node_unique_id(*authorizer.node().data()), "-Permission"}),
                           {.principal = aws_iam::ServicePrincipal("apigateway.amazonaws.com"),
                            .scope = options.scope,
                            .source_arn = Stack::of(options.route)
                                              .format_arn({.service = "execute-api",
                                                           .resource = api.api_id(),
                                                           .resource_name = "authorizers/" + authorizer_ref})});
  }

  Text id;
  aws_lambda::IFunction handler;
  WebSocketLambdaAuthorizerProps props;
  aws_apigatewayv2::IWebSocketApi api;
  Value<Text> authorizer_ref;
  bool made = false;
};
}  // namespace detail

/// AWS::ApiGatewayV2::Authorizer under the API of the first route, and the AWS::Lambda::Permission that it needs.
/// Refuses routes of a second API ("Cannot attach the same authorizer to multiple Apis"). CDK:
/// `WebSocketLambdaAuthorizer`.
class WebSocketLambdaAuthorizer : public aws_apigatewayv2::IWebSocketRouteAuthorizer {
 public:
  constexpr WebSocketLambdaAuthorizer(const Text& id, const aws_lambda::IFunction& handler,
                                      const WebSocketLambdaAuthorizerProps& props = {})
      : IWebSocketRouteAuthorizer(new detail::LambdaAuthorizer(id, handler, props)) {}
};

}  // namespace constcloud::aws_apigatewayv2_authorizers
