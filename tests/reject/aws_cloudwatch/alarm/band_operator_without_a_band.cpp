// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_band_operator_needs_an_anomaly_detection_band
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: a_band_operator_needs_an_anomaly_detection_band
#include <constcloud/aws_cloudwatch/alarm.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  cloudwatch::Alarm(stack, "A",
                    {.metric = cloudwatch::Metric({.namespace_ = "N", .metric_name = "m"}),
                     .threshold = 1,
                     .evaluation_periods = 1});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  cloudwatch::Alarm(
      stack, "A",
      {.metric = cloudwatch::Metric({.namespace_ = "N", .metric_name = "m"}),
       .threshold = 1,
       .evaluation_periods = 1,
       .comparison_operator = cloudwatch::ComparisonOperator::less_than_lower_threshold});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
