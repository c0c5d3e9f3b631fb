// SPDX-License-Identifier: Apache-2.0
// reject: Duration
#include <constcloud/aws_cloudwatch/metric.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f() { (void)cloudwatch::MetricOptions{.period = cc::Duration::seconds(60)}; }
#else
void f() { (void)cloudwatch::MetricOptions{.period = 60}; }
#endif
