// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_web_socket_api_has_no_default_stage_give_this_one_another_name
// reject-clang: A WebSocket API has no default stage:
// reject-clang: give the stage another name [ack: constcloud:apigatewayv2.defaultWebSocketStage] (at Stack/A/Resource)
#include <constcloud/aws_apigatewayv2.hpp>
#include <constcloud/aws_apigatewayv2_integrations.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

constexpr apigwv2::WebSocketApi api_in(const cc::Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  api.add_route("a", {.integration = cc::aws_apigatewayv2_integrations::WebSocketMockIntegration("Mock")});
  return api;
}
constexpr auto stage(const apigwv2::WebSocketApi& api, const cc::Text& id) {
  return apigwv2::WebSocketStage::builder(api.stack(), id).web_socket_api(api);
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  stage(api_in(stack), "A").stage_name("default").auto_deploy(true).build();
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  stage(api_in(stack), "A").stage_name("$default").auto_deploy(true).build();
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
