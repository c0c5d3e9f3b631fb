// SPDX-License-Identifier: Apache-2.0
// WebSocketRoute and the integrations and authorizers that stand behind it. Its twin is websocket_route.js.
#include "services.hpp"

using apigwv2::WebSocketApi;
using apigwv2::WebSocketRoute;
using authorizers::WebSocketIamAuthorizer;

namespace {

CONSTCLOUD_CONSTEXPR WebSocketApi make_api(const Construct& scope, const Text& id = "Api") {
  return WebSocketApi::builder(scope, id).build();
}

CONSTCLOUD_CONSTEXPR auto route(const Construct& scope, const Text& id, const WebSocketApi& api,
                                const Text& key = "send") {
  return WebSocketRoute::builder(scope, id).web_socket_api(api).route_key(key).integration(mock());
}

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) {
  WebSocketRoute(stack, "Route", {.integration = mock(), .route_key = "send", .web_socket_api = make_api(stack)});
}

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  const auto api = make_api(stack);
  route(stack, "Route", api, "$connect")
      .api_key_required(true)
      .return_response(true)
      .authorizer(WebSocketIamAuthorizer())
      .build();
}

CONSTCLOUD_CONSTEXPR void options_one_by_one(Stack& stack) {
  const auto api = make_api(stack);
  route(stack, "A", api, "a").api_key_required(false).build();
  route(stack, "B", api, "b").api_key_required(true).build();
  route(stack, "C", api, "c").return_response(true).build();
  route(stack, "D", api, "d").return_response(false).build();
  route(stack, "E", api, "$connect").authorizer(apigwv2::WebSocketNoneAuthorizer()).build();
  route(stack, "F", api, "$disconnect").build();
  route(stack, "G", api, "$default").build();
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const auto api = make_api(stack);
  const auto r = route(stack, "Route", api).build();
  show(stack, "Id", r.route_id());
  show(stack, "Key", r.route_key());
  show(stack, "ApiId", r.web_socket_api().api_id());
  show(stack, "Text", r.to_string());
}

CONSTCLOUD_CONSTEXPR void under_another_construct(Stack& stack) {
  const auto api = make_api(stack);
  const Construct inner(stack, "Inner");
  WebSocketRoute::builder(inner, "Route")
      .web_socket_api(api)
      .route_key("send")
      .integration(integrations::WebSocketLambdaIntegration("Send", handler(stack)))
      .build();
}

CONSTCLOUD_CONSTEXPR void removal_policy(Stack& stack) {
  route(stack, "Route", make_api(stack)).build().apply_removal_policy(RemovalPolicy::retain);
}

CONSTCLOUD_CONSTEXPR void dependency_on_api_and_routes(Stack& stack) {
  const auto api = make_api(stack);
  const auto fn = handler(stack);
  api.add_route("$connect", {.integration = integrations::WebSocketLambdaIntegration("Connect", fn),
                             .authorizer = authorizers::WebSocketLambdaAuthorizer("Authorizer", fn)});
  api.add_route("send",
                {.integration = integrations::WebSocketLambdaIntegration("Send", fn), .return_response = true});
  const apigwv2::WebSocketStage stage(stack, "Stage", {.stage_name = "dev", .web_socket_api = api});
  stage.node().add_dependency(api);
}

CONSTCLOUD_CONSTEXPR void key_from_a_parameter(Stack& stack) {
  const cc::CfnParameter key(stack, "Key");
  const auto r = WebSocketRoute::builder(stack, "Route")
                     .web_socket_api(make_api(stack))
                     .route_key(key.value_as_string())
                     .integration(integrations::WebSocketLambdaIntegration("Send", handler(stack)))
                     .build();
  show(stack, "RouteKey", r.route_key());
}

void added_route_of_a_parameter(Stack& stack) {
  const cc::CfnParameter key(stack, "Key");
  make_api(stack).add_route(key.value_as_string(), {.integration = mock()});
}
void added_route_of_parts(Stack& stack) {
  const cc::CfnParameter key(stack, "Key");
  make_api(stack).add_route("a/" + key.value_as_string(), {.integration = mock()});
}
void authorizer_off_connect(Stack& stack) {
  route(stack, "Route", make_api(stack), run_time("send")).authorizer(WebSocketIamAuthorizer()).build();
}
void duplicate_route_id(Stack& stack) {
  const auto api = make_api(stack);
  route(stack, "Route", api).build();
  route(stack, "Route", api).build();
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "websocket_route");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<options_one_by_one>("options_one_by_one");
  pairs.pair<attributes>("attributes");
  pairs.pair<under_another_construct>("under_another_construct");
  pairs.pair<removal_policy>("removal_policy");
  pairs.pair<dependency_on_api_and_routes>("dependency_on_api_and_routes");
  pairs.pair<key_from_a_parameter>("key_from_a_parameter");
  pairs.error<added_route_of_a_parameter>("added_route_of_a_parameter");
  pairs.error<added_route_of_parts>("added_route_of_parts");
  pairs.error<authorizer_off_connect>("authorizer_off_connect");
  pairs.error<duplicate_route_id>("duplicate_route_id");
  return pairs.finish();
}
