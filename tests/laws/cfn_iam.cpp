// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/cfn/iam/access_key.hpp>
#include <constcloud/cfn/iam/group.hpp>
#include <constcloud/cfn/iam/managed_policy.hpp>
#include <constcloud/cfn/iam/policy.hpp>
#include <constcloud/cfn/iam/role.hpp>
#include <constcloud/cfn/iam/user.hpp>
#include <constcloud/cfn/iam/user_to_group_addition.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_iam::CfnAccessKeyBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::CfnGroupBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::CfnManagedPolicyBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::CfnPolicyBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::CfnRoleBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::CfnUserBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::CfnUserToGroupAdditionBuilder)
