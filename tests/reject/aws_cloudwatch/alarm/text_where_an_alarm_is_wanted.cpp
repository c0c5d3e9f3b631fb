// SPDX-License-Identifier: Apache-2.0
// reject: an alarm is wanted here: pass an aws_cloudwatch::Alarm, or import one with Alarm::from_alarm_arn(...)
#include <constcloud/aws_cloudwatch/alarm.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::IAlarm alarm = cloudwatch::Alarm::builder(stack, "A")
                                 .metric(metric)
                                 .threshold(1)
                                 .evaluation_periods(1)
                                 .build();
  (void)alarm;
}
#else
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::IAlarm alarm = stack;
  (void)metric, (void)alarm;
}
#endif
