// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/web_socket_aws_integration.hpp.
#include <constcloud/aws_apigatewayv2_integrations/web_socket_aws_integration.hpp>

namespace constcloud::aws_apigatewayv2_integrations::detail {

constexpr aws_apigatewayv2::WebSocketRouteIntegrationConfig AwsIntegration::bind(
    const aws_apigatewayv2::WebSocketRouteIntegrationBindOptions&) const {
  return {.type = aws_apigatewayv2::WebSocketIntegrationType::aws,
          .uri = *props.integration_uri,
          .content_handling = props.content_handling,
          .credentials_role = props.credentials_role,
          .method = *props.integration_method,
          .passthrough_behavior = props.passthrough_behavior,
          .request_parameters = props.request_parameters,
          .request_templates = props.request_templates,
          .template_selection_expression = props.template_selection_expression,
          .timeout = props.timeout};
}

}  // namespace constcloud::aws_apigatewayv2_integrations::detail
