// SPDX-License-Identifier: Apache-2.0
#pragma once
// The parameter and the rule by which a template checks the version of the bootstrap stack.
#include <constcloud/core/cfn_element.hpp>

namespace constcloud::detail {

/// The oldest bootstrap stack that deploys what is synthesized here.
inline constexpr int bootstrap_version = 6;

/// Adds `BootstrapVersion` and `CheckBootstrapVersion` to a stack, once, where it wants them.
constexpr void add_bootstrap_version(NodeData& node);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/core/impl/bootstrap_version.hpp>
#endif
