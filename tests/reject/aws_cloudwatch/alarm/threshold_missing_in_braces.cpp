// SPDX-License-Identifier: Apache-2.0
// reject: a required field of these props is left out
#include <constcloud/aws_cloudwatch/alarm.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm(stack, "A", {.metric = metric, .threshold = 1, .evaluation_periods = 1});
}
#else
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm(stack, "A", {.metric = metric, .evaluation_periods = 1});
}
#endif
