// SPDX-License-Identifier: Apache-2.0
#pragma once
// RegularExpression: JavaScript's regular expressions, as far as ignore patterns are made into them.
#include <constcloud/host/detail/character_set.hpp>
#include <constcloud/host/utf16.hpp>
#include <cstdint>

namespace constcloud::host {

struct RegularExpressionFlags {
  bool ignore_case = false;
  /// The flag `u`: characters are code points, and only what has a meaning may be escaped.
  bool unicode = false;
};

/// A regular expression of ECMAScript (with Annex B, where the flag `u` is not set), matched by backtracking. Missing
/// are what no ignore pattern can come to: look-behind, named groups, and modifiers.
class RegularExpression {
 public:
  /// Compiles a pattern; one that JavaScript does not take is refused with
  /// `Invalid regular expression: /pattern/: reason`.
  explicit RegularExpression(const Utf16& pattern, RegularExpressionFlags flags = {});

  /// Whether any part of the subject matches. Refused where a property of Unicode such as `\p{L}` meets a character
  /// outside ASCII.
  bool test(const Utf16& subject) const;

 private:
  friend class RegularExpressionWriter;
  friend class RegularExpressionParser;
  friend class RegularExpressionMatch;

  enum class Code : std::uint8_t {
    unit,            // the unit a
    any,             // all but line terminators
    set,             // one of set a
    start,           // before the first unit
    end,             // behind the last unit
    boundary,        // between a word character and none; a != 0: not there
    jump,            // on at a
    split,           // on at a, or else at b
    save,            // the place goes to slot a
    moved,           // fails if the place is that of slot a
    look_ahead,      // what follows, up to `accept`, matches here; then on at a. b != 0: it must not match
    back_reference,  // the text of group a again
    accept,
  };
  struct Step {
    Code code;
    std::uint32_t a = 0, b = 0;
  };

  List<Step> steps_;
  List<detail::CharacterSet> sets_;
  std::uint32_t slots_ = 0;
  RegularExpressionFlags flags_;
};

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/regular_expression.hpp>
#endif
