// SPDX-License-Identifier: Apache-2.0
// One app that uses most of what there is, under every feature flag of the package in the position that is not its
// default, and under all that the package recommends. Its twin is every_feature_flag.js.
#include <constcloud/aws_s3.hpp>

#include "flag_list.hpp"
#include "services.hpp"

using constcloud::Tags;
using integrations::WebSocketAwsIntegration;
using integrations::WebSocketLambdaIntegration;

namespace {

CONSTCLOUD_CONSTEXPR iam::PolicyStatement statement(const cc::aws_iam::IamAction& action, const Text& resource) {
  return iam::PolicyStatement({.actions = {action}, .resources = {resource}});
}

CONSTCLOUD_CONSTEXPR lambda::Function functions(const Stack& stack) {
  const auto message = lambda::Function::builder(stack, "OnMessage")
                           .runtime(lambda::Runtime::nodejs_22_x)
                           .handler("index.handler")
                           .code(lambda::Code::from_bucket(
                               cc::aws_s3::Bucket::from_bucket_name(stack, "Code", "the-code"), "handler.zip", "v1"))
                           .environment({{"TABLE", "Connections"}})
                           .initial_policy({statement("sqs:SendMessage", "a"), statement("sqs:SendMessage", "b")})
                           .tracing(lambda::Tracing::active)
                           .timeout(Duration::seconds(10))
                           .build();
  message.add_to_role_policy(statement("sns:Publish", "b"));
  message.add_to_role_policy(statement("sns:Publish", "a"));
  message.grant_invoke(iam::ServicePrincipal("events.amazonaws.com"));
  message.grant_invoke(iam::AccountPrincipal("210987654321"));
  return message;
}

CONSTCLOUD_CONSTEXPR void identities(const Stack& stack) {
  const iam::Role r(
      stack, "Mixed",
      {.assumed_by = iam::CompositePrincipal({iam::AccountRootPrincipal(), iam::AccountPrincipal("210987654321"),
                                              iam::ServicePrincipal("lambda.amazonaws.com")}),
       .inline_policies = {
           {{"one", iam::PolicyDocument({.statements = {{statement("s3:Get", "b"), statement("s3:Get", "a")}}})}}},
       .managed_policies = {{iam::ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess")}}});
  r.add_to_policy(statement("s3:Put", "b"));
  r.add_to_policy(statement("s3:Get", "b"));
  r.add_to_policy(statement("s3:Get", "a"));
  const auto far = iam::Role::from_role_arn(stack, "Far", "arn:aws:iam::123456789012:role/far");
  far.add_to_principal_policy(statement("s3:Get", "a"));
  const auto named = iam::Role::from_role_name(stack, "Named", "named", {.default_policy_name = "Own"});
  named.add_to_principal_policy(statement("s3:Get", "a"));
  const auto user =
      iam::User::builder(stack, "User").password(cc::SecretValue::unsafe_plain_text("Not-a-secret-1")).build();
  const iam::Group group(stack, "Group", {});
  group.add_user(user);
  group.add_to_policy(statement("s3:Get", "a"));
  iam::ManagedPolicy::builder(stack, "Managed")
      .statements({statement("s3:Put", "z"), statement("s3:Get", "z")})
      .roles({r})
      .build();
  Tags::of(user).add("who", "operator");
}

struct Chat {
  apigwv2::WebSocketStage stage;
  logs::LogGroup log{};
};

CONSTCLOUD_CONSTEXPR Chat chat(const Stack& stack) {
  const auto connect = handler(stack, "OnConnect");
  const auto message = functions(stack);
  identities(stack);
  // The CDK makes the options of a property from the first to the last one.
  const auto authorize = handler(stack, "Authorize");
  const auto queue_role = role(stack);
  const auto api =
      apigwv2::WebSocketApi::builder(stack, "Api")
          .connect_route_options({.integration = WebSocketLambdaIntegration("Connect", connect),
                                  .authorizer = authorizers::WebSocketLambdaAuthorizer("Authorizer", authorize)})
          .disconnect_route_options(
              {.integration = WebSocketAwsIntegration(
                   "Queue", {.integration_method = "POST",
                             .integration_uri = cc::concat(
                                 {"arn:", stack.partition(), ":apigateway:", stack.region(), ":sqs:path/queue"}),
                             .credentials_role = queue_role})})
          .default_route_options({.integration = WebSocketLambdaIntegration("Message", message)})
          .build();
  api.add_route("ping", {.integration = mock("Ping")});
  const acm::Certificate certificate(stack, "Certificate", {.domain_name = "chat.example.com"});
  const auto domain =
      apigwv2::DomainName::builder(stack, "Domain").domain_name("chat.example.com").certificate(certificate).build();
  const auto log = logs::LogGroup::builder(stack, "Access").removal_policy(RemovalPolicy::destroy).build();
  log.grant_write(iam::ServicePrincipal("es.amazonaws.com"));
  log.grant_read(message);
  const auto stage = apigwv2::WebSocketStage::builder(stack, "Live")
                         .web_socket_api(api)
                         .stage_name("live")
                         .auto_deploy(true)
                         .domain_mapping({.domain_name = domain, .mapping_key = "chat"})
                         .access_log_settings({.destination = apigwv2::LogGroupLogDestination(log)})
                         .build();
  stage.grant_management_api_access(connect);
  stage.grant_management_api_access(message);
  api.grant_manage_connections(message);
  cc::aws_s3::Bucket(stack, "Files", {.removal_policy = RemovalPolicy::destroy, .versioned = true});
  stage.metric("ClientError", {.statistic = "Sum"})
      .create_alarm(stack, "ClientErrors", {.evaluation_periods = 2, .threshold = 10});
  cloudwatch::Alarm::builder(stack, "Errors")
      .metric(cloudwatch::MathExpression({.expression = "a + 1", .using_metrics = {{{"a", message.metric_errors()}}}}))
      .threshold(1)
      .evaluation_periods(3)
      .build();
  Tags::of(stack).add("app", "chat");
  return {stage, log};
}

/// Reads what another stack makes.
CONSTCLOUD_CONSTEXPR void reader(const Construct& scope, const Chat& made, const cc::Environment& env) {
  const Stack stack(scope, "Reader", {.env = env});
  show(stack, "Url", made.stage.url());
  show(stack, "Log", made.log.log_group_arn());
  made.stage.grant_management_api_access(handler(stack));
}

CONSTCLOUD_CONSTEXPR void everything(ConstructTree& app) {
  const Construct somewhere(app, "Somewhere");
  reader(somewhere, chat(Stack(somewhere, "Chat")), {});
  const Construct beijing(app, "Beijing");
  const cc::Environment env{.account = "123456789012", .region = "cn-north-1"};
  reader(beijing, chat(Stack(beijing, "Chat", {.env = env})), env);
}

constexpr char cross_stack_references[] = "@aws-cdk/core:defaultCrossStackReferences";

CONSTCLOUD_CONSTEXPR void all_recommended(ConstructTree& app) {
  for (const FeatureFlag& flag : feature_flags) {
    if (flag.is_recommended) app.node().set_context(Text::copy(flag.name, __builtin_strlen(flag.name)), flag.other);
  }
  app.node().set_context(cross_stack_references, "weak");
  app.node().set_context("@aws-cdk/core:target-partitions", Json::array({"aws", "aws-cn"}));
  everything(app);
}

/// The name of the pair of a flag: its letters and digits, with underscores.
std::string pair_name(const char* flag) {
  std::string name;
  for (const char* at = flag + (*flag == '@' ? 1 : 0); *at != '\0'; ++at) {
    const bool is_kept = cc::detail::is_alphanumeric(*at);
    if (is_kept || name.empty() || name.back() != '_') name += is_kept ? *at : '_';
  }
  return name;
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "every_feature_flag");
  const auto under = [&pairs](const std::string& name, const Text& key, const Json& value) {
    pairs.run_time_app_pair(name.c_str(), [&](ConstructTree& app) {
      app.node().set_context(key, value);
      everything(app);
    });
  };
  for (const FeatureFlag& flag : feature_flags) under(pair_name(flag.name), run_time(flag.name), flag.other);
  under(pair_name(cross_stack_references), cross_stack_references, "weak");
  under("cross_stack_references_both", cross_stack_references, "both");
  under(pair_name("@aws-cdk/core:target-partitions"), "@aws-cdk/core:target-partitions",
        Json::array({"aws", "aws-cn"}));
  pairs.app_pair<everything>("none");
  pairs.app_pair<all_recommended>("all_recommended");
  return pairs.finish();
}
