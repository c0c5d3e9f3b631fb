// SPDX-License-Identifier: Apache-2.0
#pragma once
// The parameter and the rule by which a template checks the version of the bootstrap stack.
#include <constcloud/elements/cfn_element.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// The oldest bootstrap stack that deploys what is synthesized here.
inline constexpr int bootstrap_version = 6;
/// The oldest one whose roles may be assumed with session tags.
inline constexpr int bootstrap_version_with_session_tags = 22;

/// What a role that is assumed with these options asks of the bootstrap stack.
CONSTCLOUD_CONSTEXPR int bootstrap_version_for(const Optional<Map<Json>>& role_options);

/// The name of the SSM parameter that holds the version of the bootstrap stack.
CONSTCLOUD_CONSTEXPR Text bootstrap_version_parameter(const NodeData& stack);

/// Adds `BootstrapVersion` and `CheckBootstrapVersion` to a stack, once, where it wants them.
CONSTCLOUD_CONSTEXPR void add_bootstrap_version(NodeData& node);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/bootstrap_version.hpp>
#endif
