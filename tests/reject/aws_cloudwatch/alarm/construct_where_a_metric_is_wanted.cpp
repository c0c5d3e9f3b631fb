// SPDX-License-Identifier: Apache-2.0
// reject: a metric is wanted here: pass a Metric or a MathExpression
#include <constcloud/aws_cloudwatch/alarm.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  cloudwatch::Alarm::builder(stack, "A").metric(metric).threshold(1).evaluation_periods(1).build();
}
#else
void f(cc::Stack& stack, cloudwatch::Metric metric) {
  (void)cloudwatch::Alarm::builder(stack, "A").metric(stack);
}
#endif
