// SPDX-License-Identifier: Apache-2.0
// Whole programs: the one of the README, and one that uses most of what there is. Its twin is chat.js.
#include "services.hpp"

using integrations::WebSocketLambdaIntegration;

namespace {

CONSTCLOUD_CONSTEXPR void readme_in(const Stack& stack) {
  const auto fn = handler(stack);
  const auto api = apigwv2::WebSocketApi::builder(stack, "mywsapi").build();
  const auto stage = apigwv2::WebSocketStage::builder(stack, "mystage")
                         .web_socket_api(api)
                         .stage_name("dev")
                         .auto_deploy(true)
                         .throttle({.burst_limit = 200, .rate_limit = 100})
                         .build();
  api.add_route("sendmessage", {.integration = WebSocketLambdaIntegration("SendMessageIntegration", fn)});
  stage.grant_management_api_access(fn);
}

CONSTCLOUD_CONSTEXPR void readme(Stack& stack) { readme_in(stack); }

CONSTCLOUD_CONSTEXPR lambda::Function function(const Construct& scope, const Text& id) {
  return lambda::Function::builder(scope, id)
      .runtime(lambda::Runtime::nodejs_22_x)
      .handler("index.handler")
      .memory_size(256)
      .timeout(Duration::seconds(10))
      .code(lambda::Code::from_inline("exports.handler = async () => ({ statusCode: 200 })"))
      .environment({{"TABLE", "Connections"}})
      .build();
}

CONSTCLOUD_CONSTEXPR void everything(Stack& stack) {
  const auto connect = function(stack, "OnConnect");
  const auto message = function(stack, "OnMessage");
  const auto authorize = function(stack, "Authorize");
  const auto api =
      apigwv2::WebSocketApi::builder(stack, "Api")
          .description("a chat")
          .connect_route_options(
              {.integration = WebSocketLambdaIntegration("Connect", connect),
               .authorizer = authorizers::WebSocketLambdaAuthorizer(
                   "Authorizer", authorize, {.identity_source = {"route.request.querystring.token"}})})
          .disconnect_route_options({.integration = WebSocketLambdaIntegration("Disconnect", connect)})
          .default_route_options(
              {.integration = WebSocketLambdaIntegration("Message", message), .return_response = true})
          .build();
  const auto certificate = acm::Certificate::builder(stack, "Certificate")
                               .domain_name("chat.example.com")
                               .validation(acm::CertificateValidation::from_dns())
                               .build();
  const auto domain = apigwv2::DomainName::builder(stack, "Domain")
                          .domain_name("chat.example.com")
                          .certificate(certificate)
                          .build();
  const auto log = logs::LogGroup::builder(stack, "Access")
                       .retention(logs::RetentionDays::one_week)
                       .removal_policy(RemovalPolicy::destroy)
                       .build();
  const auto stage = apigwv2::WebSocketStage::builder(stack, "Live")
                         .web_socket_api(api)
                         .stage_name("live")
                         .auto_deploy(true)
                         .description("for everyone")
                         .detailed_metrics_enabled(true)
                         .throttle({.burst_limit = 500, .rate_limit = 1000})
                         .domain_mapping({.domain_name = domain, .mapping_key = "chat"})
                         .access_log_settings({.destination = apigwv2::LogGroupLogDestination(log)})
                         .stage_variables({{"table", "Connections"}})
                         .build();
  stage.grant_management_api_access(connect);
  stage.grant_management_api_access(message);
  stage.grant_management_api_access(iam::User(stack, "Operator", {}));
  api.add_route("ping", {.integration = mock("Ping"), .return_response = true});
  stage.metric("ClientError", {.period = Duration::minutes(1), .statistic = "Sum"})
      .create_alarm(stack, "ClientErrors", {.evaluation_periods = 2, .threshold = 10});
  cloudwatch::Alarm::builder(stack, "Latency")
      .metric(stage.metric("IntegrationLatency",
                           {.statistic = "p99", .unit = cloudwatch::Unit::milliseconds}))
      .threshold(1000)
      .evaluation_periods(3)
      .datapoints_to_alarm(2)
      .build();
  show(stack, "Url", stage.url());
  show(stack, "CallbackUrl", stage.callback_url());
  cc::Tags::of(stack).add("app", "chat");
}

CONSTCLOUD_CONSTEXPR void readme_named(ConstructTree& app) { readme_in(Stack(app, "Chat")); }

CONSTCLOUD_CONSTEXPR void golden(ConstructTree& app) {
  const Stack stack(app, "ChatStack");
  const auto fn = handler(stack);
  const auto api = apigwv2::WebSocketApi::builder(stack, "mywsapi").build();
  const auto stage = apigwv2::WebSocketStage::builder(stack, "mystage")
                         .web_socket_api(api)
                         .stage_name("dev")
                         .auto_deploy(true)
                         .throttle({.burst_limit = 200, .rate_limit = 100})
                         .build();
  api.add_route("sendmessage", {.integration = WebSocketLambdaIntegration("SendMessageIntegration", fn)});
  stage.grant_management_api_access(fn);
  show(stack, "Url", stage.url());
  show(stack, "Cb", stage.callback_url());
  alarm(stack, "A", stage.metric("ClientError"));
  stage.apply_removal_policy(RemovalPolicy::retain);
}

CONSTCLOUD_CONSTEXPR void two_environments(ConstructTree& app) {
  readme_in(Stack(app, "Europe", {.env = {{.account = "123456789012", .region = "eu-west-1"}}}));
  readme_in(Stack(app, "America", {.env = {{.account = "123456789012", .region = "us-east-1"}}}));
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "chat");
  pairs.pair<readme>("readme");
  pairs.pair<everything>("everything");
  pairs.app_pair<readme_named>("readme_named");
  pairs.app_pair<golden>("golden");
  pairs.app_pair<two_environments>("two_environments");
  return pairs.finish();
}
