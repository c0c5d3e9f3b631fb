// SPDX-License-Identifier: Apache-2.0
#include <constcloud/ignore/glob.hpp>

#include "support/catch.hpp"

using constcloud::Text;
using constcloud::ignore::Glob;
using constcloud::regex::Utf16;

namespace {

bool matches(const Text& pattern, const Text& path) { return Glob(pattern).matches(Utf16(path)); }

}  // namespace

TEST_CASE("glob: a pattern without a slash is tried on the name") {
  CHECK(matches("*.js", "a/b.js"));
  CHECK_FALSE(matches("*.js", "a/.js"));
  CHECK_FALSE(matches("*.js", "a/b.JS"));
  CHECK(matches("??.js", "ab.js"));
  CHECK_FALSE(matches("??.js", "abc.js"));
  CHECK(matches(".*", ".git"));
  CHECK(matches("*.*", "a.b"));
  CHECK_FALSE(matches("a", "a/b"));
}

TEST_CASE("glob: any number of folders, but none that is hidden") {
  CHECK(matches("a/**/b", "a/x/y/b"));
  CHECK(matches("a/**/b", "a/b"));
  CHECK_FALSE(matches("a/**/b", "a/.x/b"));
  CHECK(matches("**/a/**/b/**", "x/a/y/b/z"));
  CHECK_FALSE(matches("a/**", "a"));
  CHECK(matches("a/../b/x", "b/x"));
}

TEST_CASE("glob: marks, comments and braces") {
  CHECK(Glob("!a").negated());
  CHECK(matches("!a", "a"));
  CHECK_FALSE(matches("#a", "#a"));
  CHECK(matches("", ""));
  CHECK(matches("{a,b}/{1..2}", "b/2"));
  CHECK_FALSE(matches("{a,b}/{1..2}", "b/3"));
}
