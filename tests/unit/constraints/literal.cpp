// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/literal.hpp>

#include <constcloud/tree/reference.hpp>

#include <string>
#include <string_view>

#include "support/texts.hpp"

namespace cc = constcloud;
using cc::Text;
using cc::Value;

namespace constcloud::refuse {
[[noreturn]] void a_test_literal_must_be_short(const Text& text);
}
namespace {
constexpr bool is_short(const char*, std::size_t size) { return size < 4; }
}  // namespace
namespace constcloud {
CONSTCLOUD_CHECKED_LITERAL(ShortText, is_short, a_test_literal_must_be_short,
                           "a test literal must be short");
}

TEST_CASE("CONSTCLOUD_CHECKED_LITERAL: literals that are accepted, and all that is no literal") {
  CHECK_BOTH(cc::ShortText("abc").literal() == "abc");
  CHECK_BOTH(cc::ShortText(Text("abcd")).literal() == "abcd");
  CHECK_BOTH(cc::ShortText(Value<Text>("abcd")).literal() == "abcd");
  CHECK_BOTH(cc::ShortText(cc::Aws::region).is_token());
  CHECK_BOTH(cc::ShortText().is_undefined());
  CHECK(cc::ShortText(std::string("abcd")).literal() == "abcd");
  CHECK(cc::ShortText(std::string_view("abcd")).literal() == "abcd");
  CHECK_KIND_OF_TEXT(cc::ShortText, [](const cc::ShortText& text) { return text.literal(); });
}
