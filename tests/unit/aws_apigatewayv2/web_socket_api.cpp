// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/aws_iam.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

#include <string>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Optional;
using cc::Stack;
using cc::Text;
using cc::Value;
using cc::aws_apigatewayv2::IpAddressType;
using cc::aws_apigatewayv2::WebSocketApi;
using cc::aws_apigatewayv2::WebSocketApiKeySelectionExpression;
using cc::aws_apigatewayv2::WebSocketRoute;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;
using trees::Refusal;

namespace {

/// The properties of an API that `f` completes.
template <class F>
constexpr Text api_of(F f) {
  return sockets::properties([&f](Stack& stack) { f(WebSocketApi::builder(stack, "Api")).build(); },
                             "AWS::ApiGatewayV2::Api");
}

/// What is shown of an API's value.
template <class F>
constexpr Text shown(F f) {
  return trees::shown_in_stack(
      [&f](const Stack& stack) { return f(sockets::api_in(stack)).json(); });
}

}  // namespace

TEST_CASE("WebSocketApi: the least, and each option") {
  CHECK_BOTH(
      api_of([](auto b) { return b; }) ==
      R"({"Name":"Api","ProtocolType":"WEBSOCKET","RouteSelectionExpression":"$request.body.action"})");
  CHECK_BOTH(
      api_of([](auto b) {
        return std::move(b).api_name("").route_selection_expression("$request.body.a");
      }) ==
      R"({"Name":"","ProtocolType":"WEBSOCKET","RouteSelectionExpression":"$request.body.a"})");
  CHECK_BOTH(
      api_of([](auto b) {
        return std::move(b)
            .description("d")
            .disable_schema_validation(false)
            .ip_address_type(IpAddressType::dual_stack)
            .api_key_selection_expression(WebSocketApiKeySelectionExpression::header_x_api_key);
      }) ==
      R"({"ApiKeySelectionExpression":"$request.header.x-api-key","Description":"d",)"
      R"("DisableSchemaValidation":false,"IpAddressType":"dualstack","Name":"Api","ProtocolType":"WEBSOCKET",)"
      R"("RouteSelectionExpression":"$request.body.action"})");
  CHECK_BOTH(to_text(IpAddressType::ipv4) == "ipv4");
  CHECK_BOTH(WebSocketApiKeySelectionExpression::authorizer_usage_identifier_key.literal() ==
             "$context.authorizer.usageIdentifierKey");
  CHECK_BOTH(WebSocketApiKeySelectionExpression("$request.header.key").literal() ==
             "$request.header.key");
  constexpr auto name = [](const Stack& stack) {
    return WebSocketApi(stack, "my api/x").web_socket_api_name().literal() == "my api/x" &&
           WebSocketApi(stack, "Api", {.api_name = "n"}).web_socket_api_name().literal() == "n";
  };
  CHECK_BOTH(trees::in_stack(name));
}

TEST_CASE("WebSocketApi: a name that is known at deployment") {
  constexpr auto name = [](const Stack& stack) {
    const cc::Value<Text> given = trees::thing(stack, "P").ref();
    return WebSocketApi(stack, "Api", {.api_name = given}).web_socket_api_name().json();
  };
  CHECK_BOTH(trees::shown_in_stack(name) == R"({"Ref":"P"})");
}

TEST_CASE("WebSocketApi: routes") {
  constexpr auto options = [](Stack& stack) {
    WebSocketApi::builder(stack, "Api")
        .default_route_options({.integration = WebSocketMockIntegration("D")})
        .disconnect_route_options({.integration = WebSocketMockIntegration("B")})
        .connect_route_options({.integration = WebSocketMockIntegration("A")})
        .build()
        .add_route("a/b", {.integration = WebSocketMockIntegration("E"), .api_key_required = true});
  };
  constexpr auto key = [options](std::size_t place) {
    const Text found = sockets::properties(options, "AWS::ApiGatewayV2::Route", place);
    const cc::Json properties = cc::json::parse(found);
    return properties.find("RouteKey")->as_text();
  };
  CHECK_BOTH(key(0) == "$connect");
  CHECK_BOTH(key(1) == "$disconnect");
  CHECK_BOTH(key(2) == "$default");
  CHECK_BOTH(key(3) == "a/b");
  constexpr auto route = [](const Stack& stack) {
    const WebSocketApi api = sockets::api_in(stack);
    const WebSocketRoute added =
        api.add_route("a/b", {.integration = WebSocketMockIntegration("E")});
    return added.node().path() == "S/Api/a--b-Route" && added.web_socket_api() == api;
  };
  CHECK_BOTH(trees::in_stack(route));
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const WebSocketApi api = sockets::api_in(stack);
          api.add_route("msg", {.integration = WebSocketMockIntegration("A")});
          api.add_route("msg", {.integration = WebSocketMockIntegration("B")});
        }).what == "There is already a Construct with name 'msg-Route' in WebSocketApi [Api]");
}

TEST_CASE("WebSocketApi: the ARNs that it is called under") {
  const std::string start =
      R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":execute-api:",{"Ref":"AWS::Region"},":",)"
      R"({"Ref":"AWS::AccountId"},":",{"Ref":"ApiF70053CD"},"/)";
  CHECK(shown([](const WebSocketApi& api) { return api.arn_for_execute_api(); }) ==
        Text(start + "*/*/*\"]]}"));
  CHECK(shown([](const WebSocketApi& api) {
          return api.arn_for_execute_api("GET", "/path", "dev");
        }) == Text(start + "dev/GET/path\"]]}"));
  CHECK(shown([](const WebSocketApi& api) { return api.arn_for_execute_api("aNy"); }) ==
        Text(start + "*/*/*\"]]}"));
  for (const std::string method : {"AND", "aby", "bny", "an", "anyy"}) {
    CHECK(shown([&method](const WebSocketApi& api) { return api.arn_for_execute_api(method); }) ==
          Text(start + "*/" + method + "/*\"]]}"));
  }
  CHECK(shown([](const WebSocketApi& api) { return api.arn_for_execute_api_v2(); }) ==
        Text(start + "*/*\"]]}"));
  CHECK(shown([](const WebSocketApi& api) {
          return api.arn_for_execute_api_v2("$connect", "dev");
        }) == Text(start + "dev/$connect\"]]}"));
  STATIC_REQUIRE(
      shown([](const WebSocketApi& api) { return api.arn_for_execute_api_v2("msg", "dev"); }) ==
      R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":execute-api:",{"Ref":"AWS::Region"},":",)"
      R"({"Ref":"AWS::AccountId"},":",{"Ref":"ApiF70053CD"},"/dev/msg"]]})");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          (void)sockets::api_in(stack).arn_for_execute_api("GET", "path");
        }).what == "Path must start with '/': path");
}

TEST_CASE("WebSocketApi: who may manage its connections") {
  constexpr auto granted = [](Stack& stack) {
    const iam::Role role(stack, "Role",
                         {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
    sockets::api_in(stack).grant_manage_connections(role);
  };
  constexpr auto statement = [granted] {
    const cc::Json policy = cc::json::parse(sockets::properties(granted, "AWS::IAM::Policy"));
    return policy.find("PolicyDocument")->find("Statement")->as_array()[0].to_text();
  };
  CHECK_BOTH(
      statement() ==
      R"({"Action":"execute-api:ManageConnections","Effect":"Allow","Resource":{"Fn::Join":["",["arn:",)"
      R"({"Ref":"AWS::Partition"},":execute-api:",{"Ref":"AWS::Region"},":",{"Ref":"AWS::AccountId"},":",)"
      R"({"Ref":"ApiF70053CD"},"/*/*/@connections/*"]]}})");
  constexpr auto nobody = [](const Stack& stack) {
    return sockets::api_in(stack)
        .grant_manage_connections(iam::ServicePrincipal("events.amazonaws.com"))
        .success();
  };
  CHECK_BOTH(!trees::in_stack(nobody));
}

TEST_CASE("WebSocketApi: statics, removal policy, node") {
  constexpr auto known = [](const Stack& stack) {
    const WebSocketApi api = sockets::api_in(stack);
    return WebSocketApi::is_construct(api) && WebSocketApi::is_resource(api) &&
           WebSocketApi::is_owned_resource(api) && api.stack() == stack &&
           api.node().path() == "S/Api" && api.to_string() == "S/Api" && !api.env().account;
  };
  CHECK_BOTH(trees::in_stack(known));
  constexpr auto kept = [](Stack& stack) {
    sockets::api_in(stack).apply_removal_policy(cc::RemovalPolicy::retain);
  };
  CHECK_BOTH(sockets::resources(kept, "AWS::ApiGatewayV2::Api")[0].contains(
      R"("DeletionPolicy":"Retain")"));
}

TEST_CASE("WebSocketApi: an import with an id that is taken is refused") {
  cc::ConstructTree app;
  const cc::Stack stack(app, "S");
  const auto import = [&stack] {
    return cc::aws_apigatewayv2::WebSocketApi::from_web_socket_api_attributes(stack, "Api", {.web_socket_id = "abc"});
  };
  import();
  CHECK_THROWS_AS(import(), cc::Error);
}
