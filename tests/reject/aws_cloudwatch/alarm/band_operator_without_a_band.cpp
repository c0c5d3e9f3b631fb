// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_band_operator_needs_an_anomaly_detection_band
// reject-clang: Anomaly detection operator LessThanLowerThreshold requires an ANOMALY_DETECTION_BAND() metric.
// reject-clang: expression: change metric or comparison_operator (at Stack/A)
#include <constcloud/aws_cloudwatch/alarm.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  cloudwatch::Alarm(stack, "A",
                    {.evaluation_periods = 1,
                     .metric = cloudwatch::Metric({.metric_name = "m", .namespace_ = "N"}),
                     .threshold = 1});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  cloudwatch::Alarm(
      stack, "A",
      {.evaluation_periods = 1,
       .metric = cloudwatch::Metric({.metric_name = "m", .namespace_ = "N"}),
       .threshold = 1,
       .comparison_operator = cloudwatch::ComparisonOperator::less_than_lower_threshold});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
