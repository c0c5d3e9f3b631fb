// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_web_socket_stage.hpp.
#include <constcloud/aws_apigatewayv2/i_web_socket_stage.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IWebSocketStage::metric(
    const Text& metric_name, const aws_cloudwatch::MetricOptions& options) const {
  return api()
      .metric(metric_name, options)
      .with({.dimensions_map = aws_cloudwatch::Dimensions{{"ApiId", api().api_id()}, {"Stage", stage_name()}}})
      .attach_to(*this);
}

CONSTCLOUD_CONSTEXPR Value<Text> IWebSocketStage::address(const Text& scheme) const {
  return concat(
      {scheme, api().api_id(), ".execute-api.", stack().region(), ".", stack().url_suffix(), "/", stage_name()});
}

}  // namespace constcloud::aws_apigatewayv2

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE the_url_is_not_available_for_imported_stages(const Place& at) {
  at.stop("url is not available for imported stages.");
}

CONSTCLOUD_RULE the_callback_url_is_not_available_for_imported_stages(const Place& at) {
  at.stop("callback url is not available for imported stages.");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Value<Text> IWebSocketStage::url() const {
  if (data().is_imported) refuse::the_url_is_not_available_for_imported_stages(data());
  return address("wss://");
}

CONSTCLOUD_CONSTEXPR Value<Text> IWebSocketStage::callback_url() const {
  if (data().is_imported) refuse::the_callback_url_is_not_available_for_imported_stages(data());
  return address("https://");
}

}  // namespace constcloud::aws_apigatewayv2
