// SPDX-License-Identifier: Apache-2.0
#pragma once
// Placeholders: `${Qualifier}`, `${AWS::AccountId}` and `${AWS::Region}` in the names of what is bootstrapped.
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// `text` with `value` wherever `placeholder` stands.
CONSTCLOUD_CONSTEXPR Text with_replaced(const Text& text, const Text& placeholder, const Text& value);

/// `text` with the stack's qualifier, account and region in the place of their placeholders; what is decided at
/// deployment stays one.
CONSTCLOUD_CONSTEXPR Text specialized(const NodeData& stack, const Text& text);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/stacks/impl/placeholders.hpp>
#endif
