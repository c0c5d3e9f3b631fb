// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_authorizers/web_socket_lambda_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace lambda = constcloud::aws_lambda;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2_authorizers::WebSocketLambdaAuthorizer;
using cc::aws_apigatewayv2_authorizers::WebSocketLambdaAuthorizerProps;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;
using trees::Refusal;

namespace {

constexpr lambda::IFunction function_in(const cc::Construct& scope) {
  return lambda::Function::from_function_attributes(
      scope, "Fn",
      {.function_arn = "arn:aws:lambda:us-east-1:123456789012:function:f",
       .same_environment = true});
}
constexpr void fill(Stack& stack, const WebSocketLambdaAuthorizerProps& props) {
  sockets::api_in(stack).add_route(
      "$connect", {.integration = WebSocketMockIntegration("M"),
                   .authorizer = WebSocketLambdaAuthorizer("A", function_in(stack), props)});
}
constexpr Text authorizer_of(const WebSocketLambdaAuthorizerProps& props) {
  return sockets::properties([&props](Stack& stack) { fill(stack, props); },
                             "AWS::ApiGatewayV2::Authorizer");
}

}  // namespace

TEST_CASE("WebSocketLambdaAuthorizer: with and without options") {
  CHECK_BOTH(
      authorizer_of({}) ==
      R"({"ApiId":{"Ref":"ApiF70053CD"},"AuthorizerType":"REQUEST","AuthorizerUri":{"Fn::Join":["",["arn:",)"
      R"({"Ref":"AWS::Partition"},":apigateway:",{"Ref":"AWS::Region"},":lambda:path/2015-03-31/functions/)"
      R"(arn:aws:lambda:us-east-1:123456789012:function:f/invocations"]]},)"
      R"("IdentitySource":["route.request.header.Authorization"],"Name":"A"})");
  constexpr auto all = [] {
    const cc::Json properties = cc::json::parse(authorizer_of(
        {.authorizer_name = "n", .identity_source = {"route.request.querystring.t"}}));
    return properties.find("Name")->as_text() == "n" &&
           properties.find("IdentitySource")->to_text() == R"(["route.request.querystring.t"])";
  };
  CHECK_BOTH(all());
}

TEST_CASE("WebSocketLambdaAuthorizer: its route, its permission") {
  constexpr auto filled = [](Stack& stack) { fill(stack, {}); };
  CHECK_BOTH(sockets::properties(filled, "AWS::ApiGatewayV2::Route")
                 .contains(R"("AuthorizationType":"CUSTOM")"));
  CHECK_BOTH(sockets::properties(filled, "AWS::ApiGatewayV2::Route")
                 .contains(R"("AuthorizerId":{"Ref":"ApiA)"));
  CHECK_BOTH(sockets::properties(filled, "AWS::Lambda::Permission")
                 .contains(R"({"Ref":"ApiF70053CD"},"/authorizers/",{"Ref":"ApiA)"));
}

TEST_CASE("WebSocketLambdaAuthorizer: of one API only") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const WebSocketLambdaAuthorizer authorizer("A", function_in(stack));
          for (const Text& id : {Text("X"), Text("Y")}) {
            sockets::api_in(stack, id).add_route(
                "$connect",
                {.integration = WebSocketMockIntegration("M"), .authorizer = authorizer});
          }
        }) == Refusal{"Cannot attach the same authorizer to multiple Apis", "S/Y"});
}
