// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/web_socket_stage.hpp.
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
#include <constcloud/cfn/apigatewayv2/stage.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR IWebSocketStage WebSocketStage::from_web_socket_stage_attributes(
    const Construct& scope, const Text& id, const WebSocketStageAttributes& attributes) {
  Owned state = new internal::StageState;
  state->api = *attributes.api;
  state->name = *attributes.stage_name;
  const IWebSocketStage stage = import_as<IWebSocketStage>(scope, id, std::move(state));
  const detail::Making making(stage);
  attributes.stage_name->validate(detail::node_of(stage));
  return stage;
}

CONSTCLOUD_CONSTEXPR aws_iam::Grant WebSocketStage::grant_management_api_access(
    const aws_iam::IGrantable& identity) const {
  const Value<Text> arn = Stack::of(api()).format_arn({.resource = api().api_id(), .service = "execute-api"});
  return aws_iam::Grant::add_to_principal({.actions = {"execute-api:ManageConnections"},
                                           .grantee = identity,
                                           .resource_arns = {concat({arn, "/", stage_name(), "/*/@connections/*"})}});
}

CONSTCLOUD_CONSTEXPR aws_apigateway::AccessLogFormat WebSocketStage::default_access_log_format() const {
  const Text format =  // as a text, for a literal would be checked by whoever includes this
      "$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "
      "\"$context.eventType $context.routeKey $context.connectionId\" $context.status $context.requestId";
  return aws_apigateway::AccessLogFormat::custom(format);
}

CONSTCLOUD_CONSTEXPR void WebSocketStage::add_stage_variable(const StageVariableName& name,
                                                             const StageVariableValue& value) const {
  Optional<Map<Value<Text>>>& variables = resource<CfnStage>().props().stage_variables;
  if (!variables) variables = Map<Value<Text>>();
  variables->set(StageVariables::key_of(name), value);
}

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

CONSTCLOUD_CONSTEXPR Optional<CfnStage::RouteSettingsProperty> default_route_settings(
    const WebSocketStageProps& props) {
  if (!props.throttle && !props.detailed_metrics_enabled.value_or(false)) return {};
  CfnStage::RouteSettingsProperty settings;
  if (props.detailed_metrics_enabled) settings.detailed_metrics_enabled = *props.detailed_metrics_enabled;
  if (props.throttle) {
    settings.throttling_burst_limit = props.throttle->burst_limit;
    settings.throttling_rate_limit = props.throttle->rate_limit;
  }
  return settings;
}

CONSTCLOUD_CONSTEXPR Optional<CfnStage::AccessLogSettingsProperty> access_log_settings(
    const WebSocketStage& stage, const WebSocketStageProps& props) {
  if (!props.access_log_settings) return {};
  aws_apigateway::AccessLogFormat format = stage.default_access_log_format();
  if (props.access_log_settings->format) format = *props.access_log_settings->format;
  const AccessLogDestinationConfig destination = props.access_log_settings->destination->bind(stage);
  return CfnStage::AccessLogSettingsProperty{.destination_arn = *destination.destination_arn, .format = format};
}

CONSTCLOUD_CONSTEXPR Optional<Map<Value<Text>>> stage_variables(const WebSocketStageProps& props) {
  if (!props.stage_variables || props.stage_variables->empty()) return {};
  Map<Value<Text>> variables;
  for (const auto& [name, value] : *props.stage_variables) variables.set(name, value);
  return variables;
}

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR WebSocketStage::WebSocketStage(const Construct& scope, const Text& id,
                                                    const WebSocketStageProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  internal::StageState& state = own();
  state.api = *props.web_socket_api;
  state.name = *props.stage_name;
  const CfnStage resource(*this, "Resource",
                          {.api_id = props.web_socket_api->api_id(),
                           .stage_name = *props.stage_name,
                           .access_log_settings = internal::access_log_settings(*this, props),
                           .auto_deploy = props.auto_deploy,
                           .default_route_settings = internal::default_route_settings(props),
                           .description = props.description,
                           .stage_variables = internal::stage_variables(props)});
  stand_for(resource);
  if (props.domain_mapping) add_domain_mapping(*props.domain_mapping);
}

CONSTCLOUD_CONSTEXPR void WebSocketStage::add_domain_mapping(const DomainMappingOptions& mapping) const {
  Text key = "undefined";
  if (mapping.mapping_key) key = detail::shown(*mapping.mapping_key);
  const Text id = Text::concat({mapping.domain_name->node().path(), key});
  if (mapping.mapping_key && mapping.mapping_key->is_token()) {
    refuse::an_id_must_not_hold_a_value_that_is_known_at_deployment_only(data(), detail::sanitize_id(id));
  }
  ApiMapping(*this, id,
             {.api = api(),
              .domain_name = *mapping.domain_name,
              .stage = IWebSocketStage(*this),
              .api_mapping_key = mapping.mapping_key});
  node().add_dependency(*mapping.domain_name);
}

}  // namespace constcloud::aws_apigatewayv2
