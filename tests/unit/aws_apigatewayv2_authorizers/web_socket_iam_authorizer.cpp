// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_authorizers/web_socket_iam_authorizer.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::aws_apigatewayv2_authorizers::WebSocketIamAuthorizer;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;

TEST_CASE("WebSocketIamAuthorizer: a word in the route, and no resource") {
  constexpr auto filled = [](Stack& stack) {
    sockets::api_in(stack).add_route("$connect", {.integration = WebSocketMockIntegration("M"),
                                                  .authorizer = WebSocketIamAuthorizer()});
  };
  CHECK_BOTH(sockets::resources(filled, "AWS::ApiGatewayV2::Authorizer").empty());
  CHECK_BOTH(sockets::properties(filled, "AWS::ApiGatewayV2::Route")
                 .contains(R"("AuthorizationType":"AWS_IAM")"));
  CHECK_BOTH(!sockets::properties(filled, "AWS::ApiGatewayV2::Route").contains("AuthorizerId"));
}
