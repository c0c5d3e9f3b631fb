// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/web_socket_aws_integration.hpp.
#include <constcloud/aws_apigatewayv2_integrations/web_socket_aws_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::WebSocketRouteIntegrationConfig AwsIntegration::bind(
    const aws_apigatewayv2::WebSocketRouteIntegrationBindOptions&) const {
  aws_apigatewayv2::WebSocketRouteIntegrationConfig config{.type = aws_apigatewayv2::WebSocketIntegrationType::aws,
                                                           .uri = *props.integration_uri,
                                                           .method = *props.integration_method};
  copy_fields(props, config);
  return config;
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal
