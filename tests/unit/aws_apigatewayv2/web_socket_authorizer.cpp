// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::WebSocketAuthorizer;
using cc::aws_apigatewayv2::WebSocketAuthorizerType;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;
using trees::Refusal;

namespace {

constexpr auto authorizer_in(const cc::Construct& scope) {
  return WebSocketAuthorizer::builder(scope, "A")
      .web_socket_api(sockets::api_in(scope))
      .identity_source({"route.request.header.x"});
}
template <class F>
constexpr Text authorizer_of(F f) {
  return sockets::properties([&f](Stack& stack) { f(authorizer_in(stack)).build(); },
                             "AWS::ApiGatewayV2::Authorizer");
}

}  // namespace

TEST_CASE("WebSocketAuthorizer: of functions, and of signed requests") {
  CHECK_BOTH(authorizer_of([](auto b) {
               return std::move(b)
                   .type(WebSocketAuthorizerType::lambda)
                   .authorizer_uri("arn")
                   .authorizer_name("n");
             }) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"AuthorizerType":"REQUEST","AuthorizerUri":"arn",)"
             R"("IdentitySource":["route.request.header.x"],"Name":"n"})");
  CHECK_BOTH(
      authorizer_of([](auto b) { return std::move(b).type(WebSocketAuthorizerType::iam); }) ==
      R"({"ApiId":{"Ref":"ApiF70053CD"},"AuthorizerType":"AWS_IAM","IdentitySource":["route.request.header.x"],"Name":"A"})");
  constexpr auto known = [](const Stack& stack) {
    const WebSocketAuthorizer authorizer =
        authorizer_in(stack).type(WebSocketAuthorizerType::iam).build();
    return authorizer.authorizer_id().is_token() && authorizer.to_string() == "S/A" &&
           !authorizer.env().account && WebSocketAuthorizer::is_owned_resource(authorizer);
  };
  CHECK_BOTH(trees::in_stack(known));
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          authorizer_in(stack).type(WebSocketAuthorizerType::lambda).build();
        }) == Refusal{"authorizerUri is mandatory for Lambda authorizers", "S"});
}

TEST_CASE("WebSocketAuthorizer: imported") {
  constexpr auto route = [](Stack& stack) {
    const auto authorizer = WebSocketAuthorizer::from_web_socket_authorizer_attributes(
        stack, "Imported", {.authorizer_id = "id1", .authorizer_type = "CUSTOM"});
    sockets::api_in(stack).add_route(
        "$connect", {.integration = WebSocketMockIntegration("M"), .authorizer = authorizer});
  };
  constexpr auto properties = [route] {
    const cc::Json found = cc::json::parse(sockets::properties(route, "AWS::ApiGatewayV2::Route"));
    return found.find("AuthorizerId")->as_text() == "id1" &&
           found.find("AuthorizationType")->as_text() == "CUSTOM";
  };
  CHECK_BOTH(properties());
  CHECK_BOTH(sockets::resources(route, "AWS::ApiGatewayV2::Authorizer").empty());
}
