// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/http_url_integration.hpp.
#include <constcloud/aws_apigatewayv2_integrations/http_url_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

CONSTCLOUD_CONSTEXPR aws_apigatewayv2::HttpRouteIntegrationConfig HttpUrlIntegration::bind(
    const aws_apigatewayv2::HttpRouteIntegrationBindOptions&) const {
  return {.payload_format_version = aws_apigatewayv2::PayloadFormatVersion::version_1_0,
          .type = aws_apigatewayv2::HttpIntegrationType::http_proxy,
          .method = props.method.value_or(aws_apigatewayv2::HttpMethod::any),
          .parameter_mapping = props.parameter_mapping,
          .timeout = props.timeout,
          .uri = url};
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal
