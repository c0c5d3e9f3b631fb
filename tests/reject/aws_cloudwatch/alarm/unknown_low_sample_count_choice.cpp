// SPDX-License-Identifier: Apache-2.0
// reject-clang: Alarm: evaluate_low_sample_count_percentile must be evaluate or ignore: choose one of them
// reject-gcc: evaluate_low_sample_count_percentile_must_be_evaluate_or_ignore_choose_one_of_them
#include <constcloud/aws_cloudwatch/alarm.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm::builder(stack, "A")
      .metric(metric)
      .threshold(1)
      .evaluation_periods(1)
      .evaluate_low_sample_count_percentile("ignore")
      .build();
}
#else
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm::builder(stack, "A")
      .metric(metric)
      .threshold(1)
      .evaluation_periods(1)
      .evaluate_low_sample_count_percentile("Ignore")
      .build();
}
#endif
