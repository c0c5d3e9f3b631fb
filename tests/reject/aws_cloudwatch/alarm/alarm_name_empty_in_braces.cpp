// SPDX-License-Identifier: Apache-2.0
// reject-clang: Alarm: alarm_name must be 1 to 255 characters, none a control character: rename the alarm, or leave its name out
// reject-gcc: an_alarm_name_must_be_1_to_255_characters_without_control_characters_rename_the_alarm
#include <constcloud/aws_cloudwatch/alarm.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm(stack, "A",
                    {.evaluation_periods = 1, .metric = metric, .threshold = 1, .alarm_name = "a"});
}
#else
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm(stack, "A",
                    {.evaluation_periods = 1, .metric = metric, .threshold = 1, .alarm_name = ""});
}
#endif
