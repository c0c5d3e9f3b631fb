// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_integrations/web_socket_lambda_integration.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace lambda = constcloud::aws_lambda;
using cc::Duration;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::ContentHandling;
using cc::aws_apigatewayv2_integrations::WebSocketLambdaIntegration;
using cc::aws_apigatewayv2_integrations::WebSocketLambdaIntegrationProps;

namespace {

constexpr lambda::IFunction function_in(const cc::Construct& scope) {
  return lambda::Function::from_function_attributes(
      scope, "Fn",
      {.function_arn = "arn:aws:lambda:us-east-1:123456789012:function:f",
       .same_environment = true});
}
constexpr void fill(Stack& stack, const WebSocketLambdaIntegrationProps& props) {
  const WebSocketLambdaIntegration integration("I", function_in(stack), props);
  const auto api = sockets::api_in(stack);
  api.add_route("$connect", {.integration = integration});
  api.add_route("msg", {.integration = integration});
}
constexpr Text integration_of(const WebSocketLambdaIntegrationProps& props) {
  return sockets::properties([&props](Stack& stack) { fill(stack, props); },
                             "AWS::ApiGatewayV2::Integration");
}

}  // namespace

TEST_CASE("WebSocketLambdaIntegration: with and without options") {
  CHECK_BOTH(
      integration_of({}) ==
      R"({"ApiId":{"Ref":"ApiF70053CD"},"IntegrationType":"AWS_PROXY","IntegrationUri":{"Fn::Join":["",["arn:",)"
      R"({"Ref":"AWS::Partition"},":apigateway:",{"Ref":"AWS::Region"},":lambda:path/2015-03-31/functions/)"
      R"(arn:aws:lambda:us-east-1:123456789012:function:f/invocations"]]}})");
  constexpr auto all = [] {
    const cc::Json properties = cc::json::parse(integration_of(
        {.content_handling = ContentHandling::convert_to_text, .timeout = Duration::millis(50)}));
    return properties.find("ContentHandlingStrategy")->as_text() == "CONVERT_TO_TEXT" &&
           properties.find("TimeoutInMillis")->as_number() == 50;
  };
  CHECK_BOTH(all());
}

TEST_CASE("WebSocketLambdaIntegration: a permission for each route, one integration for both") {
  constexpr auto filled = [](Stack& stack) { fill(stack, {}); };
  constexpr Text permission = "AWS::Lambda::Permission";
  CHECK_BOTH(sockets::resources(filled, "AWS::ApiGatewayV2::Integration").size() == 1);
  CHECK_BOTH(sockets::resources(filled, permission).size() == 2);
  CHECK_BOTH(
      sockets::properties(filled, permission, 0) ==
      R"({"Action":"lambda:InvokeFunction","FunctionName":"arn:aws:lambda:us-east-1:123456789012:function:f",)"
      R"("Principal":"apigateway.amazonaws.com","SourceArn":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},)"
      R"(":execute-api:",{"Ref":"AWS::Region"},":",{"Ref":"AWS::AccountId"},":",{"Ref":"ApiF70053CD"},"/*$connect"]]}})");
  CHECK_BOTH(sockets::properties(filled, permission, 1).contains("/*msg"));
}

TEST_CASE("WebSocketLambdaIntegration: the permission names a key that is known at deployment") {
  constexpr auto filled = [](Stack& stack) {
    cc::aws_apigatewayv2::WebSocketRoute(
        stack, "R",
        {.integration = WebSocketLambdaIntegration("I", function_in(stack)),
         .route_key = trees::thing(stack, "Key").ref(),
         .web_socket_api = sockets::api_in(stack)});
  };
  CHECK_BOTH(
      sockets::properties(filled, "AWS::Lambda::Permission").contains(R"("/*",{"Ref":"Key"}]]})"));
}
