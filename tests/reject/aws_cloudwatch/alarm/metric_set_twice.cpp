// SPDX-License-Identifier: Apache-2.0
// reject: field_is_set_twice_remove_one_of_the_two_calls
// reject: &constcloud::aws_cloudwatch::AlarmProps::metric
#include <constcloud/aws_cloudwatch/alarm.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm::builder(stack, "A").metric(metric).threshold(1).evaluation_periods(1).build();
}
#else
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm::builder(stack, "A")
      .metric(metric)
      .threshold(1)
      .evaluation_periods(1)
      .metric(metric)
      .build();
}
#endif
