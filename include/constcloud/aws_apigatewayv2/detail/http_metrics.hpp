// SPDX-License-Identifier: Apache-2.0
#pragma once
// The metrics of HTTP APIs and of their stages.
#include <constcloud/aws_cloudwatch/metric.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_apigatewayv2::internal {

/// The options with that statistic, where they say none.
inline CONSTCLOUD_CONSTEXPR aws_cloudwatch::MetricOptions with_statistic(const Text& statistic,
                                                                         aws_cloudwatch::MetricOptions options) {
  if (!options.statistic) options.statistic = statistic;
  return options;
}

}  // namespace constcloud::aws_apigatewayv2::internal
