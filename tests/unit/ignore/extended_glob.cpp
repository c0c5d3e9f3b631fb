// SPDX-License-Identifier: Apache-2.0
#include <constcloud/ignore/extended_glob.hpp>

#include "support/catch.hpp"

using constcloud::ignore::parse_glob_portion;

TEST_CASE("extended glob: what has no signs is a name") {
  CHECK(parse_glob_portion("a.js").is_literal);
  CHECK(parse_glob_portion("a.js").text == "a.js");
  CHECK(parse_glob_portion("\\*[.]").text == "*.");
}

TEST_CASE("extended glob: all else is a regular expression") {
  CHECK(parse_glob_portion("a*").text == "a[^/]*?");
  CHECK(parse_glob_portion("*(a|b)").text == "(?:a|b)*");
  CHECK(parse_glob_portion("!(a)b").text == "(?:(?!(?:ab(?:$|\\/)))(?!\\.)[^/]*?)b");
  CHECK(parse_glob_portion("@(a|@(b))").text == "(?:a|b)");
  CHECK(parse_glob_portion("+(a*").text == "\\+\\(a[^/]*?");
}

TEST_CASE("extended glob: a class of letters in any alternative asks for Unicode") {
  CHECK(parse_glob_portion("@([[:alpha:]]|x)").unicode);
  CHECK(parse_glob_portion("@(x|[[:alpha:]])").unicode);
  CHECK(parse_glob_portion("@(x|@(y|[[:alpha:]]))").unicode);
  CHECK_FALSE(parse_glob_portion("@(x|y)").unicode);
}
