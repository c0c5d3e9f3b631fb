// SPDX-License-Identifier: Apache-2.0
// What a function logs, how it is encrypted and what runtimes and architectures say of themselves. Its twin is
// lambda_options.js.
#include "services.hpp"

using lambda::ApplicationLogLevel;
using lambda::Architecture;
using lambda::Code;
using lambda::Function;
using lambda::LoggingFormat;
using lambda::RecursiveLoop;
using lambda::Runtime;
using lambda::RuntimeFamily;
using lambda::SystemLogLevel;

namespace {

constexpr char key_arn[] = "arn:aws:kms:us-east-1:123456789012:key/12345678-1234-1234-1234-123456789012";

/// A function on its way: runtime, handler and code are set.
CONSTCLOUD_CONSTEXPR auto make(const Construct& scope, const Text& id) {
  return Function::builder(scope, id)
      .runtime(Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(Code::from_inline("exports.handler = async () => 1"));
}

CONSTCLOUD_CONSTEXPR iam::Role lambda_role(const Construct& scope) {
  return iam::Role(scope, "OwnRole", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com")});
}

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  const logs::LogGroup log(stack, "Log");
  const auto own = lambda_role(stack);
  make(stack, "Fn")
      .application_log_level_v2(ApplicationLogLevel::warn)
      .architecture(Architecture::arm_64)
      .description("of everything")
      .environment({{"STAGE", "dev"}})
      .environment_encryption(key_arn)
      .function_name("everything")
      .initial_policy({iam::PolicyStatement({.actions = {"sns:Publish"}, .resources = {"*"}})})
      .log_group(log)
      .logging_format(LoggingFormat::json)
      .memory_size(256)
      .recursive_loop(RecursiveLoop::allow)
      .reserved_concurrent_executions(0)
      .role(own)
      .system_log_level_v2(SystemLogLevel::debug)
      .timeout(Duration::seconds(10))
      .tracing(lambda::Tracing::active)
      .build();
}

CONSTCLOUD_CONSTEXPR void logging(Stack& stack) {
  const auto own = lambda_role(stack);
  make(stack, "Text").role(own).logging_format(LoggingFormat::text).build();
  make(stack, "Json").role(own).logging_format(LoggingFormat::json).build();
  const auto named = logs::LogGroup::from_log_group_name(stack, "Named", "/chat/functions");
  make(stack, "Group").role(own).log_group(named).build();
  const auto json = [&](const Text& id) { return make(stack, id).role(own).logging_format(LoggingFormat::json); };
  using enum ApplicationLogLevel;
  for (const ApplicationLogLevel level : {info, debug, warn, trace, error, fatal}) {
    json(Text::concat({"App", to_text(level)})).application_log_level_v2(level).build();
  }
  for (const SystemLogLevel level : {SystemLogLevel::info, SystemLogLevel::debug, SystemLogLevel::warn}) {
    json(Text::concat({"System", to_text(level)})).system_log_level_v2(level).build();
  }
}

CONSTCLOUD_CONSTEXPR void loops_and_keys(Stack& stack) {
  const auto own = lambda_role(stack);
  make(stack, "Allow").role(own).recursive_loop(RecursiveLoop::allow).build();
  make(stack, "Terminate").role(own).recursive_loop(RecursiveLoop::terminate).build();
  make(stack, "Encrypted").role(own).environment_encryption(key_arn).build();
}

CONSTCLOUD_CONSTEXPR void log_group_of_the_function(Stack& stack) {
  const logs::LogGroup log(stack, "Log");
  const auto fn = make(stack, "Fn").log_group(log).build();
  show(stack, "Group", fn.log_group()->log_group_name());
}

CONSTCLOUD_CONSTEXPR void timeout_from_a_parameter(Stack& stack) {
  const cc::CfnParameter seconds(stack, "Seconds", {.type = "Number"});
  make(stack, "Fn").timeout(Duration::seconds(seconds.value_as_number())).build();
}

CONSTCLOUD_CONSTEXPR void texts_from_a_parameter(Stack& stack) {
  const auto text = cc::CfnParameter(stack, "Given").value_as_string();
  Function::builder(stack, "Fn")
      .runtime(Runtime::nodejs_22_x)
      .code(Code::from_inline("exports.handler = async () => 1"))
      .function_name(text)
      .description(text)
      .handler(text)
      .environment({{"GIVEN", text}})
      .role(lambda_role(stack))
      .build();
}

CONSTCLOUD_CONSTEXPR void show_architecture(Stack& stack, const Text& id, const Architecture& architecture) {
  show(stack, Text::concat({id, "Name"}), architecture.name());
  show(stack, Text::concat({id, "Text"}), architecture.to_string());
  show(stack, Text::concat({id, "Platform"}), architecture.docker_platform());
}

CONSTCLOUD_CONSTEXPR void architectures(Stack& stack) {
  const auto own = Architecture::custom("riscv");
  make(stack, "Fn").role(lambda_role(stack)).architecture(own).build();
  show_architecture(stack, "X86", Architecture::x86_64);
  show_architecture(stack, "Arm", Architecture::arm_64);
  show_architecture(stack, "Own", own);
  show_architecture(stack, "Other", Architecture::custom("sparc", "linux/sparc"));
  const auto imported = Function::from_function_attributes(
      stack, "Far",
      {.function_arn = "arn:aws:lambda:us-east-1:123456789012:function:far", .architecture = Architecture::arm_64});
  show(stack, "ImportedName", imported.architecture().name());
}

CONSTCLOUD_CONSTEXPR void show_runtime(Stack& stack, const Text& id, const Runtime& runtime) {
  const auto family = runtime.family();
  show(stack, Text::concat({id, "Name"}), runtime.name());
  show_plain(stack, Text::concat({id, "Family"}), family ? static_cast<double>(*family) : -1);
  show_plain(stack, Text::concat({id, "Inline"}), runtime.supports_inline_code());
  show_plain(stack, Text::concat({id, "Guru"}), runtime.supports_code_guru_profiling());
  show_plain(stack, Text::concat({id, "Snap"}), runtime.supports_snap_start());
  show_plain(stack, Text::concat({id, "Variable"}), runtime.is_variable());
}

CONSTCLOUD_CONSTEXPR void runtimes_of_themselves(Stack& stack) {
  make(stack, "Fn").role(lambda_role(stack)).build();
  show_runtime(stack, "Nodejs", Runtime::nodejs_22_x);
  show_runtime(stack, "Latest", Runtime::nodejs_latest);
  show_runtime(stack, "Python38", Runtime::python_3_8);
  show_runtime(stack, "Python313", Runtime::python_3_13);
  show_runtime(stack, "Java", Runtime::java_17);
  show_runtime(stack, "Dotnet", Runtime::dotnet_8);
  show_runtime(stack, "Go", Runtime::go_1_x);
  show_runtime(stack, "Ruby", Runtime::ruby_3_4);
  show_runtime(stack, "Provided", Runtime::provided_al2023);
  show_runtime(stack, "Bare", Runtime("bare"));
  show_runtime(stack, "Own",
               Runtime("own", RuntimeFamily::other,
                       {.is_variable = true,
                        .supports_code_guru_profiling = true,
                        .supports_inline_code = true,
                        .supports_snap_start = true}));
  const Runtime copy("nodejs22.x", RuntimeFamily::nodejs, {.supports_inline_code = true});
  const Runtime of_java("nodejs22.x", RuntimeFamily::java);
  const Runtime without_inline("nodejs22.x", RuntimeFamily::nodejs);
  show_plain(stack, "Same", Runtime::go_1_x.runtime_equals(Runtime::go_1_x));
  show_plain(stack, "OtherName", Runtime::nodejs_22_x.runtime_equals(Runtime::nodejs_24_x));
  show_plain(stack, "LatestIs24", Runtime::nodejs_latest == Runtime::nodejs_24_x);
  show_plain(stack, "Copy", copy == Runtime::nodejs_22_x);
  show_plain(stack, "OtherFamily", of_java == Runtime::nodejs_22_x);
  show_plain(stack, "OtherInline", without_inline == Runtime::nodejs_22_x);
}

void application_level_without_format(Stack& stack) {
  make(stack, "Fn").application_log_level_v2(ApplicationLogLevel::info).build();
}
void application_level_of_text(Stack& stack) {
  make(stack, "Fn").logging_format(LoggingFormat::text).application_log_level_v2(ApplicationLogLevel::info).build();
}
void system_level_without_format(Stack& stack) { make(stack, "Fn").system_log_level_v2(SystemLogLevel::info).build(); }
void system_level_of_text(Stack& stack) {
  make(stack, "Fn").logging_format(LoggingFormat::text).system_log_level_v2(SystemLogLevel::info).build();
}
void inline_code_of_a_runtime_without_it(Stack& stack) {
  Function::builder(stack, "Fn").runtime(Runtime("own")).handler("index.handler").code(Code::from_inline("x")).build();
}
void timeout_in_minutes_from_a_parameter(Stack& stack) {
  const cc::CfnParameter minutes(stack, "Minutes", {.type = "Number"});
  make(stack, "Fn").timeout(Duration::minutes(minutes.value_as_number())).build();
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "lambda_options");
  pairs.pair<every_option>("every_option");
  pairs.pair<logging>("logging");
  pairs.pair<loops_and_keys>("loops_and_keys");
  pairs.pair<log_group_of_the_function>("log_group_of_the_function");
  pairs.pair<timeout_from_a_parameter>("timeout_from_a_parameter");
  pairs.pair<texts_from_a_parameter>("texts_from_a_parameter");
  pairs.pair<architectures>("architectures");
  pairs.pair<runtimes_of_themselves>("runtimes_of_themselves");
  pairs.error<application_level_without_format>("application_level_without_format");
  pairs.error<application_level_of_text>("application_level_of_text");
  pairs.error<system_level_without_format>("system_level_without_format");
  pairs.error<system_level_of_text>("system_level_of_text");
  pairs.error<inline_code_of_a_runtime_without_it>("inline_code_of_a_runtime_without_it");
  pairs.error<timeout_in_minutes_from_a_parameter>("timeout_in_minutes_from_a_parameter");
  return pairs.finish();
}
