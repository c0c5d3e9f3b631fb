// SPDX-License-Identifier: Apache-2.0
#pragma once
// CloudWatch Logs. CDK: `aws-cdk-lib/aws-logs`.
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_logs/log_group.hpp>
#include <constcloud/aws_logs/query_definition.hpp>
#include <constcloud/aws_logs/query_string.hpp>
#include <constcloud/aws_logs/resource_policy.hpp>
#include <constcloud/aws_logs/retention_days.hpp>
#include <constcloud/cfn/logs/log_group.hpp>
#include <constcloud/cfn/logs/query_definition.hpp>
#include <constcloud/cfn/logs/resource_policy.hpp>
#include <constcloud/core.hpp>
