// SPDX-License-Identifier: Apache-2.0
// reject-gcc: there_is_already_a_construct_with_this_id_give_the_second_one_another
// reject-clang: There is already a Construct with name 'a-Route' in WebSocketApi [Api]: give the second one another id (at Stack/Api/a-Route)
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  api.add_route("a", {.integration = WebSocketMockIntegration("M")});
  api.add_route("b", {.integration = WebSocketMockIntegration("M")});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  api.add_route("a", {.integration = WebSocketMockIntegration("M")});
  api.add_route("a", {.integration = WebSocketMockIntegration("M")});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
