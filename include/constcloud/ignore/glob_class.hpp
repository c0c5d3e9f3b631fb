// SPDX-License-Identifier: Apache-2.0
#pragma once
// Classes of characters in a glob: `[a-z]`, `[!abc]`, `[[:digit:]]`.
#include <constcloud/regex/utf16.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

/// A class as a regular expression has it.
struct GlobClass {
  regex::Utf16 source;
  /// It has properties of Unicode in it.
  bool unicode = false;
  /// The units of the glob that it takes; 0: the bracket starts no class.
  std::size_t size = 0;
  /// It stands for more than one character.
  bool is_magic = false;
};

/// The class that starts with the bracket at `begin`.
CONSTCLOUD_INLINE GlobClass parse_glob_class(const regex::Utf16& glob, std::size_t begin);

/// A text in which nothing means something to a regular expression.
CONSTCLOUD_INLINE regex::Utf16 escape_for_expression(const regex::Utf16& text);

}  // namespace constcloud::ignore

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/ignore/impl/glob_class.hpp>
#endif
