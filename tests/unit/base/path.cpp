// SPDX-License-Identifier: Apache-2.0
#include <constcloud/base/path.hpp>

#include "support/catch.hpp"

namespace path = constcloud::path;

TEST_CASE("path: as node's module has it") {
  CHECK(path::normalize("a//./b/../c/") == "a/c/");
  CHECK(path::normalize("../../a/..") == "../..");
  CHECK(path::normalize("/../a") == "/a");
  CHECK(path::normalize("") == ".");
  CHECK(path::normalize("./") == "./");
  CHECK(path::join("a", "../b") == "b");
  CHECK(path::join("", "x") == "x");
  CHECK(path::dirname("/a/b/") == "/a");
  CHECK(path::dirname("/a") == "/");
  CHECK(path::dirname("a") == ".");
  CHECK(path::dirname("//a") == "//");
  CHECK(path::basename("/a/b//") == "b");
  CHECK(path::basename("/") == "");
  CHECK(path::extname("a.b.JS") == ".JS");
  CHECK(path::extname("x/.hidden") == "");
  CHECK(path::extname("a.") == ".");
  CHECK(path::extname("..") == "");
  CHECK(path::resolve("/a/b", "../c/") == "/a/c");
  CHECK(path::resolve("/a/b", "/c") == "/c");
  CHECK(path::relative("/a/b", "/a/c/d") == "../c/d");
  CHECK(path::relative("/a", "/a/") == "");
  CHECK(path::relative("/ab", "/a") == "../a");
}
