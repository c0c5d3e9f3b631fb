// SPDX-License-Identifier: Apache-2.0
#pragma once
// The template of a nested stack as a file that the CLI uploads.
#include <constcloud/elements/nested_values.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// Has the CLI upload the template of a nested stack, as one of `files`; gives where it is when the stack is deployed.
CONSTCLOUD_CONSTEXPR Value<Text> place_nested_template(NodeData& stack, const Text& template_text, Map<Json>& files);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/assets/impl/nested_template.hpp>
#endif
