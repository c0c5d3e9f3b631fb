// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/web_socket_stage.hpp.
#include <constcloud/aws_apigatewayv2/detail/stage_making.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_stage.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR IWebSocketStage WebSocketStage::from_web_socket_stage_attributes(
    const Construct& scope, const Text& id, const WebSocketStageAttributes& attributes) {
  Owned state = new internal::WebSocketStageState;
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

CONSTCLOUD_CONSTEXPR aws_apigateway::AccessLogFormat WebSocketStage::default_access_log_format() {
  const Text format =  // as a text, for a literal would be checked by whoever includes this
      "$context.identity.sourceIp $context.identity.caller $context.identity.user [$context.requestTime] "
      "\"$context.eventType $context.routeKey $context.connectionId\" $context.status $context.requestId";
  return aws_apigateway::AccessLogFormat::custom(format);
}

CONSTCLOUD_CONSTEXPR WebSocketStage::WebSocketStage(const Construct& scope, const Text& id,
                                                    const WebSocketStageProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  internal::WebSocketStageState& state = own();
  state.api = *props.web_socket_api;
  state.name = *props.stage_name;
  StageOptions options;
  copy_fields(props, options);
  const CfnStage resource(*this, "Resource",
                          internal::stage_props(*this, state, options, default_access_log_format().literal()));
  stand_for(resource);
  if (options.domain_mapping) internal::map_under_domain(*this, state, *options.domain_mapping);
}

}  // namespace constcloud::aws_apigatewayv2
