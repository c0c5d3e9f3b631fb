// SPDX-License-Identifier: Apache-2.0
#pragma once
// Environment: the account and the region that something is deployed to.
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// Where a stack is deployed. What is left out is decided at deployment ("environment-agnostic").
struct Environment {
  Optional<Text> account{};
  Optional<Text> region{};
};

}  // namespace constcloud
