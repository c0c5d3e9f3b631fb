// SPDX-License-Identifier: Apache-2.0
// reject: a required field of these props is left out
#include <constcloud/aws_cloudwatch/alarm.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm(stack, "A", {.evaluation_periods = 1, .metric = metric, .threshold = 1});
}
#else
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm(stack, "A", {.evaluation_periods = 1, .metric = metric});
}
#endif
