// SPDX-License-Identifier: Apache-2.0
#pragma once
// AWS Identity and Access Management: roles, users, groups, policies and grants. CDK: `aws-cdk-lib/aws-iam`.
#include <constcloud/aws_iam/access_key.hpp>
#include <constcloud/aws_iam/conditions.hpp>
#include <constcloud/aws_iam/grant.hpp>
#include <constcloud/aws_iam/group.hpp>
#include <constcloud/aws_iam/i_group.hpp>
#include <constcloud/aws_iam/i_managed_policy.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/aws_iam/i_user.hpp>
#include <constcloud/aws_iam/managed_policy.hpp>
#include <constcloud/aws_iam/policy.hpp>
#include <constcloud/aws_iam/policy_document.hpp>
#include <constcloud/aws_iam/policy_statement.hpp>
#include <constcloud/aws_iam/principal.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/aws_iam/role.hpp>
#include <constcloud/aws_iam/unknown_principal.hpp>
#include <constcloud/aws_iam/user.hpp>
#include <constcloud/cfn/iam/access_key.hpp>
#include <constcloud/cfn/iam/group.hpp>
#include <constcloud/cfn/iam/managed_policy.hpp>
#include <constcloud/cfn/iam/policy.hpp>
#include <constcloud/cfn/iam/role.hpp>
#include <constcloud/cfn/iam/user.hpp>
#include <constcloud/cfn/iam/user_to_group_addition.hpp>
#include <constcloud/core.hpp>
