// SPDX-License-Identifier: Apache-2.0
#pragma once
// Metrics, statistics and alarms. CDK: `aws_cdk.aws_cloudwatch`.
#include <constcloud/aws_cloudwatch/alarm.hpp>
#include <constcloud/aws_cloudwatch/comparison.hpp>
#include <constcloud/aws_cloudwatch/grant.hpp>
#include <constcloud/aws_cloudwatch/i_alarm.hpp>
#include <constcloud/aws_cloudwatch/math_expression.hpp>
#include <constcloud/aws_cloudwatch/metric.hpp>
#include <constcloud/aws_cloudwatch/stats.hpp>
#include <constcloud/aws_cloudwatch/unit.hpp>
#include <constcloud/core.hpp>
