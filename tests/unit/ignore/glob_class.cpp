// SPDX-License-Identifier: Apache-2.0
#include <constcloud/ignore/glob_class.hpp>

#include "support/catch.hpp"

using constcloud::ignore::GlobClass;
using constcloud::regex::Utf16;

TEST_CASE("glob class: as a regular expression has it") {
  const auto parse = [](const Utf16& glob) { return constcloud::ignore::parse_glob_class(glob, 0); };
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
  CHECK(constcloud::ignore::escape_for_expression("a.b c") == "a\\.b\\ c");
}
