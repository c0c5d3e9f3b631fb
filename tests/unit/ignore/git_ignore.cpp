// SPDX-License-Identifier: Apache-2.0
#include <constcloud/ignore/git_ignore.hpp>

#include <constcloud/base/list.hpp>

#include "support/catch.hpp"

using constcloud::List;
using constcloud::Text;

namespace {

bool ignores(const List<Text>& patterns, const Text& path) {
  constcloud::ignore::GitIgnore rules;
  for (const Text& pattern : patterns) rules.add(pattern);
  return rules.ignores(path);
}

}  // namespace

TEST_CASE("git ignore: patterns stand for files at any depth, or from the folder on") {
  CHECK(ignores({"*.js"}, "a/b.js"));
  CHECK(ignores({"*.js"}, "a/b.JS"));
  CHECK_FALSE(ignores({"/b.js"}, "a/b.js"));
  CHECK(ignores({"a/**/c"}, "a/b/b/c"));
  CHECK(ignores({"a/"}, "a/x"));
  CHECK_FALSE(ignores({"a/"}, "a"));
  CHECK(ignores({"a/"}, "a/"));
}

TEST_CASE("git ignore: the last word counts, but not below an ignored folder") {
  CHECK_FALSE(ignores({"*", "!a"}, "a"));
  CHECK(ignores({"a", "!a/b"}, "a/b"));
  CHECK_FALSE(ignores({"a/*", "!a/b"}, "a/b"));
}

TEST_CASE("git ignore: blanks, comments and backslashes") {
  CHECK_FALSE(ignores({"# a", " ", ""}, "a"));
  CHECK(ignores({"\\#a"}, "#a"));
  CHECK(ignores({"a "}, "a"));
  CHECK(ignores({"a  "}, "a"));
  CHECK(ignores({"a\\ "}, "a "));
  CHECK_FALSE(ignores({"a\\ "}, "a"));
  CHECK(ignores({"a\\  "}, "a "));
  CHECK_FALSE(ignores({"a\\  "}, "a  "));
  CHECK(ignores({"a\\\\ "}, "a\\"));
  CHECK_FALSE(ignores({"a\\\\ "}, "a\\ "));
  CHECK(ignores({"a\\\\\\ "}, "a\\ "));
  CHECK_FALSE(ignores({"a\\"}, "a\\"));
  CHECK(ignores({"[a-c]x"}, "bx"));
}

TEST_CASE("git ignore: a path must be below the folder") {
  CHECK_THROWS_WITH(ignores({}, "../a"), "path should be a `path.relative()`d string, but got \"../a\"");
}
