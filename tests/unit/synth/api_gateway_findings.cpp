// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/api_gateway_findings.hpp>

#include <constcloud/aws_apigatewayv2.hpp>
#include <constcloud/aws_apigatewayv2_integrations.hpp>

#include "support/findings.hpp"

namespace cc = constcloud;
namespace apigwv2 = constcloud::aws_apigatewayv2;
using cc::Stack;
using cc::Text;
using findings::in_stack;

namespace {

constexpr apigwv2::WebSocketApi api_in(const Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  api.add_route("a", {.integration = cc::aws_apigatewayv2_integrations::WebSocketMockIntegration("Mock")});
  return api;
}
constexpr auto stage(const apigwv2::WebSocketApi& api, const Text& id = "A") {
  return apigwv2::WebSocketStage::builder(api.stack(), id).web_socket_api(api);
}
constexpr bool finds(const Text& found, const Text& path, const Text& id) {
  return found.starts_with(Text::concat({path, ": "})) && found.contains(Text::concat({"[ack: ", id, "]\n"}));
}

}  // namespace

TEST_CASE("findings of stages: none where nothing is wrong") {
  CHECK_BOTH(in_stack([](const Stack& s) {
               const auto api = api_in(s);
               stage(api, "A").stage_name("dev").auto_deploy(true).throttle({.rate_limit = 1}).build();
               stage(api, "B").stage_name("prod").auto_deploy(true).build();
             }) == "");
}

TEST_CASE("findings of stages: two with one name") {
  constexpr auto two = [](const Stack& s) {
    const auto api = api_in(s);
    stage(api, "A").stage_name("dev").auto_deploy(true).build();
    stage(api, "B").stage_name("dev").auto_deploy(true).build();
  };
  CHECK_BOTH(in_stack(two) == "S/B/Resource: The stage 'S/A/Resource' of the same API has the name \"dev\" too: rename "
                              "one of the two stages [ack: constcloud:apigatewayv2.duplicateStageName]\n");
  // Either may be there, and of another API it may.
  CHECK_BOTH(in_stack([](const Stack& s) {
               const auto api = api_in(s);
               const cc::CfnCondition never(s, "C", {.expression = cc::Fn::condition_equals("a", "b")});
               stage(api, "A").stage_name("dev").auto_deploy(true).build();
               const auto other = stage(api, "B").stage_name("dev").auto_deploy(true).build();
               cc::CfnResource::of(other).set_condition(never);
               const auto far = apigwv2::WebSocketApi::from_web_socket_api_attributes(s, "Far", {.web_socket_id = "x"});
               apigwv2::WebSocketStage::builder(s, "D").web_socket_api(far).stage_name("dev").auto_deploy(true).build();
             }) == "");
}

TEST_CASE("findings of stages: never deployed") {
  CHECK_BOTH(finds(in_stack([](const Stack& s) { stage(api_in(s)).stage_name("dev").build(); }), "S/A/Resource",
                   "constcloud:apigatewayv2.stageNeverDeployed"));
  CHECK_BOTH(finds(in_stack([](const Stack& s) { stage(api_in(s)).stage_name("dev").auto_deploy(false).build(); }),
                   "S/A/Resource", "constcloud:apigatewayv2.stageNeverDeployed"));
  CHECK_BOTH(in_stack([](const Stack& s) {
               apigwv2::CfnStage(s, "A", {.api_id = "x", .stage_name = "dev", .deployment_id = "d"});
             }) == "");
}

TEST_CASE("findings of stages: deployed, of an API without routes") {
  constexpr auto bare = [](const Stack& s) {
    const apigwv2::WebSocketApi api(s, "Api");
    stage(api, "A").stage_name("dev").auto_deploy(true).build();
    stage(api, "B").stage_name("prod").auto_deploy(true).build();
  };
  CHECK_BOTH(in_stack(bare) ==
             "S/Api/Resource: The stage 'S/A/Resource' is deployed, and this API has no routes: add a route to it "
             "[ack: constcloud:apigatewayv2.stageWithoutRoutes]\n");
  // They may stand where the API is passed on to.
  CHECK_BOTH(in_stack([](const Stack& s) {
               const apigwv2::WebSocketApi api(s, "Api");
               stage(api).stage_name("dev").auto_deploy(true).build();
               cc::CfnOutput(s, "O", {.value = api.api_id(), .export_name = {"api"}});
             }) == "");
  CHECK_BOTH(in_stack([](const Stack& s) {
               const apigwv2::CfnApi api(s, "Api", {.body = cc::Json::object({{"openapi", "3.0.1"}})});
               apigwv2::CfnStage(s, "A", {.api_id = api.ref(), .stage_name = "dev", .auto_deploy = true});
             }) == "");
}

TEST_CASE("findings of stages: $default, of a WebSocket API alone") {
  CHECK_BOTH(finds(in_stack([](const Stack& s) { stage(api_in(s)).stage_name("$default").auto_deploy(true).build(); }),
                   "S/A/Resource", "constcloud:apigatewayv2.defaultWebSocketStage"));
  CHECK_BOTH(in_stack([](const Stack& s) {
               const apigwv2::CfnApi api(s, "Api", {.name = "n", .protocol_type = "HTTP"});
               apigwv2::CfnRoute(s, "R", {.api_id = api.ref(), .route_key = "GET /"});
               apigwv2::CfnStage(s, "A", {.api_id = api.ref(), .stage_name = "$default", .auto_deploy = true});
             }) == "");
}

TEST_CASE("findings of stages: a burst limit without a rate limit") {
  CHECK_BOTH(finds(in_stack([](const Stack& s) {
                     stage(api_in(s)).stage_name("dev").auto_deploy(true).throttle({.burst_limit = 1}).build();
                   }),
                   "S/A/Resource", "constcloud:apigatewayv2.burstWithoutRate"));
}
