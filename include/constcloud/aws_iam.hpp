// SPDX-License-Identifier: Apache-2.0
#pragma once
// AWS Identity and Access Management: roles, users, groups, policies and grants. CDK: `aws-cdk-lib/aws-iam`.
#include <constcloud/aws_iam/group.hpp>
#include <constcloud/aws_iam/role.hpp>
#include <constcloud/aws_iam/unknown_principal.hpp>
#include <constcloud/aws_iam/user.hpp>
