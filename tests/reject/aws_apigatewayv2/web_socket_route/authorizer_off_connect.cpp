// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_authorizer_stands_on_the_connect_route_only_remove_it_from_this_route
// reject-clang: You can only set a WebSocket authorizer to a $connect route: remove authorizer from this route (at Stack/Api/msg-Route)
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/aws_apigatewayv2_authorizers/web_socket_iam_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;
using cc::aws_apigatewayv2_authorizers::WebSocketIamAuthorizer;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  api.add_route("$connect", {.integration = WebSocketMockIntegration("M"),
                             .authorizer = WebSocketIamAuthorizer()});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  api.add_route("msg", {.integration = WebSocketMockIntegration("M"),
                        .authorizer = WebSocketIamAuthorizer()});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
