// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/web_socket_route_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using apigwv2::WebSocketApi;
using apigwv2::WebSocketIntegrationType;
using apigwv2::WebSocketRouteIntegration;
using apigwv2::WebSocketRouteIntegrationBindOptions;
using apigwv2::WebSocketRouteIntegrationConfig;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;
using trees::Refusal;

namespace {

constexpr Text type = "AWS::ApiGatewayV2::Integration";

/// An integration of a user's own: it has a state, and makes something for each route.
struct QueueIntegration : WebSocketRouteIntegration {
  constexpr QueueIntegration(const Text& id, const Text& queue_arn) : WebSocketRouteIntegration(id), arn(queue_arn) {}
  constexpr WebSocketRouteIntegrationConfig bind(const WebSocketRouteIntegrationBindOptions& options) const {
    trees::thing(options.scope, "Permission", {{"RouteKey", options.route.route_key().json()}});
    return {.type = WebSocketIntegrationType::aws,
            .uri = arn,
            .method = "POST",
            .request_templates = {{{"$default", "Action=SendMessage"}}},
            .timeout = cc::Duration::seconds(5)};
  }
  Text arn;
};

/// One of the library's, with something changed.
struct EchoIntegration : WebSocketMockIntegration {
  using WebSocketMockIntegration::WebSocketMockIntegration;
  constexpr WebSocketRouteIntegrationConfig bind(const WebSocketRouteIntegrationBindOptions& options) const {
    WebSocketRouteIntegrationConfig config = WebSocketMockIntegration::bind(options);
    config.template_selection_expression = "echo";
    return config;
  }
};
/// One of the library's under another name.
struct NamedMock : WebSocketMockIntegration {
  constexpr NamedMock() : WebSocketMockIntegration("Named") {}
};

template <class F>
constexpr cc::List<Text> integrations_of(F f) {
  return sockets::resources([&f](Stack& stack) { f(sockets::api_in(stack)); }, type);
}
template <class F>
constexpr Text properties_of(F f) {
  return sockets::properties([&f](Stack& stack) { f(sockets::api_in(stack)); }, type);
}

constexpr Text queue_properties =
    R"({"ApiId":{"Ref":"ApiF70053CD"},"IntegrationMethod":"POST","IntegrationType":"AWS","IntegrationUri":"arn:queue",)"
    R"("RequestTemplates":{"$default":"Action=SendMessage"},"TimeoutInMillis":5000})";

}  // namespace

TEST_CASE("WebSocketRouteIntegration: made for the first route, shared by the others, of one API") {
  constexpr auto shared = [](Stack& stack) {
    const WebSocketMockIntegration mock("M");
    const WebSocketApi api = sockets::api_in(stack);
    api.add_route("a", {.integration = mock});
    api.add_route("b", {.integration = mock});
  };
  CHECK_BOTH(sockets::resources(shared, "AWS::ApiGatewayV2::Integration").size() == 1);
  CHECK_BOTH(sockets::resources(shared, "AWS::ApiGatewayV2::Route").size() == 2);
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const WebSocketMockIntegration mock("M");
          sockets::api_in(stack, "A").add_route("a", {.integration = mock});
          sockets::api_in(stack, "B").add_route("a", {.integration = mock});
        }) ==
        Refusal{"A single integration cannot be associated with multiple APIs.", "S/B/a-Route"});
}

TEST_CASE("WebSocketRouteIntegration: an own one is kept by value, with its type") {
  CHECK_BOTH(properties_of([](const WebSocketApi& api) {
               api.add_route("a", {.integration = QueueIntegration("Queue", "arn:queue")});
             }) == queue_properties);
  CHECK_BOTH(properties_of([](const WebSocketApi& api) {
               WebSocketRouteIntegration kept = WebSocketMockIntegration("Other");
               {
                 const QueueIntegration own("Queue", "arn:queue");
                 kept = own;
               }
               api.add_route("a", {.integration = kept});
             }) == queue_properties);
}

TEST_CASE("WebSocketRouteIntegration: an own one is bound to each route, and made for the first") {
  constexpr auto two = [](const WebSocketApi& api) {
    const QueueIntegration own("Queue", "arn:queue");
    api.add_route("a", {.integration = own});
    api.add_route("b", {.integration = own});
  };
  CHECK_BOTH(integrations_of(two).size() == 1);
  CHECK_BOTH(sockets::resources([two](Stack& stack) { two(sockets::api_in(stack)); }, "A::B::C").size() == 2);
  CHECK_BOTH(integrations_of([](const WebSocketApi& api) {
               api.add_route("a", {.integration = QueueIntegration("Queue", "arn:queue")});
               api.add_route("b", {.integration = QueueIntegration("Queue", "arn:queue")});
             }).size() == 2);
}

TEST_CASE("WebSocketRouteIntegration: an own one serves one API") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const QueueIntegration own("Queue", "arn:queue");
          sockets::api_in(stack, "A").add_route("a", {.integration = own});
          sockets::api_in(stack, "B").add_route("a", {.integration = own});
        }) == Refusal{"A single integration cannot be associated with multiple APIs.", "S/B/a-Route"});
}

TEST_CASE("WebSocketRouteIntegration: own ones may derive from those of the library, with their bind or without") {
  CHECK_BOTH(properties_of([](const WebSocketApi& api) {
               api.add_route("a", {.integration = EchoIntegration("Echo")});
             }) == R"({"ApiId":{"Ref":"ApiF70053CD"},"IntegrationType":"MOCK","IntegrationUri":"",)"
                   R"("TemplateSelectionExpression":"echo"})");
  CHECK_BOTH(properties_of([](const WebSocketApi& api) { api.add_route("a", {.integration = NamedMock()}); }) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"IntegrationType":"MOCK","IntegrationUri":""})");
  constexpr auto two = [](const WebSocketApi& api) {
    const EchoIntegration echo("Echo");
    api.add_route("a", {.integration = echo});
    api.add_route("b", {.integration = echo});
  };
  CHECK_BOTH(integrations_of(two).size() == 1);
}

TEST_CASE("WebSocketRouteIntegration: what is handed on as a part of itself is refused, not bound to nothing") {
  constexpr auto attach = [](const WebSocketApi& api, const WebSocketRouteIntegration& integration) {
    api.add_route("a", {.integration = integration});
  };
  CHECK(trees::refusal_in_stack([attach](Stack& stack) {
          attach(sockets::api_in(stack), QueueIntegration("Queue", "arn:queue"));
        }) == Refusal{"the integration 'Queue' was handed on as a reference to WebSocketRouteIntegration, and has lost "
                      "its bind",
                      "S/Api/a-Route"});
  CHECK_BOTH(integrations_of([attach](const WebSocketApi& api) { attach(api, WebSocketMockIntegration("M")); }).size() ==
             1);
  CHECK_BOTH(integrations_of([attach](const WebSocketApi& api) {
               const WebSocketRouteIntegration by_value = QueueIntegration("Queue", "arn:queue");
               attach(api, by_value);
             }).size() == 1);
}

TEST_CASE("WebSocketRouteIntegration: one that was moved from is refused") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          WebSocketRouteIntegration mock = WebSocketMockIntegration("M");
          const WebSocketRouteIntegration taken = std::move(mock);
          sockets::api_in(stack).add_route("a", {.integration = mock});
        }).what == "this integration is empty: it was made of nothing, or moved from. Assign one to it before it is used");
}

TEST_CASE("WebSocketRouteIntegration: none is made of nothing") {
  STATIC_REQUIRE(!std::is_default_constructible_v<WebSocketRouteIntegration>);
  STATIC_REQUIRE(!std::is_default_constructible_v<WebSocketMockIntegration>);
}
