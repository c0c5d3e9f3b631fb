// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketStage: a deployed version of a WebSocket API that clients connect to.
#include <constcloud/aws_apigateway/access_log.hpp>
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_stage.hpp>
#include <constcloud/aws_apigatewayv2/throttle_settings.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

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

/// What names a stage that another stack or tool made. CDK: `WebSocketStageAttributes`.
struct WebSocketStageAttributes {
  Required<IWebSocketApi> api;
  Required<StageName> stage_name;
};

/// AWS::ApiGatewayV2::Stage. Required: web_socket_api, stage_name. Refuses a run-time `stage_name` that is no name of a
/// stage ("WebSocketStage: stage_name ... must be ..."), and a mapping key that is known at deployment only ("ID
/// components may not include unresolved tokens: ..."). CDK: `WebSocketStage`,
/// https://docs.aws.amazon.com/cdk/api/v2/python/aws_cdk.aws_apigatewayv2/WebSocketStage.html
class WebSocketStage : public Handle<WebSocketStage, internal::StageState, IWebSocketStage> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.WebSocketStage";
  constexpr WebSocketStage() = default;
  CONSTCLOUD_CONSTEXPR WebSocketStage(const Construct& scope, const Text& id, const WebSocketStageProps& props);
  /// A stage made elsewhere: it has metrics and a name, but no URLs.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IWebSocketStage
  from_web_socket_stage_attributes(const Construct& scope, const Text& id, const WebSocketStageAttributes& attributes);

  /// Lets `identity` post to, look at and close the connections of this stage: `execute-api:ManageConnections` in the
  /// policy of a role, user, group or function.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_management_api_access(const aws_iam::IGrantable& identity) const;

  /// Sets a variable that integrations can read; one that is there keeps its place.
  CONSTCLOUD_CONSTEXPR void add_stage_variable(const StageVariableName& name, const StageVariableValue& value) const;

 private:
  CONSTCLOUD_CONSTEXPR void add_domain_mapping(const DomainMappingOptions& mapping) const;
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/web_socket_stage.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/web_socket_stage.hpp>
#endif
