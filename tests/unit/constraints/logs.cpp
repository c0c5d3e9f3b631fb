// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/logs.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using constcloud::aws_logs::LogGroupName;

namespace {

constexpr bool is_name(const cc::Text& text) { return LogGroupName::accepts(text.data(), text.size()); }

constexpr cc::Text repeat(char unit, std::size_t count) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.push(unit);
  return cc::Text(std::move(buffer));
}

}  // namespace

TEST_CASE("log group names: 1 to 512 letters, digits and -_./#") {
  CHECK_BOTH(is_name("a"));
  CHECK_BOTH(is_name("/aws/lambda/My-fn_1.x#y"));
  CHECK_BOTH(is_name(repeat('n', 512)));
  CHECK_BOTH(!is_name(repeat('n', 513)));
  CHECK_BOTH(!is_name(""));
  CHECK_BOTH(!is_name("a b"));
  CHECK_BOTH(!is_name("a:*"));
  CHECK_BOTH(!is_name("\xc3\xa9"));
}

TEST_CASE("LogGroupName: takes what the construct will check") {
  CHECK_BOTH(LogGroupName("/chat/access").literal() == "/chat/access");
  CHECK(LogGroupName(std::string("a b")).literal() == "a b");
}
