// SPDX-License-Identifier: Apache-2.0
// reject: an action of an alarm is wanted here: pass something that has bind(scope, alarm), or AlarmActionByArn{arn}
#include <constcloud/aws_cloudwatch/alarm.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm::builder(stack, "A")
      .metric(metric)
      .threshold(1)
      .evaluation_periods(1)
      .build()
      .add_alarm_action(cloudwatch::AlarmActionByArn{"arn:aws:sns:us-east-1:123456789012:t"});
}
#else
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm::builder(stack, "A")
      .metric(metric)
      .threshold(1)
      .evaluation_periods(1)
      .build()
      .add_alarm_action("arn:aws:sns:us-east-1:123456789012:t");
}
#endif
