// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketStage: a deployed version of a WebSocket API that clients connect to.
#include <constcloud/aws_apigatewayv2/access_log_settings.hpp>
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

/// What names a stage of any API. CDK: `StageAttributes`.
struct StageAttributes {
  Required<StageName> stage_name;
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

  constexpr StageReference stage_ref() const {
    return {.api_id = api().api_id(), .stage_name = stage_name()};
  }
  /// What is written of each request unless told otherwise: who asked when for what, and how it went.
  CONSTCLOUD_CONSTEXPR aws_apigateway::AccessLogFormat default_access_log_format() const;

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
