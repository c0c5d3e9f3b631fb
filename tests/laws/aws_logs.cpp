// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/aws_logs/log_group.hpp>
#include <constcloud/aws_logs/query_definition.hpp>
#include <constcloud/aws_logs/resource_policy.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_logs::LogGroupBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_logs::QueryDefinitionBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_logs::ResourcePolicyBuilder)
