// SPDX-License-Identifier: Apache-2.0
#pragma once
// What the stages of both protocols are made of.
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>
#include <constcloud/aws_apigatewayv2/detail/checked_id.hpp>
#include <constcloud/aws_apigatewayv2/stage_options.hpp>
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

inline CONSTCLOUD_CONSTEXPR Optional<CfnStage::RouteSettingsProperty> default_route_settings(
    const StageOptions& options) {
  if (!options.throttle && !options.detailed_metrics_enabled.value_or(false)) return {};
  CfnStage::RouteSettingsProperty settings;
  if (options.detailed_metrics_enabled) settings.detailed_metrics_enabled = *options.detailed_metrics_enabled;
  if (options.throttle) {
    settings.throttling_burst_limit = options.throttle->burst_limit;
    settings.throttling_rate_limit = options.throttle->rate_limit;
  }
  return settings;
}

inline CONSTCLOUD_CONSTEXPR Optional<CfnStage::AccessLogSettingsProperty> access_log_settings(
    const IStage& stage, const Optional<AccessLogSettings>& settings, const Text& default_format) {
  if (!settings) return {};
  Value<Text> format = default_format;
  if (settings->format) format = *settings->format;
  const AccessLogDestinationConfig destination = settings->destination->bind(stage);
  return CfnStage::AccessLogSettingsProperty{.destination_arn = *destination.destination_arn, .format = format};
}

inline CONSTCLOUD_CONSTEXPR Optional<Map<Value<Text>>> stage_variables(const Optional<StageVariables>& given) {
  if (!given || given->empty()) return {};
  Map<Value<Text>> variables;
  for (const auto& [name, value] : *given) variables.set(name, value);
  return variables;
}

/// The resource of a stage whose state has its API and its name.
inline CONSTCLOUD_CONSTEXPR CfnStageProps stage_props(const IStage& stage, const StageState& state,
                                                      const StageOptions& options, const Text& default_log_format) {
  return {.api_id = state.api.api_id(),
          .stage_name = state.name,
          .access_log_settings = access_log_settings(stage, options.access_log_settings, default_log_format),
          .auto_deploy = options.auto_deploy,
          .default_route_settings = default_route_settings(options),
          .description = options.description,
          .stage_variables = stage_variables(options.stage_variables)};
}

/// Makes the mapping of a stage, under it.
inline CONSTCLOUD_CONSTEXPR void map_under_domain(const IStage& stage, StageState& state,
                                                  const DomainMappingOptions& mapping) {
  Value<Text> key = "undefined";
  if (mapping.mapping_key) key = *mapping.mapping_key;
  const Text id = checked_id(detail::node_of(stage), mapping.domain_name->node().path(), key, "");
  const ApiMapping made(stage, id,
                        {.api = state.api,
                         .domain_name = *mapping.domain_name,
                         .api_mapping_key = mapping.mapping_key,
                         .stage = stage});
  state.domain_url = made.domain_url();
  stage.node().add_dependency(*mapping.domain_name);
}

}  // namespace constcloud::aws_apigatewayv2::internal
