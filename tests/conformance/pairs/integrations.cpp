// SPDX-License-Identifier: Apache-2.0
// The integrations of WebSocket routes. Its twin is integrations.js.
#include "services.hpp"

using apigwv2::ContentHandling;
using apigwv2::PassthroughBehavior;
using apigwv2::WebSocketApi;
using apigwv2::WebSocketIntegration;
using apigwv2::WebSocketIntegrationType;
using integrations::WebSocketAwsIntegration;
using integrations::WebSocketLambdaIntegration;
using integrations::WebSocketMockIntegration;

namespace {

constexpr char queue_uri[] = "arn:aws:apigateway:us-east-1:sqs:path/123456789012/queue";

CONSTCLOUD_CONSTEXPR WebSocketApi make_api(const Construct& scope, const Text& id = "Api") {
  return WebSocketApi::builder(scope, id).build();
}

CONSTCLOUD_CONSTEXPR iam::Role make_role(const Construct& scope, const Text& id = "Role") {
  return iam::Role(scope, id, {.assumed_by = iam::ServicePrincipal("apigateway.amazonaws.com")});
}

/// An own integration: it makes something for each route, and is made once.
class QueueIntegration : public apigwv2::WebSocketRouteIntegration {
 public:
  CONSTCLOUD_CONSTEXPR QueueIntegration(const Text& id, const iam::IRole& credentials)
      : WebSocketRouteIntegration(id), credentials_(credentials) {}
  CONSTCLOUD_CONSTEXPR apigwv2::WebSocketRouteIntegrationConfig bind(
      const apigwv2::WebSocketRouteIntegrationBindOptions& options) const {
    CfnResource(options.scope, "Topic",
                {.type = "AWS::SNS::Topic", .properties = {{{"Route", options.route.route_key()}}}});
    return {
        .type = WebSocketIntegrationType::aws,
        .uri = queue_uri,
        .content_handling = ContentHandling::convert_to_text,
        .credentials_role = credentials_,
        .method = "POST",
        .passthrough_behavior = PassthroughBehavior::never,
        .request_parameters = {{{"integration.request.header.Content-Type", "'application/x-www-form-urlencoded'"}}},
        .request_templates = {{{"$default", "Action=SendMessage"}}},
        .template_selection_expression = "\\$default",
        .timeout = Duration::seconds(3)};
  }

 private:
  iam::IRole credentials_;
};

/// One of the library's, with something changed.
struct EchoIntegration : WebSocketMockIntegration {
  using WebSocketMockIntegration::WebSocketMockIntegration;
  CONSTCLOUD_CONSTEXPR apigwv2::WebSocketRouteIntegrationConfig bind(
      const apigwv2::WebSocketRouteIntegrationBindOptions& options) const {
    auto config = WebSocketMockIntegration::bind(options);
    config.template_selection_expression = "echo";
    return config;
  }
};

CONSTCLOUD_CONSTEXPR void own_integrations(Stack& stack) {
  const auto api = make_api(stack);
  const QueueIntegration own("Queue", make_role(stack));
  api.add_route("a", {.integration = own});
  api.add_route("b", {.integration = own});
  api.add_route("c", {.integration = QueueIntegration("Queue", make_role(stack, "Other"))});
  api.add_route("d", {.integration = EchoIntegration("Echo")});
}

void own_integration_on_two_apis(Stack& stack) {
  const QueueIntegration own("Queue", make_role(stack));
  make_api(stack, "A").add_route("a", {.integration = own});
  make_api(stack, "B").add_route("a", {.integration = own});
}

struct Slow : apigwv2::WebSocketRouteIntegration {
  CONSTCLOUD_CONSTEXPR Slow() : WebSocketRouteIntegration("Slow") {}
  CONSTCLOUD_CONSTEXPR apigwv2::WebSocketRouteIntegrationConfig bind(
      const apigwv2::WebSocketRouteIntegrationBindOptions&) const {
    return {.type = WebSocketIntegrationType::mock, .uri = "", .timeout = Duration::seconds(30)};
  }
};
void own_integration_with_a_long_timeout(Stack& stack) { make_api(stack).add_route("a", {.integration = Slow()}); }

CONSTCLOUD_CONSTEXPR void lambda_bare(Stack& stack) {
  const auto api = make_api(stack);
  api.add_route("send", {.integration = WebSocketLambdaIntegration("Send", handler(stack))});
}

CONSTCLOUD_CONSTEXPR void lambda_options(Stack& stack) {
  const auto api = make_api(stack);
  const auto fn = handler(stack);
  api.add_route("a", {.integration = WebSocketLambdaIntegration("Ofa", fn, {.timeout = Duration::seconds(29)})});
  api.add_route("b", {.integration = WebSocketLambdaIntegration("Ofb", fn, {.timeout = Duration::millis(50)})});
  api.add_route("c", {.integration = WebSocketLambdaIntegration(
                          "Ofc", fn, {.content_handling = ContentHandling::convert_to_binary})});
  api.add_route("d", {.integration = WebSocketLambdaIntegration(
                          "Ofd", fn,
                          {.content_handling = ContentHandling::convert_to_text, .timeout = Duration::seconds(1)})});
}

CONSTCLOUD_CONSTEXPR void lambda_on_special_routes(Stack& stack) {
  const auto fn = handler(stack);
  WebSocketApi::builder(stack, "Api")
      .connect_route_options({.integration = WebSocketLambdaIntegration("Connect", fn)})
      .disconnect_route_options({.integration = WebSocketLambdaIntegration("Disconnect", fn)})
      .default_route_options({.integration = WebSocketLambdaIntegration("Fallback", fn)})
      .build();
}

CONSTCLOUD_CONSTEXPR void one_integration_for_many_routes(Stack& stack) {
  const auto api = make_api(stack);
  const WebSocketLambdaIntegration integration("Shared", handler(stack));
  api.add_route("a", {.integration = integration});
  api.add_route("b", {.integration = integration});
  api.add_route("c", {.integration = integration});
  const auto shared_mock = mock();
  api.add_route("d", {.integration = shared_mock});
  api.add_route("e", {.integration = shared_mock});
}

CONSTCLOUD_CONSTEXPR void lambda_imported(Stack& stack) {
  const auto api = make_api(stack);
  const auto plain = lambda::Function::from_function_arn(
      stack, "Plain", "arn:aws:lambda:us-east-1:123456789012:function:plain");
  const auto same = lambda::Function::from_function_attributes(
      stack, "Same",
      {.function_arn = "arn:aws:lambda:us-east-1:123456789012:function:same", .same_environment = true});
  const auto skipping = lambda::Function::from_function_attributes(
      stack, "Skipping",
      {.function_arn = "arn:aws:lambda:us-east-1:123456789012:function:skipping", .skip_permissions = true});
  const auto named = lambda::Function::from_function_name(stack, "Named", "named");
  api.add_route("a", {.integration = WebSocketLambdaIntegration("A", plain)});
  api.add_route("b", {.integration = WebSocketLambdaIntegration("B", same)});
  api.add_route("c", {.integration = WebSocketLambdaIntegration("C", skipping)});
  api.add_route("d", {.integration = WebSocketLambdaIntegration("D", named)});
}

CONSTCLOUD_CONSTEXPR void mock_(Stack& stack) {
  const auto api = make_api(stack);
  api.add_route("a", {.integration = WebSocketMockIntegration("Ofa"), .return_response = true});
  api.add_route("b", {.integration = WebSocketMockIntegration(
                          "Ofb", {.request_templates = {{"200", "{\"statusCode\":200}"}}}),
                      .return_response = true});
  api.add_route("c", {.integration = WebSocketMockIntegration(
                          "Ofc", {.template_selection_expression = "\\$default"}),
                      .return_response = true});
  api.add_route("d",
                {.integration = WebSocketMockIntegration(
                     "Ofd", {.request_templates = {{"$default", "{\"statusCode\":200}"}, {"5", "x"}},
                             .template_selection_expression = "200"}),
                 .return_response = true});
}

CONSTCLOUD_CONSTEXPR void aws_bare(Stack& stack) {
  const auto api = make_api(stack);
  api.add_route("send", {.integration = WebSocketAwsIntegration(
                             "Queue", {.integration_method = "POST", .integration_uri = queue_uri})});
}

CONSTCLOUD_CONSTEXPR void aws_every_option(Stack& stack) {
  const auto api = make_api(stack);
  api.add_route(
      "send",
      {.integration = WebSocketAwsIntegration(
           "Queue",
           {.integration_method = "POST",
            .integration_uri = cc::concat({"arn:", cc::Aws::partition, ":apigateway:", cc::Aws::region,
                                           ":sqs:path/", cc::Aws::account_id, "/queue"}),
            .content_handling = ContentHandling::convert_to_text,
            .credentials_role = role(stack),
            .passthrough_behavior = PassthroughBehavior::never,
            .request_parameters = {{"integration.request.header.Content-Type",
                                    "'application/x-www-form-urlencoded'"}},
            .request_templates = {{"application/json", "Action=SendMessage&MessageBody=$input.body"},
                                  {"$default", "x"}},
            .template_selection_expression = "${request.body.kind}",
            .timeout = Duration::seconds(10)})});
}

CONSTCLOUD_CONSTEXPR void passthrough_behaviors(Stack& stack) {
  const auto api = make_api(stack);
  const auto add = [&](const Text& key, PassthroughBehavior behavior) {
    api.add_route(key, {.integration = WebSocketAwsIntegration(Text::concat({"Of", key}),
                                                               {.integration_method = "POST",
                                                                .integration_uri = queue_uri,
                                                                .passthrough_behavior = behavior})});
  };
  add("WHEN_NO_MATCH", PassthroughBehavior::when_no_match);
  add("NEVER", PassthroughBehavior::never);
  add("WHEN_NO_TEMPLATES", PassthroughBehavior::when_no_templates);
}

CONSTCLOUD_CONSTEXPR void content_handling(Stack& stack) {
  const auto api = make_api(stack);
  const auto add = [&](const Text& key, ContentHandling handling) {
    api.add_route(key, {.integration = WebSocketAwsIntegration(Text::concat({"Of", key}),
                                                               {.integration_method = "POST",
                                                                .integration_uri = queue_uri,
                                                                .content_handling = handling})});
  };
  add("CONVERT_TO_BINARY", ContentHandling::convert_to_binary);
  add("CONVERT_TO_TEXT", ContentHandling::convert_to_text);
}

CONSTCLOUD_CONSTEXPR void plain_integrations(Stack& stack) {
  const auto api = make_api(stack);
  const auto fn = handler(stack);
  const auto proxy = WebSocketIntegration::builder(stack, "Proxy")
                         .web_socket_api(api)
                         .integration_type(WebSocketIntegrationType::aws_proxy)
                         .integration_uri(fn.function_arn())
                         .build();
  WebSocketIntegration::builder(stack, "Mock")
      .web_socket_api(api)
      .integration_type(WebSocketIntegrationType::mock)
      .integration_uri("")
      .build();
  const auto r = role(stack);
  WebSocketIntegration::builder(stack, "Aws")
      .web_socket_api(api)
      .integration_type(WebSocketIntegrationType::aws)
      .integration_uri(queue_uri)
      .integration_method("POST")
      .content_handling(ContentHandling::convert_to_binary)
      .credentials_role(r)
      .request_parameters({{"integration.request.header.a", "'b'"}})
      .request_templates({{"b", "1"}, {"a", "2"}})
      .template_selection_expression("$default")
      .timeout(Duration::millis(29000))
      .passthrough_behavior(PassthroughBehavior::when_no_templates)
      .build();
  show(stack, "Id", proxy.integration_id());
  show(stack, "ApiId", proxy.web_socket_api().api_id());
}

CONSTCLOUD_CONSTEXPR void lambda_of_another_stack(ConstructTree& app) {
  const Stack functions(app, "Functions");
  const auto fn = handler(functions);
  const Stack apis(app, "Apis");
  const auto api = make_api(apis);
  api.add_route("send", {.integration = WebSocketLambdaIntegration("Send", fn)});
}

CONSTCLOUD_CONSTEXPR void concrete_environment(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "eu-west-1"}}});
  const auto api = make_api(stack);
  api.add_route("send", {.integration = WebSocketLambdaIntegration("Send", handler(stack))});
  const auto near =
      lambda::Function::from_function_arn(stack, "Near", "arn:aws:lambda:eu-west-1:123456789012:function:near");
  api.add_route("near", {.integration = WebSocketLambdaIntegration("ToNear", near)});
}

void with_timeout(Stack& stack, const Duration& timeout) {
  const auto api = make_api(stack);
  api.add_route("send", {.integration = WebSocketLambdaIntegration("Send", handler(stack), {.timeout = timeout})});
}
void timeout_too_short(Stack& stack) { with_timeout(stack, Duration::millis(49)); }
void timeout_too_long(Stack& stack) { with_timeout(stack, Duration::millis(29001)); }
void aws_timeout_too_long(Stack& stack) {
  const auto api = make_api(stack);
  api.add_route("send", {.integration = WebSocketAwsIntegration("Queue", {.integration_method = "POST",
                                                                          .integration_uri = queue_uri,
                                                                          .timeout = Duration::minutes(1)})});
}
void one_integration_for_two_apis(Stack& stack) {
  const WebSocketLambdaIntegration integration("Send", handler(stack));
  make_api(stack, "One").add_route("send", {.integration = integration});
  make_api(stack, "Two").add_route("send", {.integration = integration});
}
void two_integrations_with_one_id(Stack& stack) {
  const auto api = make_api(stack);
  for (int i = 0; i != 2; ++i) {
    WebSocketIntegration::builder(api, "Same")
        .web_socket_api(api)
        .integration_type(WebSocketIntegrationType::mock)
        .integration_uri("")
        .build();
  }
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "integrations");
  pairs.pair<own_integrations>("own_integrations");
  pairs.pair<lambda_bare>("lambda_bare");
  pairs.pair<lambda_options>("lambda_options");
  pairs.pair<lambda_on_special_routes>("lambda_on_special_routes");
  pairs.pair<one_integration_for_many_routes>("one_integration_for_many_routes");
  pairs.pair<lambda_imported>("lambda_imported");
  pairs.pair<mock_>("mock");
  pairs.pair<aws_bare>("aws_bare");
  pairs.pair<aws_every_option>("aws_every_option");
  pairs.pair<passthrough_behaviors>("passthrough_behaviors");
  pairs.pair<content_handling>("content_handling");
  pairs.pair<plain_integrations>("plain_integrations");
  pairs.app_pair<lambda_of_another_stack>("lambda_of_another_stack");
  pairs.app_pair<concrete_environment>("concrete_environment");
  pairs.error<own_integration_on_two_apis>("own_integration_on_two_apis");
  pairs.error<own_integration_with_a_long_timeout>("own_integration_with_a_long_timeout");
  pairs.error<timeout_too_short>("timeout_too_short");
  pairs.error<timeout_too_long>("timeout_too_long");
  pairs.error<aws_timeout_too_long>("aws_timeout_too_long");
  pairs.error<one_integration_for_two_apis>("one_integration_for_two_apis");
  pairs.error<two_integrations_with_one_id>("two_integrations_with_one_id");
  return pairs.finish();
}
