// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_web_socket_route_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using apigwv2::CfnAuthorizer;
using apigwv2::IWebSocketRouteAuthorizer;
using apigwv2::WebSocketApi;
using apigwv2::WebSocketRouteAuthorizerBindOptions;
using apigwv2::WebSocketRouteAuthorizerConfig;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;
using trees::Refusal;

namespace {

/// An authorizer of a user's own, which derives: made for the first route of an API, found again for the next.
struct TokenAuthorizer : IWebSocketRouteAuthorizer {
  constexpr TokenAuthorizer(const Text& authorizer_id, const Text& function_uri) : id(authorizer_id), uri(function_uri) {}
  constexpr WebSocketRouteAuthorizerConfig bind(const WebSocketRouteAuthorizerBindOptions& options) const {
    cc::Construct made = options.scope.node().try_find_child(id);
    if (!made) {
      made = CfnAuthorizer(options.scope, id,
                           {.api_id = options.route.web_socket_api().api_id(), .authorizer_type = "REQUEST",
                            .name = id, .authorizer_uri = uri});
    }
    return {.authorization_type = "CUSTOM", .authorizer_id = CfnAuthorizer::of(made).ref()};
  }
  Text id;
  Text uri;
};
/// One that derives from nothing.
struct Known {
  constexpr WebSocketRouteAuthorizerConfig bind(const WebSocketRouteAuthorizerBindOptions& options) const {
    if (options.route.route_key().literal() != Text("$connect")) return {.authorization_type = "NONE"};
    return {.authorization_type = "CUSTOM", .authorizer_id = id};
  }
  Text id;
};

template <class A>
constexpr Text route_with(const A& authorizer) {
  const auto filled = [&authorizer](Stack& stack) {
    sockets::api_in(stack).add_route("$connect",
                                     {.integration = WebSocketMockIntegration("M"), .authorizer = authorizer});
  };
  const cc::Json properties = cc::json::parse(sockets::properties(filled, "AWS::ApiGatewayV2::Route"));
  return Text::concat({properties.find("AuthorizationType")->to_text(), " ",
                       properties.find("AuthorizerId")->to_text()});
}

}  // namespace

TEST_CASE("IWebSocketRouteAuthorizer: own ones, that derive or not") {
  CHECK_BOTH(route_with(TokenAuthorizer("Token", "arn:uri")) == R"("CUSTOM" {"Ref":"ApiToken6CE222C7"})");
  CHECK_BOTH(route_with(Known{"abc"}) == R"("CUSTOM" "abc")");
  CHECK_BOTH([] {
    IWebSocketRouteAuthorizer kept = Known{"abc"};
    kept = TokenAuthorizer("Token", "arn:uri");
    return route_with(kept);
  }() == R"("CUSTOM" {"Ref":"ApiToken6CE222C7"})");
}

TEST_CASE("IWebSocketRouteAuthorizer: what an own one makes is made where it says, once") {
  constexpr auto two_apis = [](Stack& stack) {
    const TokenAuthorizer own("Token", "arn:uri");
    for (const Text& id : {Text("A"), Text("B")}) {
      sockets::api_in(stack, id).add_route("$connect", {.integration = WebSocketMockIntegration("M"), .authorizer = own});
    }
  };
  CHECK_BOTH(sockets::resources(two_apis, "AWS::ApiGatewayV2::Authorizer").size() == 2);
}

TEST_CASE("IWebSocketRouteAuthorizer: what is handed on as a part of itself is refused") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const TokenAuthorizer own("Token", "arn:uri");
          const IWebSocketRouteAuthorizer& part = own;
          sockets::api_in(stack).add_route("$connect",
                                           {.integration = WebSocketMockIntegration("M"), .authorizer = part});
        }).what ==
        "this authorizer is empty: it was made of nothing, or moved from. Assign one to it before it is used");
  STATIC_REQUIRE(!std::is_default_constructible_v<IWebSocketRouteAuthorizer>);
}
