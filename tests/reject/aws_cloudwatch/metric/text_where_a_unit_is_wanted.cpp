// SPDX-License-Identifier: Apache-2.0
// reject: Unit
#include <constcloud/aws_cloudwatch/metric.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f() { (void)cloudwatch::MetricOptions{.unit = cloudwatch::Unit::count}; }
#else
void f() { (void)cloudwatch::MetricOptions{.unit = "Count"}; }
#endif
