// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/web_socket_route_integration.hpp.
#include <constcloud/aws_apigatewayv2/detail/route_binding.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_route_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

CONSTCLOUD_CONSTEXPR WebSocketRouteIntegrationConfig
PartOfOwnIntegration::bind(const WebSocketRouteIntegrationBindOptions& options) const {
  // It has one always; g++ takes no constexpr function that does nothing but refuse.
  if (!id.empty()) {
    refuse::an_own_integration_is_given_by_its_own_type(detail::node_of(options.scope), id,
                                                        "WebSocketRouteIntegration");
  }
  return {.type = WebSocketIntegrationType::mock, .uri = ""};
}

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Value<Text> WebSocketRouteIntegration::bind_to_route(
    const WebSocketRouteIntegrationBindOptions& options) const {
  const IWebSocketApi api = options.route.web_socket_api();
  internal::RouteIntegration& original = rep_->original();
  if (original.made && original.made.web_socket_api() != api) {
    refuse::an_integration_serves_one_api_make_another_for_the_other_api(detail::node_of(options.scope));
  }
  const WebSocketRouteIntegrationConfig config = rep_->bind(options);
  if (!original.made) {
    original.made = WebSocketIntegration(options.scope, original.id,
                                         {.integration_type = config.type,
                                          .integration_uri = config.uri,
                                          .web_socket_api = api,
                                          .content_handling = config.content_handling,
                                          .credentials_role = config.credentials_role,
                                          .integration_method = config.method,
                                          .passthrough_behavior = config.passthrough_behavior,
                                          .request_parameters = config.request_parameters,
                                          .request_templates = config.request_templates,
                                          .template_selection_expression = config.template_selection_expression,
                                          .timeout = config.timeout});
  }
  return original.made.integration_id();
}

}  // namespace constcloud::aws_apigatewayv2
