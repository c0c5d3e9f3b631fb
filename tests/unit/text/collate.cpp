// SPDX-License-Identifier: Apache-2.0
#include <constcloud/text/collate.hpp>

#include <cstddef>
#include <string>

#include "support/catch.hpp"

namespace text = constcloud::text;

namespace {

template <std::size_t A, std::size_t B>
constexpr int order(const char (&a)[A], const char (&b)[B]) {
  return text::compare_collated(a, A - 1, b, B - 1);
}

int order_at_run_time(const std::string& a, const std::string& b) {
  return text::compare_collated(a.data(), a.size(), b.data(), b.size());
}

/// Checks that each text is below all that follow it, both ways round.
template <std::size_t N>
void check_ascending(const char* const (&texts)[N]) {
  for (std::size_t i = 0; i != N; ++i) {
    for (std::size_t j = 0; j != N; ++j) {
      CAPTURE(texts[i], texts[j]);
      CHECK(order_at_run_time(texts[i], texts[j]) == (i < j ? -1 : i > j ? 1 : 0));
    }
  }
}

}  // namespace

TEST_CASE("compare_collated: letters decide before accents, accents before case") {
  STATIC_REQUIRE(order("", "") == 0);
  STATIC_REQUIRE(order("", "a") == -1);
  STATIC_REQUIRE(order("a", "") == 1);
  STATIC_REQUIRE(order("ab", "aB") == -1);
  STATIC_REQUIRE(order("aB", "Ab") == -1);
  STATIC_REQUIRE(order("A", "b") == -1);
  STATIC_REQUIRE(order("Ab", "aC") == -1);
  STATIC_REQUIRE(order("Abcd", "abce") == -1);
  STATIC_REQUIRE(order("Abc", "abcd") == -1);
  STATIC_REQUIRE(order("abcd", "Abc") == 1);
  STATIC_REQUIRE(order("e", "é") == -1);
  STATIC_REQUIRE(order("é", "f") == -1);
  STATIC_REQUIRE(order("E", "é") == -1);
  STATIC_REQUIRE(order("resume", "Resume") == -1);
  STATIC_REQUIRE(order("Resume", "résumé") == -1);
  STATIC_REQUIRE(order("ss", "ß") == -1);
  STATIC_REQUIRE(order("ß", "st") == -1);
  STATIC_REQUIRE(order("a10", "a9") == -1);
}

TEST_CASE("compare_collated: paths of constructs") {
  STATIC_REQUIRE(order("S/a-b/x", "S/a/x") == -1);
  STATIC_REQUIRE(order("S/Role/DefaultPolicy/Resource", "S/Role/Resource") == -1);
  STATIC_REQUIRE(order("S/Api/Resource", "S/api/Default") == 1);
  STATIC_REQUIRE(order("S/Api", "S/Api/x") == -1);
  // The ids of the order that aws-cdk-lib was seen to give DependsOn.
  const char* const paths[] = {"S/_x", "S/-x",  "S/1",  "S/10", "S/2",  "S/a",  "S/A",    "S/a-a",
                               "S/a1", "S/a10", "S/a2", "S/aa", "S/aB", "S/Ab", "S/ax/n", "S/b",
                               "S/B",  "S/e",   "S/é",  "S/f",  "S/z",  "S/Z"};
  check_ascending(paths);
}

TEST_CASE("compare_collated: the order of ASCII") {
  const std::string ascii =
      "\t\n\v\f\r "
      "_-,;:!?.'\"()[]{}@*/"
      "\\&#%`^+<=>|~$0123456789aAbBcCdDeEfFgGhHiIjJkKlLmMnNoOpPqQrRsStTuUvVwWxXyYzZ";
  for (std::size_t i = 0; i != ascii.size(); ++i) {
    for (std::size_t j = 0; j != ascii.size(); ++j) {
      CAPTURE(ascii[i], ascii[j]);
      CHECK(order_at_run_time("x" + ascii.substr(i, 1), "x" + ascii.substr(j, 1)) == (i < j   ? -1
                                                                                      : i > j ? 1
                                                                                              : 0));
    }
  }
}

TEST_CASE("compare_collated: control characters do not count") {
  STATIC_REQUIRE(order("ab", "a\001b") == 0);
  STATIC_REQUIRE(order("ab\x7f", "ab") == 0);
  STATIC_REQUIRE(order("\0a", "a\0") == 0);
  STATIC_REQUIRE(order("a\001c", "ab") == 1);
  STATIC_REQUIRE(order("A\x1f", "a") == 1);
  STATIC_REQUIRE(order("ab", "a\u00adb") == 0);  // a soft hyphen
}

TEST_CASE("compare_collated: letters with accents") {
  // By Intl.Collator("en-US") of node 20.
  const char* const letters[] = {
      " ",  "\u00a0", "_",  "!",  "¡",  "?", "¿",  "$",  "£",  "0",  "1",  "¹",  "½", "¼", "2",
      "²",  "5",      "a",  "A",  "ª",  "á", "Á",  "à",  "À",  "ă",  "Ă",  "â",  "Â", "å", "Å",
      "ä",  "Ä",      "ã",  "Ã",  "ą",  "Ą", "ā",  "Ā",  "ae", "aE", "Ae", "AE", "æ", "Æ", "af",
      "b",  "c",      "ç",  "d",  "ď",  "đ", "Đ",  "ð",  "Ð",  "f",  "h",  "ħ",  "i", "í", "İ",
      "ij", "iJ",     "ĳ",  "Ij", "IJ", "Ĳ", "ik", "ı",  "k",  "l",  "ł",  "ŀ",  "Ŀ", "m", "n",
      "ñ",  "ŋ",      "o",  "O",  "º",  "ö", "ø",  "oe", "œ",  "of", "q",  "ĸ",  "r", "s", "š",
      "ss", "ß",      "ſs", "st", "t",  "ŧ", "u",  "ü",  "z",  "ž",  "þ",  "Þ"};
  check_ascending(letters);
}

TEST_CASE("compare_collated: composed and decomposed letters are equal") {
  STATIC_REQUIRE(order("é", "e\u0301") == 0);
  STATIC_REQUIRE(order("Ångström", "A\u030angstro\u0308m") == 0);
  STATIC_REQUIRE(order("e\u0300", "é") == 1);
  STATIC_REQUIRE(order("a\u0332b", "ab\u0332") == 1);
  STATIC_REQUIRE(order("l·", "ŀ") == 0);
  STATIC_REQUIRE(order("L·", "Ŀ") == 0);
  STATIC_REQUIRE(order("L·a", "Ŀb") == -1);
  STATIC_REQUIRE(order("l·l", "la") == 1);
}

TEST_CASE("compare_collated: all other characters come last, by code point") {
  const char* const texts[] = {"z", "þ", "ƀ", "Ɓ", "α", "б", "中", "日", "😀", "😁"};
  check_ascending(texts);
  STATIC_REQUIRE(order("中a", "中b") == -1);
  STATIC_REQUIRE(order("αA", "αa") == 1);
}

TEST_CASE("compare_collated: what is no UTF-8 is read within its bounds, and comes behind all") {
  const std::string cut("\xf0\x9f", 2);
  CHECK(order_at_run_time(cut, cut) == 0);
  CHECK(order_at_run_time(cut, "\xf4\x8f\xbf\xbf") == 1);
  CHECK(order_at_run_time("a" + cut, "a\xff") == -1);
}
