// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketStage: a deployed version of a WebSocket API that clients connect to.
#include <constcloud/aws_apigateway/access_log.hpp>
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_stage.hpp>

namespace constcloud::aws_apigatewayv2 {

/// How many requests a stage takes. CDK: `ThrottleSettings`.
struct ThrottleSettings {
  /// Requests at once, a whole number from 0 up.
  Optional<ThrottleBurst> burst_limit{};
  /// Requests a second, from 0 up.
  Optional<ThrottleRate> rate_limit{};
};
consteval auto fields_of(const ThrottleSettings*) {
  return fields<&ThrottleSettings::burst_limit, &ThrottleSettings::rate_limit>();
}

/// The path of a custom domain that a stage answers under. CDK: `DomainMappingOptions`.
struct DomainMappingOptions {
  Required<IDomainName> domain_name;
  /// Default: the root of the domain.
  Optional<MappingKey> mapping_key{};
};
consteval auto fields_of(const DomainMappingOptions*) {
  return fields<&DomainMappingOptions::domain_name, &DomainMappingOptions::mapping_key>();
}

/// Where access logs go: a log group (aws_logs), owned or imported. CDK: `IAccessLogDestination`,
/// `LogGroupLogDestination`.
class [[nodiscard]] LogGroupLogDestination {
 public:
  constexpr LogGroupLogDestination() = default;
  /// Any type that has a `log_group_arn()`: few stages log, and all would pay for the headers of log groups.
  template <class LogGroup>
    requires(!constcloud::detail::same_as<LogGroup, LogGroupLogDestination>)
  constexpr LogGroupLogDestination(const LogGroup& log_group) {
    if constexpr (requires { log_group.log_group_arn(); }) {
      arn_ = log_group.log_group_arn();
    } else {
      static_assert(
          constcloud::detail::fits_here<LogGroup>,
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
consteval auto fields_of(const AccessLogSettings*) {
  return fields<&AccessLogSettings::destination, &AccessLogSettings::format>();
}

/// CDK: `WebSocketStageProps`.
struct WebSocketStageProps {
  /// The last part of the URL: 1 to 128 letters, digits, hyphens and underscores.
  Required<StageName> stage_name;
  Required<IWebSocketApi> web_socket_api;
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
template <class P = WebSocketStageProps>
consteval auto fields_of(const WebSocketStageProps*) {
  return fields<&P::stage_name, &P::web_socket_api, &P::access_log_settings, &P::auto_deploy, &P::description,
                &P::detailed_metrics_enabled, &P::domain_mapping, &P::stage_variables, &P::throttle>();
}

/// What names a stage that another stack or tool made. CDK: `WebSocketStageAttributes`.
struct WebSocketStageAttributes {
  Required<IWebSocketApi> api;
  Required<StageName> stage_name;
};

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] WebSocketStageBuilder;

/// AWS::ApiGatewayV2::Stage. Required: web_socket_api, stage_name. CDK: `WebSocketStage`,
/// https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_apigatewayv2/WebSocketStage.html
class WebSocketStage : public IWebSocketStage {
 public:
  using Props = WebSocketStageProps;
  constexpr WebSocketStage() = default;
  static constexpr constcloud::detail::MadeAs made_as(const WebSocketStage*) {
    return {&constcloud::detail::state_type_of<detail::StageState>,
            "aws-cdk-lib.aws_apigatewayv2.WebSocketStage", true};
  }
  constexpr WebSocketStage(const Construct& scope, const Text& id, const Props& props);
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr WebSocketStageBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return WebSocketStageBuilder<Mask>(scope, id);
  }
  /// A stage made elsewhere: it has metrics and a name, but no URLs.
  [[nodiscard]] static constexpr IWebSocketStage from_web_socket_stage_attributes(
      const Construct& scope, const Text& id, const WebSocketStageAttributes& attributes);

  /// Lets `identity` post to, look at and close the connections of this stage: `execute-api:ManageConnections` in the
  /// policy of a role, user, group or function.
  constexpr aws_iam::Grant grant_management_api_access(const aws_iam::IGrantable& identity) const;

  /// Sets a variable that integrations can read; one that is there keeps its place.
  constexpr void add_stage_variable(const StageVariableName& name, const StageVariableValue& value) const;

 private:
  constexpr void add_domain_mapping(const DomainMappingOptions& mapping) const;
};

template <constcloud::detail::FieldMask Set>
class WebSocketStageBuilder : public Builder<WebSocketStageBuilder, WebSocketStage, WebSocketStageProps, Set> {
  CONSTCLOUD_BUILDER(WebSocketStageBuilder, WebSocketStage, WebSocketStageProps)
  CONSTCLOUD_REQUIRED(stage_name)
  CONSTCLOUD_REQUIRED(web_socket_api)
  CONSTCLOUD_OPTIONAL(access_log_settings)
  CONSTCLOUD_OPTIONAL(auto_deploy)
  CONSTCLOUD_OPTIONAL(description)
  CONSTCLOUD_OPTIONAL(detailed_metrics_enabled)
  CONSTCLOUD_OPTIONAL(domain_mapping)
  CONSTCLOUD_OPTIONAL(stage_variables)
  CONSTCLOUD_OPTIONAL(throttle)
};

}  // namespace constcloud::aws_apigatewayv2

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/web_socket_stage.hpp>
#endif
