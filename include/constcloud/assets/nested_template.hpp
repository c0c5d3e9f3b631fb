// SPDX-License-Identifier: Apache-2.0
#pragma once
// The template of a nested stack as a file that the CLI uploads.
#include <constcloud/elements/nested_values.hpp>

namespace constcloud::detail {

/// Takes back where the template of a nested stack was, since it may have changed.
constexpr void forget_nested_template(NodeData& stack);

/// Has the CLI upload the template of a nested stack, and the resource of the stack say where it is.
constexpr void place_nested_template(NodeData& stack, const Text& template_text);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/assets/impl/nested_template.hpp>
#endif
