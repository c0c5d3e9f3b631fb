// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/path.hpp>

#include "support/catch.hpp"

namespace host = constcloud::host;

TEST_CASE("path: as node's module has it") {
  CHECK(host::normalize("a//./b/../c/") == "a/c/");
  CHECK(host::normalize("../../a/..") == "../..");
  CHECK(host::normalize("/../a") == "/a");
  CHECK(host::normalize("") == ".");
  CHECK(host::normalize("./") == "./");
  CHECK(host::join("a", "../b") == "b");
  CHECK(host::join("", "x") == "x");
  CHECK(host::dirname("/a/b/") == "/a");
  CHECK(host::dirname("/a") == "/");
  CHECK(host::dirname("a") == ".");
  CHECK(host::dirname("//a") == "//");
  CHECK(host::basename("/a/b//") == "b");
  CHECK(host::basename("/") == "");
  CHECK(host::extname("a.b.JS") == ".JS");
  CHECK(host::extname("x/.hidden") == "");
  CHECK(host::extname("a.") == ".");
  CHECK(host::extname("..") == "");
  CHECK(host::resolve("/a/b", "../c/") == "/a/c");
  CHECK(host::resolve("/a/b", "/c") == "/c");
  CHECK(host::relative("/a/b", "/a/c/d") == "../c/d");
  CHECK(host::relative("/a", "/a/") == "");
  CHECK(host::relative("/ab", "/a") == "../a");
}
