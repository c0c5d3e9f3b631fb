// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_period_must_be_1_5_10_or_30_seconds_or_a_multiple_of_60
// reject-clang: this_stack_function_breaks_the_rule_that_the_note_below_names
// reject-note-clang: a_period_must_be_1_5_10_or_30_seconds_or_a_multiple_of_60
#include <constcloud/aws_cloudwatch/alarm.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  cloudwatch::Alarm(stack, "A",
                    {.evaluation_periods = 1,
                     .metric = cloudwatch::Metric({.metric_name = "m", .namespace_ = "N"})
                                   .with({.period = cc::Duration::seconds(30)}),
                     .threshold = 1});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  cloudwatch::Alarm(stack, "A",
                    {.evaluation_periods = 1,
                     .metric = cloudwatch::Metric({.metric_name = "m", .namespace_ = "N"})
                                   .with({.period = cc::Duration::seconds(15)}),
                     .threshold = 1});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
