// SPDX-License-Identifier: Apache-2.0
// lambda.Function, its code, permissions and imports. Its twin is lambda.js.
#include "services.hpp"

using lambda::Code;
using lambda::Function;
using lambda::Runtime;

namespace {

constexpr char far_arn[] = "arn:aws:lambda:us-east-1:123456789012:function:far";

CONSTCLOUD_CONSTEXPR Code inline_code_of_one() { return Code::from_inline("exports.handler = async () => 1"); }

/// A function on its way: runtime, handler and code are set.
CONSTCLOUD_CONSTEXPR auto make(const Construct& scope, const Text& id) {
  return Function::builder(scope, id)
      .runtime(Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(inline_code_of_one());
}

CONSTCLOUD_CONSTEXPR iam::Role lambda_role(const Construct& scope) {
  return iam::Role(scope, "OwnRole", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
}

CONSTCLOUD_CONSTEXPR auto bucket(const Construct& scope) {
  return cc::aws_s3::Bucket::from_bucket_name(scope, "Bucket", "the-code");
}

CONSTCLOUD_CONSTEXPR iam::PolicyStatement statement() {
  return iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"arn:aws:s3:::the-code/*"}});
}
CONSTCLOUD_CONSTEXPR iam::PolicyStatement publishing() {
  return iam::PolicyStatement({.actions = {"sns:Publish"}, .resources = {"*"}});
}

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) {
  Function(stack, "Fn",
           {.code = inline_code_of_one(), .handler = "index.handler", .runtime = Runtime::nodejs_22_x});
}

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  const auto own = lambda_role(stack);
  Function::builder(stack, "Fn")
      .runtime(Runtime::python_3_13)
      .handler("index.main")
      .code(Code::from_inline("def main(event, context):\n\treturn \"\u00fc \\\"quoted\\\"\"\n"))
      .environment({{"TABLE", "Connections"}, {"STAGE", "dev"}})
      .role(own)
      .timeout(Duration::seconds(30))
      .memory_size(512)
      .description("answers every message")
      .function_name("the-handler")
      .build();
}

CONSTCLOUD_CONSTEXPR void options_one_by_one(Stack& stack) {
  const auto own = lambda_role(stack);
  make(stack, "A").role(own).environment({{"ZULU", "z"}, {"ALPHA", "a"}, {"mixed_Case1", ""}}).build();
  make(stack, "B").role(own).environment({}).build();
  make(stack, "C").role(own).timeout(Duration::minutes(15)).build();
  make(stack, "D").role(own).memory_size(128).build();
  make(stack, "E").role(own).memory_size(10240).build();
  make(stack, "F").role(own).description("").build();
  make(stack, "G").role(own).description(repeat("d", 256)).build();
  make(stack, "H").role(own).function_name(repeat("n", 64)).build();
  make(stack, "I").role(own).timeout(Duration::seconds(1)).memory_size(1024).build();
}

CONSTCLOUD_CONSTEXPR auto codeless(const Construct& scope, const Text& id) {
  return Function::builder(scope, id).runtime(Runtime::nodejs_22_x).handler("index.handler");
}

CONSTCLOUD_CONSTEXPR void code_from_a_bucket(Stack& stack) {
  const auto b = bucket(stack);
  codeless(stack, "Fn").code(Code::from_bucket(b, "handler.zip")).build();
  codeless(stack, "Versioned").code(Code::from_bucket(b, "handler.zip", "v1")).build();
}

CONSTCLOUD_CONSTEXPR void inline_code(Stack& stack) {
  const auto own = lambda_role(stack);
  codeless(stack, "Quotes").role(own).code(Code::from_inline("exports.handler = () => \"a\\\\b'\";")).build();
  codeless(stack, "Lines")
      .role(own)
      .code(Code::from_inline("\n\nexports.handler = () => {\n\treturn 1;\n};\n"))
      .build();
  codeless(stack, "Unicode")
      .role(own)
      .code(Code::from_inline("// \u00fc \u2028 \U0001f600 <script>&amp;"))
      .build();
  codeless(stack, "Long").role(own).code(Code::from_inline(repeat("x", 4096))).build();
}

CONSTCLOUD_CONSTEXPR void runtimes(Stack& stack) {
  const auto own = lambda_role(stack);
  const auto b = bucket(stack);
  const auto add = [&](const Text& id, const Runtime& runtime) {
    Function::builder(stack, id)
        .role(own)
        .runtime(runtime)
        .handler("index.handler")
        .code(Code::from_bucket(b, "handler.zip"))
        .build();
  };
  add("Nodejs", Runtime::nodejs);
  add("Nodejs43", Runtime::nodejs_4_3);
  add("Nodejs610", Runtime::nodejs_6_10);
  add("Nodejs810", Runtime::nodejs_8_10);
  add("Nodejs10", Runtime::nodejs_10_x);
  add("Nodejs12", Runtime::nodejs_12_x);
  add("Nodejs14", Runtime::nodejs_14_x);
  add("Nodejs16", Runtime::nodejs_16_x);
  add("Nodejs18", Runtime::nodejs_18_x);
  add("Nodejs20", Runtime::nodejs_20_x);
  add("Nodejs22", Runtime::nodejs_22_x);
  add("Nodejs24", Runtime::nodejs_24_x);
  add("Python27", Runtime::python_2_7);
  add("Python36", Runtime::python_3_6);
  add("Python37", Runtime::python_3_7);
  add("Python38", Runtime::python_3_8);
  add("Python39", Runtime::python_3_9);
  add("Python310", Runtime::python_3_10);
  add("Python311", Runtime::python_3_11);
  add("Python312", Runtime::python_3_12);
  add("Python313", Runtime::python_3_13);
  add("Python314", Runtime::python_3_14);
  add("Python315", Runtime::python_3_15);
  add("Java8", Runtime::java_8);
  add("Java8Corretto", Runtime::java_8_corretto);
  add("Java11", Runtime::java_11);
  add("Java17", Runtime::java_17);
  add("Java21", Runtime::java_21);
  add("Java25", Runtime::java_25);
  add("Java8Al2023", Runtime::java_8_al2023);
  add("Java11Al2023", Runtime::java_11_al2023);
  add("Java17Al2023", Runtime::java_17_al2023);
  add("Dotnet6", Runtime::dotnet_6);
  add("Dotnet8", Runtime::dotnet_8);
  add("Dotnet9", Runtime::dotnet_9);
  add("Dotnet10", Runtime::dotnet_10);
  add("DotnetCore1", Runtime::dotnet_core_1);
  add("DotnetCore2", Runtime::dotnet_core_2);
  add("DotnetCore21", Runtime::dotnet_core_2_1);
  add("DotnetCore31", Runtime::dotnet_core_3_1);
  add("Go1", Runtime::go_1_x);
  add("Ruby25", Runtime::ruby_2_5);
  add("Ruby27", Runtime::ruby_2_7);
  add("Ruby32", Runtime::ruby_3_2);
  add("Ruby33", Runtime::ruby_3_3);
  add("Ruby34", Runtime::ruby_3_4);
  add("Ruby40", Runtime::ruby_4_0);
  add("Provided", Runtime::provided);
  add("ProvidedAl2", Runtime::provided_al2);
  add("ProvidedAl2023", Runtime::provided_al2023);
  add("NodejsLatest", Runtime::nodejs_latest);
  add("Own", Runtime("own.runtime"));
}

CONSTCLOUD_CONSTEXPR void runtimes_with_inline_code(Stack& stack) {
  const auto own = lambda_role(stack);
  const auto add = [&](const Text& id, const Runtime& runtime) {
    Function::builder(stack, id)
        .role(own)
        .runtime(runtime)
        .handler("index.handler")
        .code(inline_code_of_one())
        .build();
  };
  add("Nodejs18", Runtime::nodejs_18_x);
  add("Nodejs24", Runtime::nodejs_24_x);
  add("NodejsLatest", Runtime::nodejs_latest);
  add("Python39", Runtime::python_3_9);
  add("Python314", Runtime::python_3_14);
  add("Own", Runtime("own", {.supports_inline_code = true}));
}

CONSTCLOUD_CONSTEXPR void environment_added_later(Stack& stack) {
  const auto fn = make(stack, "Fn").environment({{"FIRST", "1"}}).build();
  fn.add_environment("SECOND", "2");
  fn.add_environment("FIRST", "again");
  fn.add_environment("OF_STACK", stack.stack_name()).add_environment("REGION", stack.region());
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const auto fn = make(stack, "Fn").timeout(Duration::seconds(5)).build();
  show(stack, "Arn", fn.function_arn());
  show(stack, "Name", fn.function_name());
  show(stack, "RoleArn", fn.role()->role_arn());
  show(stack, "Runtime", fn.runtime().to_string());
  show(stack, "Text", fn.to_string());
  show(stack, "Principal", fn.grant_principal().to_string());
  show(stack, "Timeout", fn.timeout()->to_string());
  show(stack, "EnvRegion", region_of(fn));
  show(stack, "Architecture", fn.architecture().name());
}

CONSTCLOUD_CONSTEXPR void role_policy(Stack& stack) {
  const auto fn = make(stack, "Fn").build();
  fn.add_to_role_policy(statement());
  fn.add_to_role_policy(publishing());
}

CONSTCLOUD_CONSTEXPR void imported_role(Stack& stack) {
  const auto own = iam::Role::from_role_arn(stack, "Imported", "arn:aws:iam::123456789012:role/lambda");
  make(stack, "Fn").role(own).build().add_to_role_policy(statement());
}

CONSTCLOUD_CONSTEXPR void permissions(Stack& stack) {
  const auto fn = make(stack, "Fn").build();
  fn.add_permission("Service", {.principal = iam::ServicePrincipal("events.amazonaws.com")});
  fn.add_permission("Full", {.principal = iam::ServicePrincipal("s3.amazonaws.com"),
                             .action = "lambda:InvokeFunction",
                             .source_account = "123456789012",
                             .source_arn = "arn:aws:s3:::the-bucket"});
  fn.add_permission("Account", {.principal = iam::AccountPrincipal("123456789012")});
  fn.add_permission("Arn", {.principal = iam::ArnPrincipal("arn:aws:iam::123456789012:role/caller")});
  fn.add_permission("Token", {.principal = iam::ServicePrincipal("alexa-appkit.amazon.com"),
                              .event_source_token = "skill"});
  fn.add_permission("Organization", {.principal = iam::OrganizationPrincipal("o-abcdefghij")});
  fn.add_permission("InOrganization", {.principal = iam::AnyPrincipal(), .organization_id = "o-abcdefghij"});
}

CONSTCLOUD_CONSTEXPR void grant_invoke(Stack& stack) {
  const auto fn = make(stack, "Fn").build();
  fn.grant_invoke(role(stack));
  fn.grant_invoke(iam::ServicePrincipal("events.amazonaws.com"));
  fn.grant_invoke(iam::User(stack, "User", {}));
  fn.grant_invoke(handler(stack));
  show_plain(stack, "Again", fn.grant_invoke(iam::AccountPrincipal("123456789012")).success());
}

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  const auto by_arn = Function::from_function_arn(stack, "ByArn", far_arn);
  const auto by_name = Function::from_function_name(stack, "ByName", "near");
  const auto with_role = Function::from_function_attributes(
      stack, "WithRole",
      {.function_arn = far_arn, .role = iam::Role::from_role_name(stack, "Imported", "far-role")});
  const auto api = apigwv2::WebSocketApi::builder(stack, "Api").build();
  const apigwv2::WebSocketStage stage(stack, "Stage", {.stage_name = "dev", .web_socket_api = api});
  show(stack, "Arn", by_arn.function_arn());
  show(stack, "Name", by_arn.function_name());
  show(stack, "NamedArn", by_name.function_arn());
  show(stack, "Named", by_name.function_name());
  show(stack, "EnvRegion", region_of(by_arn));
  show(stack, "EnvAccount", account_of(by_arn));
  show_plain(stack, "WithoutRole", stage.grant_management_api_access(by_arn).success());
  show_plain(stack, "OfRole", stage.grant_management_api_access(with_role).success());
}

CONSTCLOUD_CONSTEXPR void metrics(Stack& stack) {
  const auto fn = make(stack, "Fn").build();
  alarm(stack, "Errors", fn.metric_errors());
  alarm(stack, "Duration", fn.metric_duration({.statistic = "p99"}));
  alarm(stack, "Invocations", fn.metric_invocations({.period = Duration::minutes(1)}));
  alarm(stack, "Throttles", fn.metric_throttles());
  alarm(stack, "Own", fn.metric("ConcurrentExecutions", {.statistic = "max"}));
}

CONSTCLOUD_CONSTEXPR void more_options(Stack& stack) {
  make(stack, "Fn")
      .architecture(lambda::Architecture::arm_64)
      .initial_policy({statement(), publishing()})
      .tracing(lambda::Tracing::active)
      .reserved_concurrent_executions(5)
      .build();
  make(stack, "Passing").tracing(lambda::Tracing::pass_through).architecture(lambda::Architecture::x86_64).build();
  make(stack, "Silent").tracing(lambda::Tracing::disabled).build();
}

CONSTCLOUD_CONSTEXPR void removal_and_dependencies(Stack& stack) {
  const auto fn = make(stack, "Fn").build();
  fn.apply_removal_policy(RemovalPolicy::retain);
  const auto other = make(stack, "Other").build();
  other.node().add_dependency(fn);
  other.add_to_role_policy(statement());
}

CONSTCLOUD_CONSTEXPR void concrete_environment(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  const auto fn = make(stack, "Fn").function_name("known").build();
  show(stack, "Arn", fn.function_arn());
  const auto near = Function::from_function_name(stack, "Near", "near");
  near.add_permission("Permit", {.principal = iam::ServicePrincipal("events.amazonaws.com")});
  const auto far =
      Function::from_function_arn(stack, "Far", "arn:aws:lambda:eu-west-1:210987654321:function:far");
  far.add_permission("Permit", {.principal = iam::ServicePrincipal("events.amazonaws.com")});
  show(stack, "NearArn", near.function_arn());
  show(stack, "EnvRegion", region_of(far));
}

void empty_inline_code(Stack& stack) { codeless(stack, "Fn").code(Code::from_inline(run_time(""))).build(); }
void inline_code_of_java(Stack& stack) {
  Function::builder(stack, "Fn")
      .runtime(Runtime::java_21)
      .handler("index.handler")
      .code(inline_code_of_one())
      .build();
}
void function_name_with_blank(Stack& stack) { make(stack, "Fn").function_name(run_time("a b")).build(); }
void function_name_too_long(Stack& stack) { make(stack, "Fn").function_name(repeat("n", 65)).build(); }
void description_too_long(Stack& stack) { make(stack, "Fn").description(repeat("d", 257)).build(); }
void fractional_timeout(Stack& stack) { make(stack, "Fn").timeout(Duration::millis(1500)).build(); }
void reserved_environment_variable(Stack& stack) {
  make(stack, "Fn").environment({{run_time("_HANDLER"), "x"}}).build();
}
void environment_variable_added_reserved(Stack& stack) {
  make(stack, "Fn").build().add_environment(run_time("_HANDLER"), "x");
}
void unknown_permission_principal(Stack& stack) {
  make(stack, "Fn").build().add_permission("P", {.principal = iam::CanonicalUserPrincipal("abc")});
}
void duplicate_permission(Stack& stack) {
  const auto fn = make(stack, "Fn").build();
  fn.add_permission("P", {.principal = iam::ServicePrincipal("events.amazonaws.com")});
  fn.add_permission("P", {.principal = iam::ServicePrincipal("events.amazonaws.com")});
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "lambda");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<options_one_by_one>("options_one_by_one");
  pairs.pair<code_from_a_bucket>("code_from_a_bucket");
  pairs.pair<inline_code>("inline_code");
  pairs.pair<runtimes>("runtimes");
  pairs.pair<runtimes_with_inline_code>("runtimes_with_inline_code");
  pairs.pair<environment_added_later>("environment_added_later");
  pairs.pair<attributes>("attributes");
  pairs.pair<role_policy>("role_policy");
  pairs.pair<imported_role>("imported_role");
  pairs.pair<permissions>("permissions");
  pairs.pair<grant_invoke>("grant_invoke");
  pairs.pair<imported>("imported");
  pairs.pair<metrics>("metrics");
  pairs.pair<more_options>("more_options");
  pairs.pair<removal_and_dependencies>("removal_and_dependencies");
  pairs.app_pair<concrete_environment>("concrete_environment");
  pairs.error<empty_inline_code>("empty_inline_code");
  pairs.error<inline_code_of_java>("inline_code_of_java");
  pairs.error<function_name_with_blank>("function_name_with_blank");
  pairs.error<function_name_too_long>("function_name_too_long");
  pairs.error<description_too_long>("description_too_long");
  pairs.error<fractional_timeout>("fractional_timeout");
  pairs.error<reserved_environment_variable>("reserved_environment_variable");
  pairs.error<environment_variable_added_reserved>("environment_variable_added_reserved");
  pairs.error<unknown_permission_principal>("unknown_permission_principal");
  pairs.error<duplicate_permission>("duplicate_permission");
  return pairs.finish();
}
