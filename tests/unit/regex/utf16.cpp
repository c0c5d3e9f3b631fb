// SPDX-License-Identifier: Apache-2.0
#include <constcloud/regex/utf16.hpp>

#include "support/catch.hpp"

using constcloud::Text;
using constcloud::regex::Utf16;

TEST_CASE("Utf16: units are those of JavaScript, and come back as UTF-8") {
  const Utf16 text(Text("aé😀"));
  CHECK(text.size() == 4);
  CHECK(text[2] == 0xd83d);
  CHECK(text.text() == "aé😀");
  CHECK(text.slice(0, 3).text() == "aé\xef\xbf\xbd");
}

TEST_CASE("Utf16: parts, ends and white space") {
  const Utf16 text("a/b//");
  CHECK(text.split(u'/').size() == 4);
  CHECK(text.ends_with("//"));
  CHECK_FALSE(text.ends_with("xa/b//"));
  CHECK(text.find(u'/', 2) == 3);
  CHECK(text.find(u'x') == Utf16::npos);
  CHECK(text.at(9) == 0);
  CHECK(Utf16(Text("\xef\xbb\xbf a\xc2\xa0\n")).trimmed() == "a");
}
