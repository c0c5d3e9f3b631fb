// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_integrations/web_socket_aws_integration.hpp>
#include <constcloud/aws_iam.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Duration;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::ContentHandling;
using cc::aws_apigatewayv2::PassthroughBehavior;
using cc::aws_apigatewayv2_integrations::WebSocketAwsIntegration;
using cc::aws_apigatewayv2_integrations::WebSocketAwsIntegrationProps;
using trees::Refusal;

namespace {

/// The integration of a route with what `f(stack)` gives.
template <class F>
constexpr Text aws_of(F f) {
  return sockets::properties(
      [&f](Stack& stack) {
        sockets::api_in(stack).add_route("a",
                                         {.integration = WebSocketAwsIntegration("I", f(stack))});
      },
      "AWS::ApiGatewayV2::Integration");
}

}  // namespace

TEST_CASE("WebSocketAwsIntegration: the least, and all") {
  CHECK_BOTH(
      aws_of([](const Stack&) {
        return WebSocketAwsIntegrationProps{.integration_method = "POST", .integration_uri = "arn"};
      }) ==
      R"({"ApiId":{"Ref":"ApiF70053CD"},"IntegrationMethod":"POST","IntegrationType":"AWS","IntegrationUri":"arn"})");
  CHECK_BOTH(
      aws_of([](const Stack& stack) {
        return WebSocketAwsIntegrationProps{
            .integration_method = "POST",
            .integration_uri = "arn",
            .content_handling = ContentHandling::convert_to_binary,
            .credentials_role =
                iam::Role::from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/r"),
            .passthrough_behavior = PassthroughBehavior::when_no_templates,
            .request_parameters = {{"p", "'v'"}},
            .request_templates = {{"t", "{}"}},
            .template_selection_expression = "$s",
            .timeout = Duration::seconds(1)};
      }) ==
      R"({"ApiId":{"Ref":"ApiF70053CD"},"ContentHandlingStrategy":"CONVERT_TO_BINARY",)"
      R"("CredentialsArn":"arn:aws:iam::123456789012:role/r","IntegrationMethod":"POST","IntegrationType":"AWS",)"
      R"("IntegrationUri":"arn","PassthroughBehavior":"WHEN_NO_TEMPLATES","RequestParameters":{"p":"'v'"},)"
      R"("RequestTemplates":{"t":"{}"},"TemplateSelectionExpression":"$s","TimeoutInMillis":1000})");
}

TEST_CASE("WebSocketAwsIntegration: a timeout out of range") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          sockets::api_in(stack).add_route("a", {.integration = WebSocketAwsIntegration(
                                                     "I", {.integration_method = "POST",
                                                           .integration_uri = "arn",
                                                           .timeout = Duration::seconds(30)})});
        }) == Refusal{"Integration timeout must be between 50 milliseconds and 29 seconds.",
                      "S/Api/a-Route"});
}
