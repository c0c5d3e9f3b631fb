// SPDX-License-Identifier: Apache-2.0
#pragma once
// RegularExpression: JavaScript's regular expressions, as far as ignore patterns are made into them.
#include <constcloud/host/detail/regular_expression_steps.hpp>

namespace constcloud::host {

/// A regular expression of ECMAScript (with Annex B, where the flag `u` is not set), matched by backtracking. Missing
/// are what no ignore pattern can come to: look-behind, named groups, and modifiers.
class RegularExpression final : public constcloud::detail::Counted {
 public:
  /// Compiles a pattern; one that JavaScript does not take is refused with
  /// `Invalid regular expression: /pattern/: reason`.
  explicit RegularExpression(const Utf16& pattern, RegularExpressionFlags flags = {});

  /// Whether any part of the subject matches. Refused where a property of Unicode such as `\p{L}` meets a character
  /// outside ASCII.
  bool test(const Utf16& subject) const;

 private:
  RegularExpressionSteps steps_;
};

}  // namespace constcloud::host

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/host/impl/regular_expression.hpp>
#endif
