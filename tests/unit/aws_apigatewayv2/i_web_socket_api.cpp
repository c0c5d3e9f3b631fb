// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace cloudwatch = constcloud::aws_cloudwatch;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::IWebSocketApi;
using cc::aws_apigatewayv2::WebSocketApi;
using trees::Refusal;

namespace {

constexpr IWebSocketApi imported(const cc::Construct& scope) {
  return WebSocketApi::from_web_socket_api_attributes(
      scope, "Imported", {.web_socket_id = "a1", .api_endpoint = "wss://x"});
}

}  // namespace

TEST_CASE("IWebSocketApi: owned") {
  constexpr auto id = [](const Stack& stack) {
    return IWebSocketApi(sockets::api_in(stack)).api_id().json();
  };
  CHECK_BOTH(trees::shown_in_stack(id) == R"({"Ref":"ApiF70053CD"})");
  constexpr auto endpoint = [](const Stack& stack) {
    return IWebSocketApi(sockets::api_in(stack)).api_endpoint().json();
  };
  CHECK_BOTH(trees::shown_in_stack(endpoint) == R"({"Fn::GetAtt":["ApiF70053CD","ApiEndpoint"]})");
}

TEST_CASE("IWebSocketApi: imported") {
  constexpr auto known = [](const Stack& stack) {
    const IWebSocketApi api = imported(stack);
    return api.api_id().literal() == "a1" && api.api_endpoint().literal() == "wss://x" &&
           api.node().path() == "S/Imported" && api.stack() == stack &&
           IWebSocketApi::is_construct(api) && IWebSocketApi::is_resource(api) &&
           !IWebSocketApi::is_owned_resource(api) && !api.node().default_child();
  };
  CHECK_BOTH(trees::in_stack(known));
  const auto without_endpoint = [](Stack& stack) {
    return WebSocketApi::from_web_socket_api_attributes(stack, "Imported", {.web_socket_id = "a1"})
        .api_endpoint();
  };
  CHECK(trees::refusal_in_stack(without_endpoint) ==
        Refusal{"apiEndpoint is not configured on the imported WebSocketApi.", "S/Imported"});
  CHECK(trees::refusal_in_stack([](Stack& stack) { imported(stack).apply_removal_policy(); }) ==
        Refusal{"Cannot apply RemovalPolicy: no child or not a CfnResource. Apply the removal "
                "policy on the CfnResource "
                "directly.",
                "S/Imported"});
}

TEST_CASE("IWebSocketApi: metrics") {
  constexpr auto bare = [](const Stack& stack) {
    const cloudwatch::Metric metric = imported(stack).metric("ConnectCount");
    return metric.namespace_().literal() == "AWS/ApiGateway" &&
           metric.metric_name().literal() == "ConnectCount" && metric.statistic() == "Average" &&
           metric.period().to_seconds() == 300 && metric.dimensions()->size() == 1 &&
           metric.dimensions()->find("ApiId")->literal() == "a1" && !metric.account() &&
           !metric.region();
  };
  CHECK_BOTH(trees::in_stack(bare));
  constexpr auto own_dimensions = [](const Stack& stack) {
    const cloudwatch::Metric metric =
        imported(stack).metric("ConnectCount", {.dimensions_map = {{"Own", "b"}}});
    return metric.dimensions()->size() == 1 && metric.dimensions()->find("Own")->literal() == "b";
  };
  CHECK_BOTH(trees::in_stack(own_dimensions));
}
