// SPDX-License-Identifier: Apache-2.0
#pragma once
// WebSocketStage: a deployed version of a WebSocket API that clients connect to.
#include <constcloud/aws_apigatewayv2/i_web_socket_stage.hpp>
#include <constcloud/aws_apigatewayv2/stage_options.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

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
class WebSocketStage : public Handle<WebSocketStage, internal::WebSocketStageState, IWebSocketStage> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.WebSocketStage";
  constexpr WebSocketStage() = default;
  CONSTCLOUD_CONSTEXPR WebSocketStage(const Construct& scope, const Text& id, const WebSocketStageProps& props);
  /// A stage made elsewhere: it has metrics and a name, but no URLs.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IWebSocketStage
  from_web_socket_stage_attributes(const Construct& scope, const Text& id, const WebSocketStageAttributes& attributes);

  /// What is written of each request unless told otherwise: who asked when for what, and how it went.
  static CONSTCLOUD_CONSTEXPR aws_apigateway::AccessLogFormat default_access_log_format();

  /// Lets `identity` post to, look at and close the connections of this stage: `execute-api:ManageConnections` in the
  /// policy of a role, user, group or function.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_management_api_access(const aws_iam::IGrantable& identity) const;
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/web_socket_stage.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/web_socket_stage.hpp>
#endif
