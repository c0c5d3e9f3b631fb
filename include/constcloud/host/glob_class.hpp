// SPDX-License-Identifier: Apache-2.0
#pragma once
// Classes of characters in a glob: `[a-z]`, `[!abc]`, `[[:digit:]]`.
#include <constcloud/host/utf16.hpp>

namespace constcloud::host {

/// A class as a regular expression has it.
struct GlobClass {
  Utf16 source;
  /// It has properties of Unicode in it.
  bool unicode = false;
  /// The units of the glob that it takes; 0: the bracket starts no class.
  std::size_t size = 0;
  /// It stands for more than one character.
  bool is_magic = false;
};

/// The class that starts with the bracket at `begin`.
inline GlobClass parse_glob_class(const Utf16& glob, std::size_t begin);

/// A text in which nothing means something to a regular expression.
inline Utf16 escape_for_expression(const Utf16& text);

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/glob_class.hpp>
#endif
