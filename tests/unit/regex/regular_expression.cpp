// SPDX-License-Identifier: Apache-2.0
#include <constcloud/regex/regular_expression.hpp>

#include "support/catch.hpp"

using constcloud::Text;
using constcloud::regex::RegularExpression;
using constcloud::regex::RegularExpressionFlag;
using constcloud::regex::Utf16;

namespace {

bool finds(const Text& pattern, const Text& subject, RegularExpressionFlag flag = RegularExpressionFlag::none) {
  return RegularExpression(Utf16(pattern), flag).test(Utf16(subject));
}

}  // namespace

TEST_CASE("regular expression: quantifiers, alternatives, groups, and what comes back") {
  CHECK(finds("^(?:a|b[^/])*?(\\d)\\1$", "abx11"));
  CHECK_FALSE(finds("^(?:a|b[^/])*?(\\d)\\1$", "b/11"));
  CHECK(finds("(a*)*b", "aaab"));
  CHECK_FALSE(finds("^(a*)*$", "aaab"));
  CHECK(finds("^a{2,3}$", "aaa"));
  CHECK_FALSE(finds("^a{2,3}$", "aaaa"));
  CHECK(finds("a{,2}", "xa{,2}"));
  CHECK(finds("^(?:(?!b).)*$", "aca"));
  CHECK_FALSE(finds("^(?:(?!b).)*$", "aba"));
  CHECK(finds("\\bx\\b", "a-x"));
  CHECK_FALSE(finds("\\Bx", "a-x"));
}

TEST_CASE("regular expression: classes, escapes and case") {
  CHECK(finds("^[\\w-]+$", "a-1_"));
  CHECK_FALSE(finds("[]", "a"));
  CHECK(finds("^[^]$", "\n"));
  CHECK(finds("^\\x41\\u0042\\t$", "AB\t"));
  CHECK(finds("^É[à-ö]$", "éÖ", RegularExpressionFlag::i));
  CHECK_FALSE(finds("^k$", "\u212a", RegularExpressionFlag::i));  // KELVIN SIGN
  CHECK(finds("^\\u{3}\\-$", "uuu-"));
  CHECK(finds("^..$", "😀"));
  CHECK(finds("^.$", "😀", RegularExpressionFlag::u));
  CHECK(finds("^[\\p{L}]$", "a", RegularExpressionFlag::u));
}

TEST_CASE("regular expression: what JavaScript does not take is refused") {
  CHECK_THROWS_WITH(finds("(a", ""), "Invalid regular expression: /(a/: Unterminated group");
  CHECK_THROWS_WITH(finds("a)", ""), "Invalid regular expression: /a)/: Unmatched ')'");
  CHECK_THROWS_WITH(finds("+", "", RegularExpressionFlag::i), "Invalid regular expression: /+/i: Nothing to repeat");
  CHECK_THROWS_WITH(finds("[b-a]", ""), "Invalid regular expression: /[b-a]/: Range out of order in character class");
  CHECK_THROWS_WITH(finds("\\-", "", RegularExpressionFlag::u), "Invalid regular expression: /\\-/u: Invalid escape");
  CHECK_THROWS_WITH(finds("[\\p{L}]", "é", RegularExpressionFlag::u),
                    "a class of characters such as [:alpha:] can only be tried on names in ASCII");
}
