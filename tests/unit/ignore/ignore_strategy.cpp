// SPDX-License-Identifier: Apache-2.0
#include <constcloud/ignore/ignore_strategy.hpp>

#include "support/catch.hpp"

using constcloud::IgnoreMode;
using constcloud::ignore::OwnedStrategy;

TEST_CASE("ignore strategy: the last glob that matches decides") {
  const OwnedStrategy strategy(IgnoreMode::glob, {"*.js", "!a.js", "!b"});
  CHECK(strategy->ignores("x/b.js"));
  CHECK_FALSE(strategy->ignores("x/a.js"));
  CHECK_FALSE(strategy->completely_ignores("b"));
}

TEST_CASE("ignore strategy: git asks for folders as folders") {
  const OwnedStrategy strategy(IgnoreMode::git, {"a/"});
  CHECK_FALSE(strategy->ignores("a"));
  CHECK(strategy->completely_ignores("a"));
}

TEST_CASE("ignore strategy: docker enters a folder in which something is wanted back") {
  const OwnedStrategy strategy(IgnoreMode::docker, {"*", "!a/b/c"});
  CHECK(strategy->ignores("a/b"));
  CHECK_FALSE(strategy->completely_ignores("a/b"));
  CHECK(strategy->completely_ignores("d"));
}
