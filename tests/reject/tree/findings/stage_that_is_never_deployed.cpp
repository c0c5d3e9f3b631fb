// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_stage_is_deployed_to_set_auto_deploy_or_give_it_a_deployment
// reject-clang: Nothing is ever deployed to this stage:
// reject-clang: set auto_deploy to true, or give it a deployment [ack: constcloud:apigatewayv2.stageNeverDeployed] (at Stack/A/Resource)
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
  stage(api_in(stack), "A").stage_name("dev").auto_deploy(true).build();
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  stage(api_in(stack), "A").stage_name("dev").build();
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
