// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegrationProps;

namespace {

constexpr Text mock_of(const WebSocketMockIntegrationProps& props) {
  return sockets::properties(
      [&props](Stack& stack) {
        sockets::api_in(stack).add_route("a",
                                         {.integration = WebSocketMockIntegration("M", props)});
      },
      "AWS::ApiGatewayV2::Integration");
}

}  // namespace

TEST_CASE("WebSocketMockIntegration: with and without options") {
  CHECK_BOTH(mock_of({}) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"IntegrationType":"MOCK","IntegrationUri":""})");
  CHECK_BOTH(mock_of({.request_templates = {{"$default", "{}"}},
                      .template_selection_expression = "$default"}) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"IntegrationType":"MOCK","IntegrationUri":"",)"
             R"("RequestTemplates":{"$default":"{}"},"TemplateSelectionExpression":"$default"})");
}
