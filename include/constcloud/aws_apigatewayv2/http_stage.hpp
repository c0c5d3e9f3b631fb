// SPDX-License-Identifier: Apache-2.0
#pragma once
// HttpStage: a deployed version of an HTTP API that clients call.
#include <constcloud/aws_apigatewayv2/i_http_stage.hpp>
#include <constcloud/aws_apigatewayv2/stage_options.hpp>
#include <constcloud/constraints/apigatewayv2_http.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// What a stage of an API is made of. CDK: `HttpStageOptions`.
struct HttpStageOptions {
  /// Default: where, when and by whom was asked for what, and how it went (`AccessLogFormat::clf()`).
  Optional<AccessLogSettings> access_log_settings{};
  /// Changes of the API are deployed to this stage at once. Default: false.
  Optional<Value<bool>> auto_deploy{};
  /// At most 1,024 characters.
  Optional<Description> description{};
  /// Metrics for each route. Default: false.
  Optional<bool> detailed_metrics_enabled{};
  Optional<DomainMappingOptions> domain_mapping{};
  /// The last part of the URL: 1 to 128 letters, digits, hyphens and underscores. Default: `$default`, which has none.
  Optional<HttpStageName> stage_name{};
  /// Names of letters, digits and underscores to values of up to 512 characters.
  Optional<StageVariables> stage_variables{};
  /// Default: the account's limits.
  Optional<ThrottleSettings> throttle{};
};

/// CDK: `HttpStageProps`.
struct HttpStageProps {
  Required<IHttpApi> http_api;
  /// Default: where, when and by whom was asked for what, and how it went (`AccessLogFormat::clf()`).
  Optional<AccessLogSettings> access_log_settings{};
  /// Changes of the API are deployed to this stage at once. Default: false.
  Optional<Value<bool>> auto_deploy{};
  /// At most 1,024 characters.
  Optional<Description> description{};
  /// Metrics for each route. Default: false.
  Optional<bool> detailed_metrics_enabled{};
  Optional<DomainMappingOptions> domain_mapping{};
  /// The last part of the URL: 1 to 128 letters, digits, hyphens and underscores. Default: `$default`, which has none.
  Optional<HttpStageName> stage_name{};
  /// Names of letters, digits and underscores to values of up to 512 characters.
  Optional<StageVariables> stage_variables{};
  /// Default: the account's limits.
  Optional<ThrottleSettings> throttle{};
};

/// What names a stage that another stack or tool made. CDK: `HttpStageAttributes`.
struct HttpStageAttributes {
  Required<IHttpApi> api;
  Required<HttpStageName> stage_name;
};

/// AWS::ApiGatewayV2::Stage. Required: http_api. Refuses a run-time `stage_name` that is no name of a stage
/// ("HttpStage: stage_name ... must be ..."), and a mapping key that is known at deployment only ("ID components may
/// not include unresolved tokens: ..."). CDK: `HttpStage`.
class HttpStage : public Handle<HttpStage, internal::HttpStageState, IHttpStage> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_apigatewayv2.HttpStage";
  constexpr HttpStage() = default;
  CONSTCLOUD_CONSTEXPR HttpStage(const Construct& scope, const Text& id, const HttpStageProps& props);
  /// A stage made elsewhere: it has metrics and a name, but no URLs.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IHttpStage
  from_http_stage_attributes(const Construct& scope, const Text& id, const HttpStageAttributes& attributes);

  /// What is written of each request where access logs say no format.
  static constexpr aws_apigateway::AccessLogFormat default_access_log_format() {
    return aws_apigateway::AccessLogFormat::clf();
  }
};

}  // namespace constcloud::aws_apigatewayv2

#include <constcloud/aws_apigatewayv2/fields/http_stage.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_apigatewayv2/impl/http_stage.hpp>
#endif
