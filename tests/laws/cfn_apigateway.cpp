// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/cfn/apigateway/api_key.hpp>
#include <constcloud/cfn/apigateway/usage_plan.hpp>
#include <constcloud/cfn/apigateway/usage_plan_key.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_apigateway::CfnApiKeyBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigateway::CfnUsagePlanBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_apigateway::CfnUsagePlanKeyBuilder)
