// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2_integrations/http_service_discovery_integration.hpp.
#include <constcloud/aws_apigatewayv2_integrations/http_service_discovery_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations::internal {

inline CONSTCLOUD_CONSTEXPR HttpPrivateIntegrationOptions without_timeout(
    const HttpServiceDiscoveryIntegrationProps& props) {
  HttpPrivateIntegrationOptions options{.vpc_link = *props.vpc_link};
  copy_fields(props, options);
  options.timeout = {};
  return options;
}

}  // namespace constcloud::aws_apigatewayv2_integrations::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2_integrations {

CONSTCLOUD_CONSTEXPR HttpServiceDiscoveryIntegration::HttpServiceDiscoveryIntegration(
    const Text& id, const Value<Text>& service_arn, const HttpServiceDiscoveryIntegrationProps& props)
    : KnownHttpIntegration(new internal::HttpPrivateIntegration(id, service_arn, internal::without_timeout(props))) {}

}  // namespace constcloud::aws_apigatewayv2_integrations
