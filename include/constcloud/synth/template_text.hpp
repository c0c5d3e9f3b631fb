// SPDX-License-Identifier: Apache-2.0
#pragma once
// template_text: the template of one stack.
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// The template of a stack, as it stands in the assembly. All of the tree is made ready for it, since what the stack refers
/// to in others is exported there; it may be asked for again after changes.
[[nodiscard]] CONSTCLOUD_CONSTEXPR Text template_text(const Stack& stack);

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/synth/impl/template_text.hpp>
#endif
