// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/web_socket_mock_integration.hpp.
#include <constcloud/aws_apigatewayv2_integrations/web_socket_mock_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::WebSocketRouteIntegrationConfig MockIntegration::bind(
    const aws_apigatewayv2::WebSocketRouteIntegrationBindOptions&) const {
  return {.type = aws_apigatewayv2::WebSocketIntegrationType::mock,
          .uri = "",
          .request_templates = props.request_templates,
          .template_selection_expression = props.template_selection_expression};
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal
