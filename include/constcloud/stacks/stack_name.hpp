// SPDX-License-Identifier: Apache-2.0
#pragma once
// The names of stacks and of their files, made of construct ids.
#include <constcloud/text/utf8.hpp>
#include <constcloud/tree/node_data.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

inline constexpr std::size_t longest_stack_name = 128;

/// A name of `longest` characters at most: `prefix`, and letters and digits of the ids `upwards` (deepest first).
CONSTCLOUD_CONSTEXPR Text unique_name_of(const List<const Text*>& upwards, std::size_t longest,
                                         const Text& prefix = {});

/// A name of the ids `upwards` (deepest first) as the CDK makes it for stacks: one id stays as it is.
CONSTCLOUD_CONSTEXPR Text stack_name_of(const List<const Text*>& upwards, const Text& prefix = {});

/// The name made of the ids from below `above` down to a stack; from below the root where it is nullptr.
CONSTCLOUD_CONSTEXPR Text stack_name_below(const NodeData& stack, const NodeData* above, const Text& prefix = {});

CONSTCLOUD_CONSTEXPR bool is_stack_name(const Text& name);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/stacks/impl/stack_name.hpp>
#endif
