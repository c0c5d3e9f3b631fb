// SPDX-License-Identifier: Apache-2.0
#include <constcloud/ignore/brace_expansion.hpp>

#include <string>

#include "support/catch.hpp"

using constcloud::Text;
using constcloud::regex::Utf16;

namespace {

/// With blanks between them.
std::string expanded(const Text& pattern) {
  std::string all;
  for (const Utf16& one : constcloud::ignore::expand_braces(Utf16(pattern))) {
    all += (all.empty() ? "" : " ") + std::string(one.text());
  }
  return all;
}

}  // namespace

TEST_CASE("brace expansion: lists, sequences, and braces that are neither") {
  CHECK(expanded("a{b,c{d,e}}f") == "abf acdf acef");
  CHECK(expanded("{1..3}") == "1 2 3");
  CHECK(expanded("{01..10..4}") == "01 05 09");
  CHECK(expanded("{c..a}") == "c b a");
  CHECK(expanded("x{{a,b}}") == "x{a} x{b}");
  CHECK(expanded("{a},b}") == "a} b");
  CHECK(expanded("{}a{b,c}") == "{}ab {}ac");
  CHECK(expanded("${a,b}") == "${a,b}");
  CHECK(expanded("a{b}") == "a{b}");
  CHECK(expanded("{a\\,b,c}") == "a,b c");
  CHECK(expanded("{a,b") == "{a,b");
}
