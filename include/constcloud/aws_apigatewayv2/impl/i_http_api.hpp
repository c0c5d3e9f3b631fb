// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_http_api.hpp.
#include <constcloud/aws_apigatewayv2/detail/execute_api_arn.hpp>
#include <constcloud/aws_apigatewayv2/detail/http_metrics.hpp>
#include <constcloud/aws_apigatewayv2/i_http_api.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE this_imported_http_api_was_given_no_api_endpoint(const Place& at) {
  at.stop("apiEndpoint is not configured on the imported HttpApi.");
}

CONSTCLOUD_RULE this_http_api_has_its_default_endpoint_disabled(const Place& at) {
  at.stop("apiEndpoint is not accessible when disableExecuteApiEndpoint is set to true.");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

CONSTCLOUD_CONSTEXPR Value<Text> HttpApiState::endpoint(const detail::NodeData& node) const {
  if (has_no_endpoint) refuse::this_http_api_has_its_default_endpoint_disabled(node);
  if (api_endpoint.is_undefined()) refuse::this_imported_http_api_was_given_no_api_endpoint(node);
  return api_endpoint;
}

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Optional<TextList> IHttpApi::default_authorization_scopes() const { return own().scopes; }

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpApi::metric_client_error(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("4xx", internal::with_statistic("Sum", options));
}
CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpApi::metric_server_error(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("5xx", internal::with_statistic("Sum", options));
}
CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpApi::metric_data_processed(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("DataProcessed", internal::with_statistic("Sum", options));
}
CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpApi::metric_count(const aws_cloudwatch::MetricOptions& options) const {
  return metric("Count", internal::with_statistic("SampleCount", options));
}
CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpApi::metric_integration_latency(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("IntegrationLatency", options);
}
CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpApi::metric_latency(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("Latency", options);
}

CONSTCLOUD_CONSTEXPR Value<Text> IHttpApi::arn_for_execute_api(const Optional<Value<Text>>& method,
                                                               const Optional<Value<Text>>& path,
                                                               const Optional<Value<Text>>& stage) const {
  return internal::execute_api_arn(*this, method, path, stage);
}

}  // namespace constcloud::aws_apigatewayv2
