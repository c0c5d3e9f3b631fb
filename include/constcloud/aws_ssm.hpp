// SPDX-License-Identifier: Apache-2.0
#pragma once
// Parameters of Systems Manager. CDK: `aws-cdk-lib/aws-ssm`.
#include <constcloud/aws_ssm/i_parameter.hpp>
#include <constcloud/aws_ssm/parameter_type.hpp>
#include <constcloud/aws_ssm/string_list_parameter.hpp>
#include <constcloud/aws_ssm/string_parameter.hpp>
#include <constcloud/core.hpp>
