// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the stages of both protocols may be told: throttles, access logs, a path of a custom domain.
#include <constcloud/aws_apigatewayv2/access_log_settings.hpp>
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/aws_apigatewayv2/throttle_settings.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

/// The path of a custom domain that a stage answers under. CDK: `DomainMappingOptions`.
struct DomainMappingOptions {
  Required<IDomainName> domain_name;
  /// Default: the root of the domain.
  Optional<MappingKey> mapping_key{};
};

/// What names a stage of either protocol. CDK: `StageAttributes`.
struct StageAttributes {
  Required<StageName> stage_name;
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
