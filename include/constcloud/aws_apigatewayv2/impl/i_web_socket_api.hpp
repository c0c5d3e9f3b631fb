// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_web_socket_api.hpp.
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IWebSocketApi::metric(const Text& metric_name,
                                                                  const aws_cloudwatch::MetricOptions& options) const {
  return aws_cloudwatch::Metric({.metric_name = metric_name,
                                 .namespace_ = "AWS/ApiGateway",
                                 .dimensions_map = aws_cloudwatch::Dimensions{{"ApiId", api_id()}}})
      .with(options)
      .attach_to(*this);
}

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_id_must_not_hold_a_value_that_is_known_at_deployment_only(const Place& at, const Text& id) {
  at.stop({"ID components may not include unresolved tokens: ", id});
}

CONSTCLOUD_RULE this_imported_web_socket_api_was_given_no_api_endpoint(const Place& at) {
  at.stop("apiEndpoint is not configured on the imported WebSocketApi.");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Value<Text> IWebSocketApi::api_endpoint() const {
  if (own().api_endpoint.is_undefined()) refuse::this_imported_web_socket_api_was_given_no_api_endpoint(data());
  return own().api_endpoint;
}

}  // namespace constcloud::aws_apigatewayv2
