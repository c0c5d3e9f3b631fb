// SPDX-License-Identifier: Apache-2.0
#pragma once
// GitIgnore: the rules of a `.gitignore` file, as the npm package ignore 5.3.2 reads them.
#include <constcloud/regex/regular_expression.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

/// Patterns in the order in which they were added; the last one that matches decides, and nothing comes back below an
/// ignored folder. Case does not count.
class GitIgnore {
 public:
  /// Adds one pattern; a blank one and a comment add nothing.
  void add(const Text& pattern);
  /// Of a path, with a slash at its end for a folder. A path whose first part is made of dots is refused, as there.
  bool ignores(const Text& path);

 private:
  struct Rule final : detail::Counted {
    Rule(const regex::Utf16& source, bool is_negative) : expression(source, regex::RegularExpressionFlag::i), negative(is_negative) {}
    regex::RegularExpression expression;
    bool negative;
  };

  bool ignores_itself(const regex::Utf16& path) const;

  List<detail::Shared<Rule>> rules_;
};

}  // namespace constcloud::ignore

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/ignore/impl/git_ignore.hpp>
#endif
