// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_web_socket_route.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using apigwv2::IWebSocketRoute;
using apigwv2::WebSocketRouteIntegrationBindOptions;
using apigwv2::WebSocketRouteIntegrationConfig;
using cc::Stack;
using cc::Text;
using trees::Refusal;

namespace {

/// Shows what it is told of its route.
struct Asking : apigwv2::WebSocketRouteIntegration {
  constexpr explicit Asking(bool asks_for_the_id) : WebSocketRouteIntegration("I"), asks(asks_for_the_id) {}
  constexpr WebSocketRouteIntegrationConfig bind(const WebSocketRouteIntegrationBindOptions& options) const {
    const IWebSocketRoute& route = options.route;
    if (asks) return {.type = apigwv2::WebSocketIntegrationType::mock, .uri = route.route_id()};
    return {.type = apigwv2::WebSocketIntegrationType::mock, .uri = route.web_socket_api().api_id() + route.route_key()};
  }
  bool asks;
};

}  // namespace

TEST_CASE("IWebSocketRoute: what an integration is told of its route") {
  CHECK_BOTH(sockets::properties(
                 [](Stack& stack) { sockets::api_in(stack).add_route("a", {.integration = Asking(false)}); },
                 "AWS::ApiGatewayV2::Integration") ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"IntegrationType":"MOCK",)"
             R"("IntegrationUri":{"Fn::Join":["",[{"Ref":"ApiF70053CD"},"a"]]}})");
  CHECK(trees::refusal_in_stack(
            [](Stack& stack) { sockets::api_in(stack).add_route("a", {.integration = Asking(true)}); }) ==
        Refusal{"a route has no id while its integration and its authorizer are bound to it", "S/Api/a-Route"});
}

TEST_CASE("IWebSocketRoute: a route, when it is made") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const auto api = sockets::api_in(stack);
    const IWebSocketRoute route = api.add_route("a", {.integration = Asking(false)});
    return route.web_socket_api() == api && route.route_key().literal() == Text("a") && route.route_id().is_token();
  }));
}
