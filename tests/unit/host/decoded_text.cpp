// SPDX-License-Identifier: Apache-2.0
#include <constcloud/host/decoded_text.hpp>

#include <string>

#include "support/catch.hpp"

using constcloud::Text;

namespace {

std::string decoded(const std::string& bytes) {
  return std::string(constcloud::host::decoded_text(bytes.data(), bytes.size()));
}

}  // namespace

TEST_CASE("decoded text: each part that is no character becomes one replacement character") {
  const std::string bad = "\xef\xbf\xbd";
  CHECK(decoded("aé😀") == "aé😀");
  CHECK(decoded("a\xff"
                "b") == "a" + bad + "b");
  CHECK(decoded("\xf0\x9f\x98") == bad);  // cut off
  CHECK(decoded("\xe2\x82z") == bad + "z");
  CHECK(decoded("\xc3\xc3\xa9") == bad + "é");
  CHECK(decoded("\xed\xa0\x80") == bad + bad + bad);  // a surrogate
  CHECK(decoded("\xc0\x80") == bad + bad);            // an overlong form
}
