// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_cloudwatch/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_cloudwatch/impl/alarm.hpp>
#include <constcloud/aws_cloudwatch/impl/grant.hpp>
#include <constcloud/aws_cloudwatch/impl/math_expression.hpp>
#include <constcloud/aws_cloudwatch/impl/metric.hpp>
#include <constcloud/aws_cloudwatch/impl/stats.hpp>
