// SPDX-License-Identifier: Apache-2.0
// The authorizers of the $connect route. Its twin is authorizers.js.
#include "services.hpp"

using apigwv2::WebSocketApi;
using apigwv2::WebSocketAuthorizer;
using apigwv2::WebSocketAuthorizerType;
using authorizers::WebSocketIamAuthorizer;
using authorizers::WebSocketLambdaAuthorizer;

namespace {

constexpr char function_uri[] = "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations";

CONSTCLOUD_CONSTEXPR WebSocketApi make_api(const Construct& scope) {
  return WebSocketApi::builder(scope, "Api").build();
}

template <class Authorizer>
constexpr void api_with(const Construct& scope, const Authorizer& authorizer, const Text& id = "Api") {
  WebSocketApi::builder(scope, id)
      .connect_route_options({.integration = mock(), .authorizer = authorizer})
      .build();
}

/// An own authorizer, which makes what it needs with the first route of an API.
struct TokenAuthorizer {
  CONSTCLOUD_CONSTEXPR apigwv2::WebSocketRouteAuthorizerConfig bind(
      const apigwv2::WebSocketRouteAuthorizerBindOptions& options) const {
    Construct made = options.scope.node().try_find_child("Token");
    if (!made) {
      made = apigwv2::CfnAuthorizer(options.scope, "Token",
                                    {.api_id = options.route.web_socket_api().api_id(),
                                     .authorizer_type = "REQUEST",
                                     .name = "token",
                                     .authorizer_uri = "arn:uri",
                                     .identity_source = {"route.request.header." + options.route.route_key()}});
    }
    return {.authorization_type = "CUSTOM", .authorizer_id = apigwv2::CfnAuthorizer::of(made).ref()};
  }
};
struct SignedRequests : apigwv2::IWebSocketRouteAuthorizer {
  CONSTCLOUD_CONSTEXPR apigwv2::WebSocketRouteAuthorizerConfig bind(
      const apigwv2::WebSocketRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "AWS_IAM"};
  }
};

CONSTCLOUD_CONSTEXPR void own_authorizers(Stack& stack) {
  const TokenAuthorizer own;
  api_with(stack, own, "One");
  api_with(stack, own, "Two");
  api_with(stack, SignedRequests(), "Three");
}

CONSTCLOUD_CONSTEXPR void iam_(Stack& stack) { api_with(stack, WebSocketIamAuthorizer()); }

CONSTCLOUD_CONSTEXPR void lambda_bare(Stack& stack) {
  api_with(stack, WebSocketLambdaAuthorizer("Authorizer", handler(stack)));
}

CONSTCLOUD_CONSTEXPR void lambda_options(Stack& stack) {
  const auto fn = handler(stack);
  api_with(stack, WebSocketLambdaAuthorizer("A", fn, {.authorizer_name = "the-name"}), "One");
  api_with(stack,
           WebSocketLambdaAuthorizer(
               "A", fn, {.identity_source = {"route.request.querystring.token", "route.request.header.Auth"}}),
           "Two");
  api_with(stack,
           WebSocketLambdaAuthorizer("A", fn,
                                     {.authorizer_name = "both", .identity_source = {"route.request.header.X"}}),
           "Three");
  api_with(stack, WebSocketLambdaAuthorizer("A", fn, {.identity_source = List<Text>()}), "Four");
}

CONSTCLOUD_CONSTEXPR void lambda_imported(Stack& stack) {
  const auto fn = lambda::Function::from_function_attributes(
      stack, "Fn",
      {.function_arn = "arn:aws:lambda:us-east-1:123456789012:function:auth", .same_environment = true});
  api_with(stack, WebSocketLambdaAuthorizer("Authorizer", fn));
}

CONSTCLOUD_CONSTEXPR void plain_authorizers(Stack& stack) {
  const auto api = make_api(stack);
  const auto request = WebSocketAuthorizer::builder(stack, "Request")
                           .web_socket_api(api)
                           .type(WebSocketAuthorizerType::lambda)
                           .identity_source({"route.request.header.Auth"})
                           .authorizer_uri(function_uri)
                           .authorizer_name("named")
                           .build();
  WebSocketAuthorizer::builder(stack, "Nameless")
      .web_socket_api(api)
      .type(WebSocketAuthorizerType::lambda)
      .identity_source(List<Text>())
      .authorizer_uri(function_uri)
      .build();
  show(stack, "Id", request.authorizer_id());
}

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  api_with(stack, WebSocketAuthorizer::from_web_socket_authorizer_attributes(
                      stack, "Imported", {.authorizer_id = "abc123", .authorizer_type = "CUSTOM"}));
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const auto authorizer = WebSocketAuthorizer::builder(stack, "A")
                              .web_socket_api(make_api(stack))
                              .type(WebSocketAuthorizerType::iam)
                              .identity_source(List<Text>())
                              .build();
  show(stack, "Id", authorizer.authorizer_id());
  show(stack, "Text", authorizer.to_string());
}

CONSTCLOUD_CONSTEXPR void function_of_another_stack(ConstructTree& app) {
  const Stack functions(app, "Functions");
  const auto fn = handler(functions);
  api_with(Stack(app, "Apis"), WebSocketLambdaAuthorizer("Authorizer", fn));
}

void lambda_without_uri(Stack& stack) {
  WebSocketAuthorizer::builder(stack, "A")
      .web_socket_api(make_api(stack))
      .type(WebSocketAuthorizerType::lambda)
      .identity_source(List<Text>())
      .build();
}
void lambda_for_two_apis(Stack& stack) {
  const WebSocketLambdaAuthorizer authorizer("A", handler(stack));
  api_with(stack, authorizer, "One");
  api_with(stack, authorizer, "Two");
}
void off_connect(Stack& stack) {
  make_api(stack).add_route(
      run_time("send"), {.integration = mock(), .authorizer = WebSocketLambdaAuthorizer("A", handler(stack))});
}
void on_disconnect(Stack& stack) {
  WebSocketApi::builder(stack, "Api")
      .disconnect_route_options({.integration = mock(), .authorizer = WebSocketIamAuthorizer()})
      .build();
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "authorizers");
  pairs.pair<own_authorizers>("own_authorizers");
  pairs.pair<iam_>("iam");
  pairs.pair<lambda_bare>("lambda_bare");
  pairs.pair<lambda_options>("lambda_options");
  pairs.pair<lambda_imported>("lambda_imported");
  pairs.pair<plain_authorizers>("plain_authorizers");
  pairs.pair<imported>("imported");
  pairs.pair<attributes>("attributes");
  pairs.app_pair<function_of_another_stack>("function_of_another_stack");
  pairs.error<lambda_without_uri>("lambda_without_uri");
  pairs.error<lambda_for_two_apis>("lambda_for_two_apis");
  pairs.error<off_connect>("off_connect");
  pairs.error<on_disconnect>("on_disconnect");
  return pairs.finish();
}
