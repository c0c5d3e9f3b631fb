// SPDX-License-Identifier: Apache-2.0
#include "support/laws.hpp"

#include <constcloud/aws_iam/access_key.hpp>
#include <constcloud/aws_iam/group.hpp>
#include <constcloud/aws_iam/managed_policy.hpp>
#include <constcloud/aws_iam/policy.hpp>
#include <constcloud/aws_iam/role.hpp>
#include <constcloud/aws_iam/user.hpp>

CONSTCLOUD_BUILDER_LAWS(aws_iam::AccessKeyBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::GroupBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::ManagedPolicyBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::PolicyBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::RoleBuilder)
CONSTCLOUD_BUILDER_LAWS(aws_iam::UserBuilder)
