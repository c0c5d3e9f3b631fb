// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the stages of both protocols may be told: throttles, access logs, a path of a custom domain.
#include <constcloud/aws_apigateway/access_log.hpp>
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/constraints/apigatewayv2.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// How many requests a stage takes. CDK: `ThrottleSettings`.
struct ThrottleSettings {
  /// Requests at once, a whole number from 0 up.
  Optional<ThrottleBurst> burst_limit{};
  /// Requests a second, from 0 up.
  Optional<ThrottleRate> rate_limit{};
};

/// The path of a custom domain that a stage answers under. CDK: `DomainMappingOptions`.
struct DomainMappingOptions {
  Required<IDomainName> domain_name;
  /// Default: the root of the domain.
  Optional<MappingKey> mapping_key{};
};

/// Where access logs go: a log group (aws_logs), owned or imported. CDK: `IAccessLogDestination`,
/// `LogGroupLogDestination`.
class [[nodiscard]] LogGroupLogDestination {
 public:
  constexpr LogGroupLogDestination() = default;
  /// Any type that has a `log_group_arn()`: few stages log, and all would pay for the headers of log groups.
  template <class LogGroup>
    requires(!detail::same_as<LogGroup, LogGroupLogDestination>)
  constexpr LogGroupLogDestination(const LogGroup& log_group) {
    if constexpr (requires { log_group.log_group_arn(); }) {
      arn_ = log_group.log_group_arn();
    } else {
      static_assert(
          detail::fits_here<LogGroup>,
          "a log group is wanted here: pass a logs::LogGroup, or import one with LogGroup::from_log_group_name(...)");
    }
  }
  constexpr const Value<Text>& destination_arn() const { return arn_; }
  /// The same log group.
  friend constexpr bool operator==(const LogGroupLogDestination& a, const LogGroupLogDestination& b) {
    return a.arn_.json() == b.arn_.json();
  }

 private:
  Value<Text> arn_;
};

/// What is written of each request, and where to. CDK: `IAccessLogSettings`.
struct AccessLogSettings {
  Required<LogGroupLogDestination> destination;
  /// Default: who asked when for what, and how it went.
  Optional<aws_apigateway::AccessLogFormat> format{};
};

/// What a stage of either protocol may be told. CDK: `StageOptions`.
struct StageOptions {
  Optional<AccessLogSettings> access_log_settings{};
  /// Changes of the API are deployed to this stage at once. Default: false.
  Optional<Value<bool>> auto_deploy{};
  /// At most 1,024 characters.
  Optional<Description> description{};
  /// Metrics for each route. Default: false.
  Optional<bool> detailed_metrics_enabled{};
  Optional<DomainMappingOptions> domain_mapping{};
  /// Names of letters, digits and underscores to values of up to 512 characters.
  Optional<StageVariables> stage_variables{};
  /// Default: the account's limits.
  Optional<ThrottleSettings> throttle{};
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/stage_options.hpp>
