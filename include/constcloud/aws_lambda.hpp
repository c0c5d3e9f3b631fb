// SPDX-License-Identifier: Apache-2.0
#pragma once
// Lambda. CDK: `aws-cdk-lib/aws-lambda`.
#include <constcloud/aws_lambda/architecture.hpp>
#include <constcloud/aws_lambda/code.hpp>
#include <constcloud/aws_lambda/function.hpp>
#include <constcloud/aws_lambda/function_props.hpp>
#include <constcloud/aws_lambda/i_function.hpp>
#include <constcloud/aws_lambda/permission.hpp>
#include <constcloud/aws_lambda/runtime.hpp>
