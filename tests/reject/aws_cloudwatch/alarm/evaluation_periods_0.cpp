// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_alarm_looks_at_one_period_or_more
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: an_alarm_looks_at_one_period_or_more
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
  cloudwatch::Alarm(stack, "A",
                    {.metric = cloudwatch::Metric({.namespace_ = "N", .metric_name = "m"}),
                     .threshold = 1,
                     .evaluation_periods = 0});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
