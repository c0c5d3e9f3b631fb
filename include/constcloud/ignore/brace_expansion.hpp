// SPDX-License-Identifier: Apache-2.0
#pragma once
// Brace expansion: `a{b,c}` is `ab` and `ac`, as the npm package brace-expansion 5.0.12 has it.
#include <constcloud/regex/utf16.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

/// All patterns that a pattern with braces stands for: lists `{a,b}`, sequences `{1..5}`, `{01..10..3}` and `{a..e}`.
/// Braces that make neither stay as they are.
CONSTCLOUD_INLINE List<regex::Utf16> expand_braces(const regex::Utf16& pattern);

}  // namespace constcloud::ignore

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/ignore/impl/brace_expansion.hpp>
#endif
