// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_deployed_stage_has_routes_add_one_to_its_api
// reject-clang: The stage 'Stack/A/Resource' is deployed, and this API has no routes:
// reject-clang: add a route to it [ack: constcloud:apigatewayv2.stageWithoutRoutes] (at Stack/Api/Resource)
#include <constcloud/aws_apigatewayv2.hpp>
#include <constcloud/aws_apigatewayv2_integrations.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

constexpr apigwv2::WebSocketApi api_in(const cc::Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  return api;
}
constexpr auto stage(const apigwv2::WebSocketApi& api, const cc::Text& id) {
  return apigwv2::WebSocketStage::builder(api.stack(), id).web_socket_api(api);
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const auto api = api_in(stack);
  api.add_route("a", {.integration = cc::aws_apigatewayv2_integrations::WebSocketMockIntegration("Mock")});
  stage(api, "A").stage_name("dev").auto_deploy(true).build();
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  stage(api_in(stack), "A").stage_name("dev").auto_deploy(true).build();
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
