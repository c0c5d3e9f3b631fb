// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/web_socket_integration.hpp.
#include <constcloud/aws_apigatewayv2/detail/resource_fields.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Text to_text(WebSocketIntegrationType type) {
  if (type == WebSocketIntegrationType::aws_proxy) return "AWS_PROXY";
  if (type == WebSocketIntegrationType::mock) return "MOCK";
  return "AWS";
}

CONSTCLOUD_CONSTEXPR Text to_text(ContentHandling handling) {
  if (handling == ContentHandling::convert_to_binary) return "CONVERT_TO_BINARY";
  return "CONVERT_TO_TEXT";
}

CONSTCLOUD_CONSTEXPR Text to_text(PassthroughBehavior behavior) {
  if (behavior == PassthroughBehavior::when_no_match) return "WHEN_NO_MATCH";
  if (behavior == PassthroughBehavior::never) return "NEVER";
  return "WHEN_NO_TEMPLATES";
}

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR WebSocketIntegration::WebSocketIntegration(const Construct& scope, const Text& id,
                                                                const WebSocketIntegrationProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  own().api = *props.web_socket_api;
  Optional<Value<Text>> credentials;
  if (props.credentials_role) credentials = props.credentials_role->role_arn();
  const CfnIntegration resource(*this, "Resource",
                                {.api_id = props.web_socket_api->api_id(),
                                 .integration_type = to_text(*props.integration_type),
                                 .content_handling_strategy = internal::text_of(props.content_handling),
                                 .credentials_arn = credentials,
                                 .integration_method = props.integration_method,
                                 .integration_uri = *props.integration_uri,
                                 .passthrough_behavior = internal::text_of(props.passthrough_behavior),
                                 .request_parameters = internal::json_of(props.request_parameters),
                                 .request_templates = internal::json_of(props.request_templates),
                                 .template_selection_expression = props.template_selection_expression,
                                 .timeout_in_millis = internal::timeout_in_millis(
                                     props.timeout, {detail::node_of(scope), id})});
  stand_for(resource);
  own().id = resource.ref();
}

}  // namespace constcloud::aws_apigatewayv2
