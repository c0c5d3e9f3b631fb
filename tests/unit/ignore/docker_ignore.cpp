// SPDX-License-Identifier: Apache-2.0
#include <constcloud/ignore/docker_ignore.hpp>

#include <constcloud/base/error.hpp>

#include "support/catch.hpp"

using constcloud::Error;
using constcloud::Text;

namespace {

bool ignores(const Text& lines, const Text& path) {
  constcloud::ignore::DockerIgnore rules;
  rules.add(lines);
  return rules.ignores(path);
}

}  // namespace

TEST_CASE("docker ignore: patterns stand for paths from the folder on, and for all below") {
  CHECK(ignores("*.js", "b.JS"));
  CHECK_FALSE(ignores("*.js", "a/b.js"));
  CHECK(ignores("**/*.js", "a/b.js"));
  CHECK(ignores("/a/", "a/b/c"));
  CHECK(ignores("a/../b", "b"));
}

TEST_CASE("docker ignore: the last word counts, also below an ignored folder") {
  CHECK_FALSE(ignores("a\n!a/b", "a/b"));
  CHECK(ignores("a\n!a/b", "a/c"));
  CHECK_FALSE(ignores("#a\n\n !a", "a"));
}

TEST_CASE("docker ignore: the package's own ways") {
  CHECK(ignores("a+", "aa"));                // a regular expression, as far as it goes
  CHECK_FALSE(ignores("*", "constructor"));  // what every object of JavaScript has
  CHECK_THROWS_AS(ignores("(", "a"), Error);
  CHECK(ignores("", ""));
}
