// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_integration.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_integration.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

TEST_CASE("IIntegration: is known by its id, and one of a WebSocket API by that too") {
  constexpr auto known = [](const cc::Stack& stack) {
    const auto api = sockets::api_in(stack);
    const apigwv2::IWebSocketIntegration one =
        apigwv2::WebSocketIntegration(stack, "I",
                                      {.integration_type = apigwv2::WebSocketIntegrationType::mock,
                                       .integration_uri = "",
                                       .web_socket_api = api});
    return one.web_socket_api() == api && one.integration_ref().integration_id.json() == one.integration_id().json() &&
           apigwv2::IIntegration(one).integration_id().is_token();
  };
  CHECK_BOTH(trees::in_stack(known));
}
