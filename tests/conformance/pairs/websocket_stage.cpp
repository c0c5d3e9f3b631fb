// SPDX-License-Identifier: Apache-2.0
// WebSocketStage: every option, method, attribute, static and refusal. Its twin is websocket_stage.js.
#include "services.hpp"

using constcloud::aws_apigateway::AccessLogFormat;
using apigwv2::LogGroupLogDestination;
using apigwv2::WebSocketApi;
using apigwv2::WebSocketStage;
using cloudwatch::Unit;

namespace AccessLogField = constcloud::aws_apigateway::AccessLogField;

namespace {

CONSTCLOUD_CONSTEXPR WebSocketApi make_api(const Construct& scope) {
  return WebSocketApi::builder(scope, "Api").build();
}

/// A stage on its way that lacks its name.
CONSTCLOUD_CONSTEXPR auto nameless(const WebSocketApi& api, const Text& id) {
  return WebSocketStage::builder(api.stack(), id).web_socket_api(api);
}
CONSTCLOUD_CONSTEXPR auto dev(const WebSocketApi& api, const Text& id = "Stage") {
  return nameless(api, id).stage_name("dev");
}
CONSTCLOUD_CONSTEXPR WebSocketStage make_stage(const Construct& scope) { return dev(make_api(scope)).build(); }

CONSTCLOUD_CONSTEXPR apigwv2::DomainName make_domain(const Construct& scope) {
  return apigwv2::DomainName::builder(scope, "Domain")
      .domain_name("ws.example.com")
      .certificate(imported_certificate(scope, "DomainCertificate"))
      .build();
}

CONSTCLOUD_CONSTEXPR apigwv2::IWebSocketStage imported_stage(const Construct& scope) {
  return WebSocketStage::from_web_socket_stage_attributes(scope, "Imported",
                                                          {.api = make_api(scope), .stage_name = "prod"});
}

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) {
  WebSocketStage(stack, "Stage", {.stage_name = "dev", .web_socket_api = make_api(stack)});
}

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  const auto api = make_api(stack);
  const auto domain = make_domain(stack);
  const logs::LogGroup log(stack, "Log", {});
  WebSocketStage::builder(stack, "Stage")
      .web_socket_api(api)
      .stage_name("production")
      .auto_deploy(true)
      .description("what the customers see")
      .detailed_metrics_enabled(true)
      .domain_mapping({.domain_name = domain, .mapping_key = "v1"})
      .throttle({.burst_limit = 200, .rate_limit = 100.5})
      .access_log_settings({.destination = LogGroupLogDestination(log),
                            .format = AccessLogFormat::custom("$context.requestId $context.connectionId")})
      .stage_variables({{"table", "Connections"}, {"10", "ten"}, {"9", "nine"}})
      .build();
}

CONSTCLOUD_CONSTEXPR void auto_deploy(Stack& stack) {
  const auto api = make_api(stack);
  nameless(api, "On").auto_deploy(true).stage_name("on").build();
  nameless(api, "Off").auto_deploy(false).stage_name("off").build();
}

CONSTCLOUD_CONSTEXPR void stage_names(Stack& stack) {
  const auto api = make_api(stack);
  nameless(api, "A").stage_name("$default").build();
  nameless(api, "B").stage_name("with-hyphen_and_underscore").build();
  nameless(api, "C").stage_name(repeat("x", 128)).build();
  nameless(api, "D").stage_name("1").build();
}

CONSTCLOUD_CONSTEXPR void description(Stack& stack) {
  const auto api = make_api(stack);
  dev(api, "Some").description("a stage").build();
  nameless(api, "Empty").description("").stage_name("empty").build();
  nameless(api, "Long").description(repeat("d", 1024)).stage_name("long").build();
}

CONSTCLOUD_CONSTEXPR void throttle(Stack& stack) {
  const auto api = make_api(stack);
  nameless(api, "Both").throttle({.burst_limit = 200, .rate_limit = 100}).stage_name("a").build();
  nameless(api, "Rate").throttle({.rate_limit = 0.5}).stage_name("b").build();
  nameless(api, "Burst").throttle({.burst_limit = 5}).stage_name("c").build();
  nameless(api, "Zero").throttle({.burst_limit = 0, .rate_limit = 0}).stage_name("d").build();
  nameless(api, "Empty").throttle({}).stage_name("e").build();
}

CONSTCLOUD_CONSTEXPR void detailed_metrics(Stack& stack) {
  const auto api = make_api(stack);
  nameless(api, "On").detailed_metrics_enabled(true).stage_name("a").build();
  nameless(api, "Off").detailed_metrics_enabled(false).stage_name("b").build();
  nameless(api, "OnThrottled").detailed_metrics_enabled(true).throttle({.burst_limit = 1}).stage_name("c").build();
  nameless(api, "OffThrottled").detailed_metrics_enabled(false).throttle({}).stage_name("d").build();
}

CONSTCLOUD_CONSTEXPR void stage_variables(Stack& stack) {
  const auto api = make_api(stack);
  nameless(api, "None").stage_variables({}).stage_name("a").build();
  nameless(api, "Ordered")
      .stage_variables({{"b", "1"}, {"a", "2"}, {"10", "3"}, {"9", "4"}})
      .stage_name("b")
      .build();
  const auto later = nameless(api, "Later").stage_name("c").build();
  later.add_stage_variable("first", "1");
  later.add_stage_variable("second", "2");
  later.add_stage_variable("first", "again");
  later.add_stage_variable("0", "zero");
  const auto both = nameless(api, "Both").stage_variables({{"a", "1"}}).stage_name("d").build();
  both.add_stage_variable("b", "2");
  both.add_stage_variable("api", both.api().api_id());
}

CONSTCLOUD_CONSTEXPR void access_log_default_format(Stack& stack) {
  const logs::LogGroup log(stack, "Log", {});
  dev(make_api(stack)).access_log_settings({.destination = LogGroupLogDestination(log)}).build();
}

CONSTCLOUD_CONSTEXPR void logging_stage(const WebSocketApi& api, const Text& id, const Text& name,
                                        const logs::LogGroup& log, const AccessLogFormat& format) {
  nameless(api, id)
      .stage_name(name)
      .access_log_settings({.destination = LogGroupLogDestination(log), .format = format})
      .build();
}

CONSTCLOUD_CONSTEXPR void access_log_formats(Stack& stack) {
  const logs::LogGroup log(stack, "Log", {});
  const auto api = make_api(stack);
  logging_stage(api, "Clf", "a", log, AccessLogFormat::clf());
  logging_stage(api, "Json", "b", log, AccessLogFormat::json_with_standard_fields());
  logging_stage(api, "JsonSome", "c", log,
                AccessLogFormat::json_with_standard_fields({.caller = true,
                                                            .http_method = false,
                                                            .ip = true,
                                                            .protocol = false,
                                                            .request_time = true,
                                                            .resource_path = true,
                                                            .response_length = false,
                                                            .status = true,
                                                            .user = false}));
  logging_stage(api, "Custom", "d", log, AccessLogFormat::custom("$context.extendedRequestId"));
  logging_stage(api, "Fields", "e", log,
                AccessLogFormat::custom(joined(" ", {AccessLogField::context_request_id(),
                                                     AccessLogField::context_identity_source_ip(),
                                                     AccessLogField::context_status()})));
}

CONSTCLOUD_CONSTEXPR void access_log_imported_groups(Stack& stack) {
  const auto named = logs::LogGroup::from_log_group_name(stack, "Named", "chat");
  const auto api = make_api(stack);
  const auto stage = [&](const Text& id, const Text& name, const logs::ILogGroup& group) {
    nameless(api, id).stage_name(name).access_log_settings({.destination = LogGroupLogDestination(group)}).build();
  };
  stage("ByName", "a", named);
  stage("ByArn", "b",
        logs::LogGroup::from_log_group_arn(stack, "ArnOnly",
                                           "arn:aws:logs:us-east-1:123456789012:log-group:chat:*"));
  stage("ByArnWithoutStar", "c",
        logs::LogGroup::from_log_group_arn(stack, "ArnWithoutStar",
                                           "arn:aws:logs:us-east-1:123456789012:log-group:chat"));
}

CONSTCLOUD_CONSTEXPR void domain_mapping(Stack& stack) {
  const auto domain = make_domain(stack);
  dev(make_api(stack)).domain_mapping({.domain_name = domain, .mapping_key = "live"}).build();
}

CONSTCLOUD_CONSTEXPR void domain_mapping_without_key(Stack& stack) {
  const auto domain = make_domain(stack);
  dev(make_api(stack)).domain_mapping({.domain_name = domain}).build();
}

CONSTCLOUD_CONSTEXPR void domain_mapping_of_imported_domain(Stack& stack) {
  const auto domain = apigwv2::DomainName::from_domain_name_attributes(
      stack, "Domain",
      {.name = "ws.example.com",
       .regional_domain_name = "d-1.execute-api.eu-west-1.amazonaws.com",
       .regional_hosted_zone_id = "Z1"});
  dev(make_api(stack)).domain_mapping({.domain_name = domain, .mapping_key = "a/b"}).build();
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const auto stage = make_stage(stack);
  show(stack, "ApiId", stage.api().api_id());
  show(stack, "Url", stage.url());
  show(stack, "CallbackUrl", stage.callback_url());
  show(stack, "StageName", stage.stage_name());
  show(stack, "EnvRegion", region_of(stage));
  show(stack, "EnvAccount", account_of(stage));
  show(stack, "Path", stage.node().path());
  show(stack, "Id", stage.node().id());
  show(stack, "StackName", stage.stack().stack_name());
  show(stack, "Text", stage.to_string());
  show(stack, "DefaultChild", default_resource(stage).to_string());
}

CONSTCLOUD_CONSTEXPR void statics(Stack& stack) {
  const auto stage = make_stage(stack);
  const auto imported = WebSocketStage::from_web_socket_stage_attributes(
      stack, "Imported", {.api = stage.api(), .stage_name = "prod"});
  const auto resource = default_resource(stage);
  show_plain(stack, "IsConstruct", WebSocketStage::is_construct(stage));
  show_plain(stack, "IsResource", WebSocketStage::is_resource(stage));
  show_plain(stack, "IsOwned", WebSocketStage::is_owned_resource(stage));
  show_plain(stack, "ImportedIsConstruct", WebSocketStage::is_construct(imported));
  show_plain(stack, "ImportedIsResource", WebSocketStage::is_resource(imported));
  show_plain(stack, "ImportedIsOwned", WebSocketStage::is_owned_resource(imported));
  show_plain(stack, "CfnIsConstruct", WebSocketStage::is_construct(resource));
  show_plain(stack, "CfnIsResource", WebSocketStage::is_resource(resource));
  show_plain(stack, "CfnIsOwned", WebSocketStage::is_owned_resource(resource));
}

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  const auto stage = imported_stage(stack);
  show(stack, "Name", stage.stage_name());
  show(stack, "ApiId", stage.api().api_id());
  show(stack, "Path", stage.node().path());
  show(stack, "EnvRegion", region_of(stage));
  show_plain(stack, "NoChild", !stage.node().default_child());
  alarm(stack, "Alarm", stage.metric("ClientError"));
}

CONSTCLOUD_CONSTEXPR void removal_policies(Stack& stack) {
  const auto api = make_api(stack);
  nameless(api, "Destroy").stage_name("a").build().apply_removal_policy(RemovalPolicy::destroy);
  nameless(api, "Retain").stage_name("b").build().apply_removal_policy(RemovalPolicy::retain);
  nameless(api, "Unless").stage_name("c").build().apply_removal_policy(RemovalPolicy::retain_on_update_or_delete);
  nameless(api, "Snapshot").stage_name("d").build().apply_removal_policy(RemovalPolicy::snapshot);
  const auto twice = nameless(api, "Twice").stage_name("e").build();
  twice.apply_removal_policy(RemovalPolicy::destroy);
  twice.apply_removal_policy(RemovalPolicy::retain);
}

CONSTCLOUD_CONSTEXPR void stage_name_from_a_parameter(Stack& stack) {
  const cc::CfnParameter name(stack, "Name");
  const auto stage = nameless(make_api(stack), "Stage").stage_name(name.value_as_string()).build();
  stage.grant_management_api_access(role(stack));
  show(stack, "Url", stage.url());
  alarm(stack, "Alarm", stage.metric("ClientError"));
}

CONSTCLOUD_CONSTEXPR void grant_to_role(Stack& stack) {
  const auto stage = make_stage(stack);
  show_plain(stack, "Success", stage.grant_management_api_access(role(stack)).success());
}

CONSTCLOUD_CONSTEXPR void grant_to_user_and_group(Stack& stack) {
  const auto stage = make_stage(stack);
  stage.grant_management_api_access(iam::User(stack, "User", {}));
  stage.grant_management_api_access(iam::Group(stack, "Group", {}));
}

CONSTCLOUD_CONSTEXPR void grant_to_function(Stack& stack) {
  const auto stage = make_stage(stack);
  stage.grant_management_api_access(handler(stack));
}

CONSTCLOUD_CONSTEXPR void grant_to_function_with_own_role(Stack& stack) {
  const iam::Role own(stack, "Own", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
  const auto fn =
      lambda::Function::builder(stack, "Fn")
          .runtime(lambda::Runtime::python_3_13)
          .handler("index.main")
          .role(own)
          .code(lambda::Code::from_inline("def main(event, context):\n    return {\"statusCode\": 200}\n"))
          .build();
  make_stage(stack).grant_management_api_access(fn);
}

CONSTCLOUD_CONSTEXPR void grant_to_imported_roles(Stack& stack) {
  const auto stage = make_stage(stack);
  stage.grant_management_api_access(
      iam::Role::from_role_arn(stack, "ByArn", "arn:aws:iam::123456789012:role/path/to/chat"));
  stage.grant_management_api_access(iam::Role::from_role_name(stack, "ByName", "chat"));
  stage.grant_management_api_access(
      iam::Role::from_role_arn(stack, "Fixed", "arn:aws:iam::123456789012:role/fixed", {.mutable_ = false}));
  stage.grant_management_api_access(iam::Role::from_role_arn(
      stack, "NamedPolicy", "arn:aws:iam::123456789012:role/named", {.default_policy_name = "ChatPolicy"}));
  stage.grant_management_api_access(role(stack).without_policy_updates());
}

CONSTCLOUD_CONSTEXPR void grant_to_imported_user_and_group(Stack& stack) {
  const auto stage = make_stage(stack);
  stage.grant_management_api_access(iam::User::from_user_name(stack, "User", "bob"));
  stage.grant_management_api_access(iam::Group::from_group_name(stack, "Group", "people"));
}

CONSTCLOUD_CONSTEXPR void grant_to_policies(Stack& stack) {
  const auto stage = make_stage(stack);
  stage.grant_management_api_access(iam::ManagedPolicy(stack, "Managed", {}));
  const auto r = role(stack);
  stage.grant_management_api_access(iam::Policy(stack, "Attached", {.roles = {r}}));
  stage.grant_management_api_access(iam::Policy(stack, "Unattached", {}));
}

CONSTCLOUD_CONSTEXPR void grant_to_principals(Stack& stack) {
  const auto stage = make_stage(stack);
  const auto success = [&](const Text& id, const auto& principal) {
    show_plain(stack, id, stage.grant_management_api_access(principal).success());
  };
  success("Service", iam::ServicePrincipal("events.amazonaws.com"));
  success("Account", iam::AccountPrincipal("123456789012"));
  success("Arn", iam::ArnPrincipal("arn:aws:iam::123456789012:role/r"));
  success("Any", iam::AnyPrincipal());
  success("Composite", iam::CompositePrincipal({iam::ServicePrincipal("events.amazonaws.com")}));
  success("Unknown", iam::UnknownPrincipal({.resource = stage}));
  success("OfRole", role(stack));
  success("OfFixed",
          iam::Role::from_role_arn(stack, "Fixed", "arn:aws:iam::123456789012:role/r", {.mutable_ = false}));
}

CONSTCLOUD_CONSTEXPR void grants_repeated(Stack& stack) {
  const auto api = make_api(stack);
  const auto a = dev(api, "A").build();
  const auto b = nameless(api, "B").stage_name("prod").build();
  const auto r = role(stack);
  a.grant_management_api_access(r);
  a.grant_management_api_access(r);
  b.grant_management_api_access(r);
}

CONSTCLOUD_CONSTEXPR void grant_applied_before(Stack& stack) {
  const auto stage = make_stage(stack);
  const auto grant = stage.grant_management_api_access(role(stack));
  const auto after = WebSocketApi::builder(stack, "After").build();
  grant.apply_before(after);
  grant.assert_success();
  show(stack, "Statement", stack.to_json_string(grant.principal_statement()->to_json()));
}

CONSTCLOUD_CONSTEXPR void metric_bare(Stack& stack) {
  const auto metric = make_stage(stack).metric("ClientError");
  alarm(stack, "Alarm", metric);
  show(stack, "Text", metric.to_string());
  show(stack, "Namespace", metric.namespace_());
  show(stack, "Name", metric.metric_name());
  show(stack, "Statistic", metric.statistic());
  show(stack, "Period", metric.period().to_string());
}

CONSTCLOUD_CONSTEXPR void metric_options(Stack& stack) {
  const auto stage = make_stage(stack);
  alarm(stack, "Account", stage.metric("ClientError", {.account = "210987654321"}));
  alarm(stack, "Color", stage.metric("ClientError", {.color = cloudwatch::Color::red}));
  alarm(stack, "Dimensions", stage.metric("ClientError", {.dimensions_map = {{"Own", "ignored"}}}));
  alarm(stack, "Label", stage.metric("ClientError", {.label = "errors of clients"}));
  alarm(stack, "Period", stage.metric("ClientError", {.period = Duration::minutes(1)}));
  alarm(stack, "Region", stage.metric("ClientError", {.region = "eu-west-1"}));
  alarm(stack, "Statistic", stage.metric("ClientError", {.statistic = "p99.9"}));
  alarm(stack, "Unit", stage.metric("ClientError", {.unit = Unit::count}));
  alarm(stack, "Id", stage.metric("ClientError", {.id = "own", .visible = false}));
  alarm(stack, "All",
        stage.metric("ClientError", {.account = "210987654321",
                                     .color = "#123456",
                                     .dimensions_map = {{"A", "b"}},
                                     .label = "all",
                                     .period = Duration::hours(1),
                                     .region = "us-west-2",
                                     .statistic = "max",
                                     .unit = Unit::percent}));
}

CONSTCLOUD_CONSTEXPR void metric_statistics(Stack& stack) {
  const auto stage = make_stage(stack);
  std::size_t i = 0;
  for (const Text& statistic :
       {Text("Average"), Text("avg"), Text("Minimum"), Text("min"), Text("Maximum"), Text("MAX"), Text("SampleCount"),
        Text("n"), Text("Sum"), Text("sum"), Text("iqm"), Text("p50"), Text("P99"), Text("p99.99"), Text("tm90"),
        Text("wm95"), Text("tc5"), Text("ts10"), Text("PR(100:2000)"), Text("TM(10%:90%)"), Text("tm(10%:90%)"),
        Text("WM(:95%)"), Text("TC(0.1:)"), Text("TS(80%:)"), Text("PR(:300)"), Text("TM( 5 : 10 )")}) {
    alarm(stack, numbered("Alarm", i++), stage.metric("IntegrationLatency", {.statistic = statistic}));
  }
}

CONSTCLOUD_CONSTEXPR void metric_with(Stack& stack) {
  const auto metric = make_stage(stack).metric("MessageCount", {.statistic = "Sum"});
  const auto changed =
      metric.with({.label = "per minute", .period = Duration::minutes(1), .unit = Unit::count});
  alarm(stack, "Original", metric);
  alarm(stack, "Changed", changed);
  alarm(stack, "OtherDimensions", metric.with({.dimensions_map = {{"ApiId", "x"}}}));
  alarm(stack, "Attached", metric.attach_to(stack));
  metric.create_alarm(stack, "Created", {.evaluation_periods = 3, .threshold = 10});
}

CONSTCLOUD_CONSTEXPR void concrete_environment(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  const auto stage = make_stage(stack);
  stage.grant_management_api_access(role(stack));
  show(stack, "Url", stage.url());
  show(stack, "CallbackUrl", stage.callback_url());
  show(stack, "EnvRegion", region_of(stage));
  show(stack, "EnvAccount", account_of(stage));
  alarm(stack, "SameAccount", stage.metric("ClientError", {.account = "123456789012"}));
  alarm(stack, "OtherAccount", stage.metric("ClientError", {.account = "210987654321"}));
  alarm(stack, "SameRegion", stage.metric("ClientError", {.region = "us-east-1"}));
  alarm(stack, "Attached", stage.metric("ClientError").attach_to(stack));
}

CONSTCLOUD_CONSTEXPR void grant_to_role_of_other_account(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  const auto other = iam::Role::from_role_arn(stack, "Other", "arn:aws:iam::210987654321:role/far");
  const auto same = iam::Role::from_role_arn(stack, "Same", "arn:aws:iam::123456789012:role/near");
  const auto stage = make_stage(stack);
  show_plain(stack, "OtherAccount", stage.grant_management_api_access(other).success());
  show_plain(stack, "SameAccount", stage.grant_management_api_access(same).success());
}

CONSTCLOUD_CONSTEXPR void api_in_another_stack(ConstructTree& app) {
  const Stack first(app, "First");
  const auto api = make_api(first);
  const Stack second(app, "Second");
  const WebSocketStage stage(second, "Stage", {.stage_name = "dev", .web_socket_api = api});
  stage.grant_management_api_access(handler(second));
  show(second, "CallbackUrl", stage.callback_url());
}

void url_of_imported(Stack& stack) { show(stack, "O", imported_stage(stack).url()); }
void callback_url_of_imported(Stack& stack) { show(stack, "O", imported_stage(stack).callback_url()); }
void removal_policy_of_imported(Stack& stack) { imported_stage(stack).apply_removal_policy(RemovalPolicy::retain); }
void empty_mapping_key(Stack& stack) {
  const auto domain = make_domain(stack);
  dev(make_api(stack)).domain_mapping({.domain_name = domain, .mapping_key = run_time("")}).build();
}
void logging_with(Stack& stack, const char* format) {
  const logs::LogGroup log(stack, "Log", {});
  dev(make_api(stack))
      .access_log_settings(
          {.destination = LogGroupLogDestination(log), .format = AccessLogFormat::custom(run_time(format))})
      .build();
}
void access_log_without_request_id(Stack& stack) { logging_with(stack, "$context.connectionId"); }
void access_log_with_a_longer_word(Stack& stack) { logging_with(stack, "$context.integration.requestId"); }
void grant_that_fails(Stack& stack) {
  make_stage(stack).grant_management_api_access(iam::ServicePrincipal("events.amazonaws.com")).assert_success();
}
void metric_with_odd_period(Stack& stack) {
  (void)make_stage(stack).metric("ClientError", {.period = Duration::seconds(15)});
}
void metric_with_fraction_of_a_second(Stack& stack) {
  (void)make_stage(stack).metric("ClientError", {.period = Duration::millis(1500)});
}
void duplicate_stage(Stack& stack) {
  const auto api = make_api(stack);
  dev(api).build();
  dev(api).build();
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "websocket_stage");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<auto_deploy>("auto_deploy");
  pairs.pair<stage_names>("stage_names");
  pairs.pair<description>("description");
  pairs.pair<throttle>("throttle");
  pairs.pair<detailed_metrics>("detailed_metrics");
  pairs.pair<stage_variables>("stage_variables");
  pairs.pair<access_log_default_format>("access_log_default_format");
  pairs.pair<access_log_formats>("access_log_formats");
  pairs.pair<access_log_imported_groups>("access_log_imported_groups");
  pairs.pair<domain_mapping>("domain_mapping");
  pairs.pair<domain_mapping_without_key>("domain_mapping_without_key");
  pairs.pair<domain_mapping_of_imported_domain>("domain_mapping_of_imported_domain");
  pairs.pair<attributes>("attributes");
  pairs.pair<statics>("statics");
  pairs.pair<imported>("imported");
  pairs.pair<removal_policies>("removal_policies");
  pairs.pair<stage_name_from_a_parameter>("stage_name_from_a_parameter");
  pairs.pair<grant_to_role>("grant_to_role");
  pairs.pair<grant_to_user_and_group>("grant_to_user_and_group");
  pairs.pair<grant_to_function>("grant_to_function");
  pairs.pair<grant_to_function_with_own_role>("grant_to_function_with_own_role");
  pairs.pair<grant_to_imported_roles>("grant_to_imported_roles");
  pairs.pair<grant_to_imported_user_and_group>("grant_to_imported_user_and_group");
  pairs.pair<grant_to_policies>("grant_to_policies");
  pairs.pair<grant_to_principals>("grant_to_principals");
  pairs.pair<grants_repeated>("grants_repeated");
  pairs.pair<grant_applied_before>("grant_applied_before");
  pairs.pair<metric_bare>("metric_bare");
  pairs.pair<metric_options>("metric_options");
  pairs.pair<metric_statistics>("metric_statistics");
  pairs.pair<metric_with>("metric_with");
  pairs.app_pair<concrete_environment>("concrete_environment");
  pairs.app_pair<grant_to_role_of_other_account>("grant_to_role_of_other_account");
  pairs.app_pair<api_in_another_stack>("api_in_another_stack");
  pairs.error<url_of_imported>("url_of_imported");
  pairs.error<callback_url_of_imported>("callback_url_of_imported");
  pairs.error<removal_policy_of_imported>("removal_policy_of_imported");
  pairs.error<empty_mapping_key>("empty_mapping_key");
  pairs.error<access_log_without_request_id>("access_log_without_request_id");
  pairs.error<access_log_with_a_longer_word>("access_log_with_a_longer_word");
  pairs.error<grant_that_fails>("grant_that_fails");
  pairs.error<metric_with_odd_period>("metric_with_odd_period");
  pairs.error<metric_with_fraction_of_a_second>("metric_with_fraction_of_a_second");
  pairs.error<duplicate_stage>("duplicate_stage");
  return pairs.finish();
}
