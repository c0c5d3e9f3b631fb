// SPDX-License-Identifier: Apache-2.0
// What the constructs of WebSocket APIs are referred to by, and what an own destination of access logs makes. Its twin
// is websocket_references.js.
#include "services.hpp"

using apigwv2::WebSocketApi;
using apigwv2::WebSocketStage;

namespace {

CONSTCLOUD_CONSTEXPR WebSocketApi make_api(const Construct& scope) { return WebSocketApi(scope, "Api"); }
CONSTCLOUD_CONSTEXPR auto dev(const Stack& stack) {
  return WebSocketStage::builder(stack, "Stage").web_socket_api(make_api(stack)).stage_name("dev");
}
CONSTCLOUD_CONSTEXPR void show_api(const Stack& stack, const apigwv2::IWebSocketApi& api) {
  show(stack, "Id", api.api_ref().api_id);
  show_plain(stack, "IsWebSocket", api.is_websocket_api());
}
CONSTCLOUD_CONSTEXPR void show_domain(const Stack& stack, const apigwv2::IDomainName& domain) {
  show(stack, "Name", domain.domain_name_ref().domain_name);
  show(stack, "Arn", domain.domain_name_ref().domain_name_arn);
}

CONSTCLOUD_CONSTEXPR void api(Stack& stack) { show_api(stack, make_api(stack)); }

CONSTCLOUD_CONSTEXPR void imported_api(Stack& stack) {
  show_api(stack, WebSocketApi::from_web_socket_api_attributes(stack, "Api", {.web_socket_id = "abc"}));
}

CONSTCLOUD_CONSTEXPR void stage(Stack& stack) {
  const auto stage = dev(stack).build();
  show(stack, "OfApi", stage.stage_ref().api_id);
  show(stack, "Name", stage.stage_ref().stage_name);
  show(stack, "Format", stage.default_access_log_format());
}

CONSTCLOUD_CONSTEXPR void route(Stack& stack) {
  const auto route = make_api(stack).add_route("a", {.integration = mock()});
  show(stack, "OfApi", route.route_ref().api_id);
  show(stack, "Id", route.route_ref().route_id);
  show_plain(stack, "HasResponse", route.integration_response_id().has_value());
}

CONSTCLOUD_CONSTEXPR void integration(Stack& stack) {
  const auto integration = apigwv2::WebSocketIntegration::builder(stack, "Integration")
                               .web_socket_api(make_api(stack))
                               .integration_type(apigwv2::WebSocketIntegrationType::mock)
                               .integration_uri("")
                               .build();
  show(stack, "OfApi", integration.integration_ref().api_id);
  show(stack, "Id", integration.integration_ref().integration_id);
  show(stack, "Same", apigwv2::IIntegration(integration).integration_id());
}

CONSTCLOUD_CONSTEXPR void authorizer(Stack& stack) {
  const auto authorizer = apigwv2::WebSocketAuthorizer::builder(stack, "Authorizer")
                              .web_socket_api(make_api(stack))
                              .type(apigwv2::WebSocketAuthorizerType::iam)
                              .identity_source({"route.request.header.A"})
                              .build();
  show(stack, "OfApi", authorizer.authorizer_ref().api_id);
  show(stack, "Id", authorizer.authorizer_ref().authorizer_id);
  show(stack, "Same", apigwv2::IAuthorizer(authorizer).authorizer_id());
}

CONSTCLOUD_CONSTEXPR void domain(Stack& stack) {
  show_domain(stack, apigwv2::DomainName::builder(stack, "Domain")
                         .domain_name("ws.example.com")
                         .certificate(imported_certificate(stack))
                         .build());
}

CONSTCLOUD_CONSTEXPR void imported_domain(Stack& stack) {
  show_domain(stack, apigwv2::DomainName::from_domain_name_attributes(stack, "Domain",
                                                                      {.name = "ws.example.com",
                                                                       .regional_domain_name = "d.example.com",
                                                                       .regional_hosted_zone_id = "Z1"}));
}

CONSTCLOUD_CONSTEXPR void selection_expressions(Stack& stack) {
  using Expression = apigwv2::WebSocketApiKeySelectionExpression;
  show(stack, "Header", Expression::header_x_api_key.custom_api_key_selector());
  show(stack, "Own", Expression("$context.x").custom_api_key_selector());
}

/// A delivery stream under the stage.
struct Stream {
  CONSTCLOUD_CONSTEXPR apigwv2::AccessLogDestinationConfig bind(const apigwv2::IStage& stage) const {
    const CfnResource stream(
        stage, "Stream",
        {.type = "AWS::KinesisFirehose::DeliveryStream",
         .properties = Map<Json>{{"DeliveryStreamName", Text::concat({"amazon-apigateway-", stage.node().id()})}}});
    return {.destination_arn = stream.get_att("Arn")};
  }
};
CONSTCLOUD_CONSTEXPR void own_destination(Stack& stack) {
  dev(stack).access_log_settings({.destination = Stream()}).build();
}

CONSTCLOUD_CONSTEXPR void bound_log_group(Stack& stack) {
  const auto stage = dev(stack).build();
  const logs::LogGroup log(stack, "Log", {});
  show(stack, "Arn", *apigwv2::LogGroupLogDestination(log).bind(stage).destination_arn);
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "websocket_references");
  pairs.pair<api>("api");
  pairs.pair<imported_api>("imported_api");
  pairs.pair<stage>("stage");
  pairs.pair<route>("route");
  pairs.pair<integration>("integration");
  pairs.pair<authorizer>("authorizer");
  pairs.pair<domain>("domain");
  pairs.pair<imported_domain>("imported_domain");
  pairs.pair<selection_expressions>("selection_expressions");
  pairs.pair<own_destination>("own_destination");
  pairs.pair<bound_log_group>("bound_log_group");
  return pairs.finish();
}
