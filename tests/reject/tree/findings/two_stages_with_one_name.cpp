// SPDX-License-Identifier: Apache-2.0
// reject-gcc: the_stages_of_an_api_have_different_names_rename_one
// reject-clang: The stage 'Stack/A/Resource' of the same API has the name "dev" too:
// reject-clang: rename one of the two stages [ack: constcloud:apigatewayv2.duplicateStageName] (at Stack/B/Resource)
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
  const auto api = api_in(stack);
  stage(api, "A").stage_name("dev").auto_deploy(true).build();
  stage(api, "B").stage_name("prod").auto_deploy(true).build();
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#else
constexpr void f(cc::Stack& stack) {
  const auto api = api_in(stack);
  stage(api, "A").stage_name("dev").auto_deploy(true).build();
  stage(api, "B").stage_name("dev").auto_deploy(true).build();
}
constexpr auto constant = cc::compiled_template<f, cc::strict>("S");
#endif
