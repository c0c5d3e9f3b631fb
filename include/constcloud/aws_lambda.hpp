// SPDX-License-Identifier: Apache-2.0
#pragma once
// Lambda. CDK: `aws-cdk-lib/aws-lambda`.
#include <constcloud/aws_iam/policy.hpp>
#include <constcloud/aws_iam/role.hpp>
#include <constcloud/aws_iam/unknown_principal.hpp>
#include <constcloud/aws_lambda/architecture.hpp>
#include <constcloud/aws_lambda/code.hpp>
#include <constcloud/aws_lambda/function.hpp>
#include <constcloud/aws_lambda/function_props.hpp>
#include <constcloud/aws_lambda/i_function.hpp>
#include <constcloud/aws_lambda/permission.hpp>
#include <constcloud/aws_lambda/runtime.hpp>
#include <constcloud/aws_logs/resource_policy.hpp>
#include <constcloud/cfn/iam/managed_policy.hpp>
#include <constcloud/cfn/iam/policy.hpp>
#include <constcloud/cfn/iam/role.hpp>
#include <constcloud/cfn/lambda/permission.hpp>
#include <constcloud/cfn/logs/log_group.hpp>
#include <constcloud/cfn/logs/resource_policy.hpp>
#include <constcloud/core.hpp>
