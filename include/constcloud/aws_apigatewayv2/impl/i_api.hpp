// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_apigatewayv2/i_api.hpp.
#include <constcloud/aws_apigatewayv2/i_api.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2 {

CONSTCLOUD_CONSTEXPR Value<Text> IApi::api_endpoint() const { return own().endpoint(data()); }

CONSTCLOUD_CONSTEXPR aws_cloudwatch::Metric IApi::metric(const Text& metric_name,
                                                         const aws_cloudwatch::MetricOptions& options) const {
  return aws_cloudwatch::Metric({.metric_name = metric_name,
                                 .namespace_ = "AWS/ApiGateway",
                                 .dimensions_map = aws_cloudwatch::Dimensions{{"ApiId", api_id()}}})
      .with(options)
      .attach_to(*this);
}

}  // namespace constcloud::aws_apigatewayv2
