// SPDX-License-Identifier: Apache-2.0
#pragma once
// Overrides: the last word on a finished resource.
#include <constcloud/values/optional.hpp>

namespace constcloud::detail {

constexpr void merge_into(Json& target, const Json& source);

/// Merges `source` into `target`, an object or an array, as the CDK merges overrides: objects by their members, arrays
/// by their indices, the rest is replaced. What is undefined is taken out, and so is what ends up empty. An array has
/// no gaps: an index past its end is its end.
constexpr void merge_into(Json& target, const Json& source);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/overrides.hpp>
#endif
