// SPDX-License-Identifier: Apache-2.0
#pragma once
// The differences of two templates, for people to read.
#include <constcloud/base/style.hpp>
#include <constcloud/values/value.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// What was added (`[+]`), removed (`[-]`) and changed (`[~]`), section by section, in lines that end with a line
/// break: a resource by its type and its logical id, with the path and both values of each property that changed. Empty
/// when there are no differences.
CONSTCLOUD_CONSTEXPR Text template_diff(const Json& before, const Json& after, const text::Style& style);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/synth/impl/template_diff.hpp>
#endif
