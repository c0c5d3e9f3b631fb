// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/cfn/lambda/alias.hpp>
#include <constcloud/cfn/lambda/function.hpp>
#include <constcloud/cfn/lambda/permission.hpp>
#include <constcloud/cfn/lambda/version.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_lambda::CfnAliasBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_lambda::CfnFunctionBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_lambda::CfnPermissionBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_lambda::CfnVersionBuilder)
