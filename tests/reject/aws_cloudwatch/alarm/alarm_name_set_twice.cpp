// SPDX-License-Identifier: Apache-2.0
// reject: field_is_set_twice_remove_one_of_the_two_calls
// reject: &constcloud::aws_cloudwatch::AlarmProps::alarm_name
#include <constcloud/aws_cloudwatch/alarm.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm::builder(stack, "A")
      .metric(metric)
      .threshold(1)
      .evaluation_periods(1)
      .alarm_name("a")
      .build();
}
#else
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm::builder(stack, "A")
      .metric(metric)
      .threshold(1)
      .evaluation_periods(1)
      .alarm_name("a")
      .alarm_name("b")
      .build();
}
#endif
