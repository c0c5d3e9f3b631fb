// SPDX-License-Identifier: Apache-2.0
#pragma once
// The role that the C++ halves of pairs share.
#include <constcloud/aws_iam.hpp>

#include "support.hpp"

namespace iam = constcloud::aws_iam;

using constcloud::Duration;
using constcloud::RemovalPolicy;

/// A role that API Gateway may assume.
inline CONSTCLOUD_CONSTEXPR iam::Role role(const Construct& scope, const Text& id = "Role") {
  return iam::Role(scope, id, {.assumed_by = iam::ServicePrincipal("apigateway.amazonaws.com")});
}
