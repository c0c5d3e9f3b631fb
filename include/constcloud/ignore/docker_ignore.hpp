// SPDX-License-Identifier: Apache-2.0
#pragma once
// DockerIgnore: the rules of a `.dockerignore` file, as the npm package @balena/dockerignore 1.0.2 reads them.
#include <constcloud/regex/regular_expression.hpp>

namespace CONSTCLOUD_NAMESPACE::ignore {

/// Patterns in the order in which they were added; the last one that matches decides. Case does not count.
class DockerIgnore {
 public:
  /// Adds the patterns of one or more lines.
  void add(const Text& lines);
  bool ignores(const Text& path);

 private:
  struct Rule final : detail::Counted {
    regex::Utf16 pattern;
    List<regex::Utf16> folders;
    bool negative = false;
    detail::Shared<regex::RegularExpression> expression;  // made when a path comes: some cannot be made

    bool matches(const regex::Utf16& path);
  };

  void add_pattern(const regex::Utf16& line);

  List<detail::Shared<Rule>> rules_;
};

}  // namespace constcloud::ignore

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/ignore/impl/docker_ignore.hpp>
#endif
