// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_stage.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>

#include "support/https.hpp"

namespace apigwv2 = https::apigwv2;
using apigwv2::IStage;
using https::Stack;
using https::Text;
using trees::Refusal;

TEST_CASE("IStage: what both protocols answer") {
  constexpr auto asked = [](const Stack& stack) {
    const IStage http = https::api_in(stack).add_stage("S", {.stage_name = "a"});
    const IStage socket = apigwv2::WebSocketStage(
        stack, "T", {.stage_name = "b", .web_socket_api = apigwv2::WebSocketApi(stack, "Sockets")});
    return http.stage_name().literal() == "a" && trees::shown(http.url().json(), stack).contains("https://") &&
           trees::shown(socket.url().json(), stack).contains("wss://") && http.metric("Count").metric_name() == "Count";
  };
  CHECK_BOTH(trees::in_stack(asked));
  constexpr auto variables = [](Stack& stack) {
    const IStage stage = https::api_in(stack).add_stage("S", {});
    stage.add_stage_variable("a", "b");
  };
  CHECK_BOTH(https::properties(variables, https::stage).contains(R"("StageVariables":{"a":"b"})"));
}

TEST_CASE("IStage: an import has no URL") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const IStage stage = https::HttpStage::from_http_stage_attributes(
              stack, "I", {.api = https::api_in(stack), .stage_name = "dev"});
          (void)stage.url();
        }) == Refusal{"url is not available for imported stages.", "S/I"});
}
