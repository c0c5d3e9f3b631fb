// SPDX-License-Identifier: Apache-2.0
#pragma once
// FunctionProps: what a function is made of.
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/aws_lambda/architecture.hpp>
#include <constcloud/aws_lambda/code.hpp>
#include <constcloud/aws_lambda/runtime.hpp>
#include <constcloud/aws_logs/log_group.hpp>
#include <constcloud/values/duration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_lambda {

/// Whether X-Ray follows calls. CDK: `Tracing`.
enum class Tracing : unsigned char {
  active,        ///< traces are made
  pass_through,  ///< traces of others are followed
  disabled,
};
template <class Given>
constexpr void wanted_here(const Tracing*) {
  static_assert(fits_here<Given>, "a Tracing is wanted here, such as Tracing::active");
}
CONSTCLOUD_CONSTEXPR Text to_text(Tracing tracing);

/// How the events of a function are written to its log group. CDK: `LoggingFormat`.
enum class LoggingFormat : unsigned char { text, json };
template <class Given>
constexpr void wanted_here(const LoggingFormat*) {
  static_assert(fits_here<Given>, "a LoggingFormat is wanted here, such as LoggingFormat::text");
}
CONSTCLOUD_CONSTEXPR Text to_text(LoggingFormat format);
/// Which events of the code are kept. CDK: `ApplicationLogLevel`.
enum class ApplicationLogLevel : unsigned char { info, debug, warn, trace, error, fatal };
template <class Given>
constexpr void wanted_here(const ApplicationLogLevel*) {
  static_assert(fits_here<Given>, "an ApplicationLogLevel is wanted here, such as ApplicationLogLevel::info");
}
CONSTCLOUD_CONSTEXPR Text to_text(ApplicationLogLevel level);
/// Which events of Lambda itself are kept. CDK: `SystemLogLevel`.
enum class SystemLogLevel : unsigned char { info, debug, warn };
template <class Given>
constexpr void wanted_here(const SystemLogLevel*) {
  static_assert(fits_here<Given>, "a SystemLogLevel is wanted here, such as SystemLogLevel::info");
}
CONSTCLOUD_CONSTEXPR Text to_text(SystemLogLevel level);

/// What Lambda does when a function calls itself by way of other services. CDK: `RecursiveLoop`.
enum class RecursiveLoop : unsigned char { allow, terminate };
template <class Given>
constexpr void wanted_here(const RecursiveLoop*) {
  static_assert(fits_here<Given>, "a RecursiveLoop is wanted here, such as RecursiveLoop::allow");
}
CONSTCLOUD_CONSTEXPR Text to_text(RecursiveLoop loop);

/// The environment variables of a function: checked names to values, in the order of a JavaScript object. Names that
/// are not letters, digits and underscores, or that Lambda has for itself, are refused ("... environment variable is
/// reserved by the lambda runtime ...").
class [[nodiscard]] FunctionEnvironment : public List<constcloud::MapEntry<Value<Text>>> {
 public:
  using item_type = constcloud::MapEntry<Value<Text>, EnvironmentVariable>;
  using has_rule = void;
  constexpr FunctionEnvironment() = default;
  CONSTCLOUD_CONSTEXPR FunctionEnvironment(std::initializer_list<item_type> variables);
  /// Copies any range of pairs (std::map ...).
  template <class Range>
    requires requires(const Range& r) {
      { r.begin()->first } -> detail::converts_to<Text>;
      { r.begin()->second } -> detail::converts_to<Value<Text>>;
    }
  constexpr FunctionEnvironment(const Range& range) {
    for (const auto& [name, value] : range) push_back({Text(name), Value<Text>(value)});
  }

  /// Refuses a name that breaks its rule.
  constexpr void validate(const detail::Place& at) const {
    for (const auto& variable : *this) EnvironmentVariable(variable.key).validate(at);
  }
};

/// What a function is made of. CDK: `FunctionProps`.
struct FunctionProps {
  /// What it runs: `Code::from_inline("...")`, `Code::from_asset("folder")` or `Code::from_bucket(bucket, "key")`.
  Required<Code> code;
  /// What Lambda calls in the code: 1 to 128 characters without blanks, as in `index.handler`.
  Required<FunctionHandler> handler;
  /// What runs the code, as in `Runtime::nodejs_22_x`.
  Required<Runtime> runtime;
  /// Which events of the code are kept; needs the logging format `json`. Default: `INFO`.
  Optional<ApplicationLogLevel> application_log_level_v2{};
  /// Default: `x86_64`, which the template then does not name.
  Optional<Architecture> architecture{};
  /// Up to 256 characters.
  Optional<FunctionDescription> description{};
  /// Names of 2 or more letters, digits and underscores after a letter, none of them one that Lambda itself sets.
  Optional<FunctionEnvironment> environment{};
  /// The ARN of the KMS key that encrypts the environment variables. Default: Lambda's own.
  Optional<Value<Text>> environment_encryption{};
  /// 1 to 64 letters, digits, hyphens or underscores. Default: CloudFormation names it.
  Optional<FunctionName> function_name{};
  /// What the role of the function may do from the start.
  Optional<List<aws_iam::PolicyStatement>> initial_policy{};
  /// Where events are collected. Default: a log group that Lambda makes; one of this app where the context says
  /// `@aws-cdk/aws-lambda:useCdkManagedLogGroup`.
  Optional<aws_logs::ILogGroup> log_group{};
  /// Default: text.
  Optional<LoggingFormat> logging_format{};
  /// A whole number from 128 to 10240 (MB). Default: 128.
  Optional<MemorySize> memory_size{};
  /// Default: terminate.
  Optional<RecursiveLoop> recursive_loop{};
  /// How many executions at once are set aside for the function. Default: none are.
  Optional<ReservedConcurrency> reserved_concurrent_executions{};
  /// What the function works as. Default: a role of its own, which may write to its log group.
  Optional<aws_iam::IRole> role{};
  /// Which events of Lambda itself are kept; needs the logging format `json`. Default: `INFO`.
  Optional<SystemLogLevel> system_log_level_v2{};
  /// 1 to 900 seconds. Default: 3 seconds.
  Optional<Duration> timeout{};
  /// Default: disabled.
  Optional<Tracing> tracing{};
};

/// What is known of a function that is there already. CDK: `FunctionAttributes`, of which these are a part.
struct FunctionAttributes {
  Required<Value<Text>> function_arn;
  /// Default: `x86_64`.
  Optional<Architecture> architecture{};
  /// The role that it works as. Without it, permissions for the function only give a warning.
  Optional<aws_iam::IRole> role{};
  /// Whether the function is of the account and the region of the stack, so that permissions to call it can be added.
  /// Default: whether the account in its ARN is known to be the stack's.
  Optional<bool> same_environment{};
  /// Whether the function has the permissions it needs, so that nobody minds when none can be added. Default: false.
  Optional<bool> skip_permissions{};
};

}  // namespace constcloud::aws_lambda

#include <constcloud/aws_lambda/fields/function_props.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_lambda/impl/function_props.hpp>
#endif
