// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/http_private_integration.hpp.
#include <constcloud/aws_apigatewayv2_integrations/http_private_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig HttpPrivateIntegration::bind(
    const aws_apigatewayv2::HttpRouteIntegrationBindOptions&) const {
  return {.payload_format_version = aws_apigatewayv2::PayloadFormatVersion::version_1_0,
          .type = aws_apigatewayv2::HttpIntegrationType::http_proxy,
          .connection_id = options.vpc_link->vpc_link_id(),
          .connection_type = aws_apigatewayv2::HttpConnectionType::vpc_link,
          .method = options.method.value_or(aws_apigatewayv2::HttpMethod::any),
          .parameter_mapping = options.parameter_mapping,
          .secure_server_name = options.secure_server_name,
          .timeout = options.timeout,
          .uri = arn};
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal
