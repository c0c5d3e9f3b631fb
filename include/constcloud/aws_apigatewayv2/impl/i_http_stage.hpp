// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_http_stage.hpp.
#include <constcloud/aws_apigatewayv2/detail/http_metrics.hpp>
#include <constcloud/aws_apigatewayv2/i_http_stage.hpp>
#include <constcloud/tree/construct_cast.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_domain_url_is_not_available_for_imported_stages(const Place& at) {
  at.stop("domainUrl is not available for imported stages.");
}

CONSTCLOUD_RULE a_stage_has_a_domain_url_where_it_has_a_domain_mapping(const Place& at) {
  at.stop("domainUrl is not available when no API mapping is associated with the Stage");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

CONSTCLOUD_CONSTEXPR Value<Text> HttpStageState::path() const {
  if (name.literal() == Text("$default")) return Text();
  return name;
}

}  // namespace constcloud::aws_apigatewayv2::internal

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR IHttpStage IHttpApi::default_stage() const {
  if (!own().stage) return {};
  return construct_cast<IHttpStage>(own().stage);
}

CONSTCLOUD_CONSTEXPR IHttpApi IHttpStage::api() const { return construct_cast<IHttpApi>(own().api); }

CONSTCLOUD_CONSTEXPR Value<Text> IHttpStage::domain_url() const {
  if (data().is_imported) refuse::the_domain_url_is_not_available_for_imported_stages(data());
  if (own().domain_url.is_undefined()) refuse::a_stage_has_a_domain_url_where_it_has_a_domain_mapping(data());
  return own().domain_url;
}

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpStage::metric_client_error(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("4xx", internal::with_statistic("Sum", options));
}
CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpStage::metric_server_error(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("5xx", internal::with_statistic("Sum", options));
}
CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpStage::metric_data_processed(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("DataProcessed", internal::with_statistic("Sum", options));
}
CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpStage::metric_count(const aws_cloudwatch::MetricOptions& options) const {
  return metric("Count", internal::with_statistic("SampleCount", options));
}
CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpStage::metric_integration_latency(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("IntegrationLatency", options);
}
CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IHttpStage::metric_latency(
    const aws_cloudwatch::MetricOptions& options) const {
  return metric("Latency", options);
}

}  // namespace constcloud::aws_apigatewayv2
