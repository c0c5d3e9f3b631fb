// SPDX-License-Identifier: Apache-2.0
#pragma once
// The permissions boundary that the context gives all roles and users of a stack.
#include <constcloud/elements/cfn_resource.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Sets `PermissionsBoundary` of the roles and users of a stack whose context says `@aws-cdk/core:permissionsBoundary`:
/// an object with the `name` of a managed policy, or its `arn`. `${Qualifier}`, `${AWS::AccountId}` and
/// `${AWS::Region}` in it are the stack's. Refuses those that the stack does not know, and `${AWS::Partition}`.
CONSTCLOUD_CONSTEXPR void apply_permissions_boundary(NodeData& stack);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/permissions_boundary.hpp>
#endif
