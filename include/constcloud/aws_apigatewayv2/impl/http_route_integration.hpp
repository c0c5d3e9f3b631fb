// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/http_route_integration.hpp.
#include <constcloud/aws_apigatewayv2/detail/route_binding.hpp>
#include <constcloud/aws_apigatewayv2/http_route_integration.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

CONSTCLOUD_CONSTEXPR HttpRouteIntegrationConfig
PartOfOwnHttpIntegration::bind(const HttpRouteIntegrationBindOptions& options) const {
  // It has one always; g++ takes no constexpr function that does nothing but refuse.
  if (!id.empty()) {
    refuse::an_own_integration_is_given_by_its_own_type(detail::node_of(options.scope), id, "HttpRouteIntegration");
  }
  return {.payload_format_version = PayloadFormatVersion::version_1_0, .type = HttpIntegrationType::http_proxy};
}

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Value<Text> HttpRouteIntegration::bind_to_route(
    const HttpRouteIntegrationBindOptions& options) const {
  const IHttpApi api = options.route.http_api();
  auto& original = rep_->original();
  if (original.made && original.made.http_api() != api) {
    refuse::an_integration_serves_one_api_make_another_for_the_other_api(detail::node_of(options.scope));
  }
  if (!original.made) {
    const HttpRouteIntegrationConfig config = rep_->bind(options);
    HttpIntegrationProps props{.http_api = api, .integration_type = config.type};
    copy_fields(config, props);
    props.integration_subtype = config.subtype;
    props.integration_uri = config.uri;
    original.made = HttpIntegration(options.scope, original.id, props);
  }
  rep_->complete_bind(options);
  return original.made.integration_id();
}

}  // namespace constcloud::aws_apigatewayv2
