// SPDX-License-Identifier: Apache-2.0
#pragma once
// RegularExpression: JavaScript's regular expressions, as far as ignore patterns are made into them.
#include <constcloud/regex/detail/regular_expression_steps.hpp>

namespace CONSTCLOUD_NAMESPACE::regex {

/// A regular expression of ECMAScript (with Annex B, where the flag is not `u`), matched by backtracking. Missing is
/// what no ignore pattern can come to: look-behind, named groups, modifiers, two flags at once and, with the flag `u`, what
/// no glob is made into (`\u{61}`, references to groups). So no pattern may come here that a user wrote with that flag.
class RegularExpression final : public detail::Counted {
 public:
  /// Compiles a pattern; one that JavaScript does not take is refused with
  /// `Invalid regular expression: /pattern/: reason`.
  explicit RegularExpression(const Utf16& pattern, RegularExpressionFlag flag = RegularExpressionFlag::none);

  /// Whether any part of the subject matches. Refused where a property of Unicode such as `\p{L}` meets a character
  /// outside ASCII.
  bool test(const Utf16& subject) const;

 private:
  RegularExpressionSteps steps_;
};

}  // namespace constcloud::regex

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/regex/impl/regular_expression.hpp>
#endif
