// SPDX-License-Identifier: Apache-2.0
#pragma once
// The regular expression of one part of a glob, with classes and extended globs such as `+(a|b)`.
#include <constcloud/host/utf16.hpp>

namespace constcloud::host {

/// What one part of a glob (no slash in it) comes to, as minimatch 10.2.6 has it.
struct GlobPortion {
  /// Nothing in it stands for more than itself: `text` is what a name must equal.
  bool is_literal = false;
  /// The name, or the source of the regular expression.
  Utf16 text;
  /// The regular expression has properties of Unicode in it.
  bool unicode = false;
};

inline GlobPortion parse_glob_portion(const Utf16& portion);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/extended_glob.hpp>
#endif
