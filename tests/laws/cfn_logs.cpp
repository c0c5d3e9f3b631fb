// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/cfn/logs/log_group.hpp>
#include <constcloud/cfn/logs/query_definition.hpp>
#include <constcloud/cfn/logs/resource_policy.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_logs::CfnLogGroupBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_logs::CfnQueryDefinitionBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_logs::CfnResourcePolicyBuilder)
