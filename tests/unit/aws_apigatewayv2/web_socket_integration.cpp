// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/web_socket_integration.hpp>
#include <constcloud/aws_iam.hpp>
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Duration;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::ContentHandling;
using cc::aws_apigatewayv2::PassthroughBehavior;
using cc::aws_apigatewayv2::WebSocketApi;
using cc::aws_apigatewayv2::WebSocketIntegration;
using cc::aws_apigatewayv2::WebSocketIntegrationType;
using cc::aws_apigatewayv2_integrations::WebSocketMockIntegration;
using trees::Refusal;

namespace {

constexpr auto integration_in(const cc::Construct& scope) {
  return WebSocketIntegration::builder(scope, "I")
      .web_socket_api(
          WebSocketApi::from_web_socket_api_attributes(scope, "Api", {.web_socket_id = "a1"}))
      .integration_type(WebSocketIntegrationType::aws)
      .integration_uri("arn");
}
template <class F>
constexpr Text integration_of(F f) {
  return sockets::properties([&f](Stack& stack) { f(integration_in(stack), stack).build(); },
                             "AWS::ApiGatewayV2::Integration");
}

}  // namespace

TEST_CASE("WebSocketIntegration: the least, and all") {
  CHECK_BOTH(integration_of([](auto b, const Stack&) { return b; }) ==
             R"({"ApiId":"a1","IntegrationType":"AWS","IntegrationUri":"arn"})");
  CHECK_BOTH(
      integration_of([](auto b, const Stack& stack) {
        return std::move(b)
            .timeout(Duration::seconds(29))
            .template_selection_expression("$t")
            .request_templates({{"application/json", "{}"}})
            .request_parameters({{"integration.request.header.x", "'y'"}})
            .passthrough_behavior(PassthroughBehavior::never)
            .credentials_role(
                iam::Role::from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/r"))
            .content_handling(ContentHandling::convert_to_text)
            .integration_method("POST");
      }) ==
      R"({"ApiId":"a1","ContentHandlingStrategy":"CONVERT_TO_TEXT",)"
      R"("CredentialsArn":"arn:aws:iam::123456789012:role/r","IntegrationMethod":"POST","IntegrationType":"AWS",)"
      R"("IntegrationUri":"arn","PassthroughBehavior":"NEVER","RequestParameters":{"integration.request.header.x":"'y'"},)"
      R"("RequestTemplates":{"application/json":"{}"},"TemplateSelectionExpression":"$t","TimeoutInMillis":29000})");
}

TEST_CASE("WebSocketIntegration: the words of its enumerations") {
  CHECK_BOTH(to_text(WebSocketIntegrationType::aws_proxy) == "AWS_PROXY");
  CHECK_BOTH(to_text(WebSocketIntegrationType::mock) == "MOCK");
  CHECK_BOTH(to_text(ContentHandling::convert_to_binary) == "CONVERT_TO_BINARY");
  CHECK_BOTH(to_text(PassthroughBehavior::when_no_match) == "WHEN_NO_MATCH");
  CHECK_BOTH(to_text(PassthroughBehavior::when_no_templates) == "WHEN_NO_TEMPLATES");
}

TEST_CASE("WebSocketIntegration: timeouts of 50 milliseconds to 29 seconds") {
  CHECK_BOTH(
      integration_of(
          [](auto b, const Stack&) { return std::move(b).timeout(Duration::millis(50)); }) ==
      R"({"ApiId":"a1","IntegrationType":"AWS","IntegrationUri":"arn","TimeoutInMillis":50})");
  const Refusal refused{"Integration timeout must be between 50 milliseconds and 29 seconds.", "S"};
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          integration_in(stack).timeout(Duration::millis(49)).build();
        }) == refused);
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          integration_in(stack).timeout(Duration::millis(29'001)).build();
        }) == refused);
}

TEST_CASE("WebSocketIntegration: attributes") {
  constexpr auto known = [](const Stack& stack) {
    const WebSocketIntegration integration = integration_in(stack).build();
    return integration.web_socket_api().api_id().literal() == "a1" &&
           integration.node().path() == "S/I" && integration.integration_id().is_token() &&
           WebSocketIntegration::is_owned_resource(integration);
  };
  CHECK_BOTH(trees::in_stack(known));
}
