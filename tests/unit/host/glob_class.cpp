// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/glob_class.hpp>

#include "support/catch.hpp"

using constcloud::host::GlobClass;
using constcloud::host::Utf16;

TEST_CASE("glob class: as a regular expression has it") {
  const auto parse = [](const Utf16& glob) { return constcloud::host::parse_glob_class(glob, 0); };
  CHECK(parse("[a-c]x").source == "[a-c]");
  CHECK(parse("[a-c]x").size == 5);
  CHECK(parse("[!a]").source == "[^a]");
  CHECK(parse("[]a]").source == "[\\]a]");
  CHECK(parse("[.]").source == "\\.");
  CHECK_FALSE(parse("[.]").is_magic);
  CHECK(parse("[[:digit:]]").source == "[\\p{Nd}]");
  CHECK(parse("[[:digit:]]").unicode);
  CHECK(parse("[a").size == 0);
  CHECK(parse("[z-a]").source == "$.");
}

TEST_CASE("glob class: a text in which nothing has a meaning") {
  CHECK(constcloud::host::escape_for_expression("a.b c") == "a\\.b\\ c");
}
