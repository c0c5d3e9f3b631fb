// SPDX-License-Identifier: Apache-2.0
// The bodies of aws_iam/, in the library behind constcloud::compiled.
#define CONSTCLOUD_LIBRARY
#include <constcloud/aws_iam/impl/access_key.hpp>
#include <constcloud/aws_iam/impl/conditions.hpp>
#include <constcloud/aws_iam/impl/grant.hpp>
#include <constcloud/aws_iam/impl/group.hpp>
#include <constcloud/aws_iam/impl/i_group.hpp>
#include <constcloud/aws_iam/impl/i_managed_policy.hpp>
#include <constcloud/aws_iam/impl/i_role.hpp>
#include <constcloud/aws_iam/impl/managed_policy.hpp>
#include <constcloud/aws_iam/impl/policy.hpp>
#include <constcloud/aws_iam/impl/policy_document.hpp>
#include <constcloud/aws_iam/impl/policy_statement.hpp>
#include <constcloud/aws_iam/impl/principal.hpp>
#include <constcloud/aws_iam/impl/principals.hpp>
#include <constcloud/aws_iam/impl/role.hpp>
#include <constcloud/aws_iam/impl/unknown_principal.hpp>
#include <constcloud/aws_iam/impl/user.hpp>
