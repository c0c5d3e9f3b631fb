// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/web_socket_route.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/web_socket_iam_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

#include <string>

#include "support/sockets.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::WebSocketApi;
using cc::aws_apigatewayv2::WebSocketNoneAuthorizer;
using cc::aws_apigatewayv2::WebSocketRoute;
using cc::aws_apigatewayv2_authorizers::WebSocketIamAuthorizer;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;
using trees::Refusal;

namespace {

constexpr Text type = "AWS::ApiGatewayV2::Route";
constexpr Text response = "AWS::ApiGatewayV2::RouteResponse";

/// A route of an imported API, so that its id stands in the properties as it is.
constexpr auto route_in(const cc::Construct& scope) {
  return WebSocketRoute::builder(scope, "R")
      .web_socket_api(
          WebSocketApi::from_web_socket_api_attributes(scope, "Api", {.web_socket_id = "a1"}))
      .route_key("$connect")
      .integration(WebSocketMockIntegration("M"));
}
template <class F>
constexpr Text route_of(F f, const Text& of_type = type) {
  return sockets::properties([&f](Stack& stack) { f(route_in(stack)).build(); }, of_type);
}
/// The properties without their target, which carries a hash.
template <class F>
constexpr Text untargeted(F f) {
  const cc::Json properties = cc::json::parse(route_of(f));
  cc::json::Object rest;
  for (const auto& [name, value] : properties.as_object()) {
    if (name != Text("Target")) rest.set(name, value);
  }
  return cc::Json(std::move(rest)).to_text();
}

}  // namespace

TEST_CASE("WebSocketRoute: the least, and each option") {
  constexpr auto plain = [](auto b) { return b; };
  CHECK_BOTH(untargeted(plain) ==
             R"({"ApiId":"a1","AuthorizationType":"NONE","RouteKey":"$connect"})");
  CHECK_BOTH(
      untargeted([](auto b) { return std::move(b).api_key_required(false); }) ==
      R"({"ApiId":"a1","ApiKeyRequired":false,"AuthorizationType":"NONE","RouteKey":"$connect"})");
  CHECK_BOTH(untargeted([](auto b) { return std::move(b).authorizer(WebSocketIamAuthorizer()); }) ==
             R"({"ApiId":"a1","AuthorizationType":"AWS_IAM","RouteKey":"$connect"})");
  CHECK_BOTH(untargeted([](auto b) {
               return std::move(b).authorizer(WebSocketNoneAuthorizer());
             }) == untargeted(plain));
  CHECK_BOTH(route_of(plain, response) == "there is no such resource");
  CHECK_BOTH(route_of([](auto b) { return std::move(b).return_response(false); }, response) ==
             "there is no such resource");
}

TEST_CASE("WebSocketRoute: its integration is made under it, and is its target") {
  constexpr auto target = [] {
    const cc::Json properties = cc::json::parse(route_of([](auto b) { return b; }));
    return properties.find("Target")->to_text().contains(R"(["integrations/",{"Ref":"RM)");
  };
  CHECK_BOTH(target());
  constexpr auto children = [](const Stack& stack) {
    const WebSocketRoute route = route_in(stack).return_response(true).build();
    const auto ids = route.node().children();
    return ids.size() == 3 && ids[0].node().id() == "M" && ids[1].node().id() == "Resource" &&
           ids[2].node().id() == "Response" && route.route_key().literal() == "$connect" &&
           route.web_socket_api().api_id().literal() == "a1" &&
           WebSocketRoute::is_owned_resource(route) && route.stack() == stack;
  };
  CHECK_BOTH(trees::in_stack(children));
}

TEST_CASE("WebSocketRoute: returned responses") {
  constexpr auto returns = [](auto b) { return std::move(b).return_response(true); };
  CHECK_BOTH(
      untargeted(returns) ==
      R"({"ApiId":"a1","AuthorizationType":"NONE","RouteKey":"$connect","RouteResponseSelectionExpression":"$default"})");
  constexpr auto shown = [returns] {
    const cc::Json properties = cc::json::parse(route_of(returns, response));
    return properties.find("ApiId")->as_text() == "a1" &&
           properties.find("RouteResponseKey")->as_text() == "$default" &&
           properties.find("RouteId")->find("Ref") != nullptr;
  };
  CHECK_BOTH(shown());
}

TEST_CASE("WebSocketRoute: refusals") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          sockets::api_in(stack).add_route("msg", {.integration = WebSocketMockIntegration("M"),
                                                   .authorizer = WebSocketIamAuthorizer()});
        }) == Refusal{"You can only set a WebSocket authorizer to a $connect route.", "S/Api"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          sockets::api_in(stack).add_route(std::string(),
                                           {.integration = WebSocketMockIntegration("M")});
        }).what == "WebSocketRoute: route_key '' must be 1 to 128 characters");
}

TEST_CASE("WebSocketRoute: a key that is known at deployment") {
  constexpr auto filled = [](Stack& stack) {
    const cc::Value<Text> key = trees::thing(stack, "Key").ref();
    const WebSocketRoute route(stack, "R",
                               {.integration = WebSocketMockIntegration("M"),
                                .route_key = key,
                                .web_socket_api = sockets::api_in(stack)});
    trees::thing(stack, "Shown", {{"Key", route.route_key().json()}});
  };
  CHECK_BOTH(sockets::properties(filled, type).contains(R"("RouteKey":{"Ref":"Key"})"));
  CHECK_BOTH(sockets::properties(filled, "A::B::C", 1) == R"({"Key":{"Ref":"Key"}})");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          sockets::api_in(stack).add_route(trees::thing(stack, "Key").ref(),
                                           {.integration = WebSocketMockIntegration("M")});
        }) == Refusal{"ID components may not include unresolved tokens: ${Token[TOKEN]}-Route", "S/Api"});
}
