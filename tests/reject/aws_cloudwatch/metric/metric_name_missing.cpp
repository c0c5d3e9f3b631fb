// SPDX-License-Identifier: Apache-2.0
// reject: a required field of these props is left out
#include <constcloud/aws_cloudwatch/metric.hpp>

namespace cc = constcloud;
namespace cloudwatch = cc::aws_cloudwatch;

#ifdef CONSTCLOUD_CONTROL
void f() { (void)cloudwatch::Metric({.metric_name = "m", .namespace_ = "N"}); }
#else
void f() { (void)cloudwatch::Metric({.namespace_ = "N"}); }
#endif
