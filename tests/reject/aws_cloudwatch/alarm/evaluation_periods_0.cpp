// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_alarm_looks_at_one_period_or_more
// reject-clang: Alarm: evaluation_periods must be 1 or more, received 0: raise evaluation_periods (at Stack/A)
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
  cloudwatch::Alarm(stack, "A",
                    {.evaluation_periods = 0,
                     .metric = cloudwatch::Metric({.metric_name = "m", .namespace_ = "N"}),
                     .threshold = 1});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
