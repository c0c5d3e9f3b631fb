// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/apigatewayv2_http.hpp>

#include "support/https.hpp"

using https::Text;
using https::apigwv2::HttpRoutePath;
using https::apigwv2::HttpStageName;

TEST_CASE("HttpRoutePath: begins with a slash, and does not end with one") {
  CHECK_BOTH(HttpRoutePath("/").literal() == "/");
  CHECK_BOTH(HttpRoutePath("/a/{id}").literal() == "/a/{id}");
  for (const char* path : {"", "a", "/a/", "//"}) {
    CHECK(trees::refusal_in_stack([path](https::Stack&) { (void)HttpRoutePath(Text(path)); }).what ==
          "A route path must always start with a \"/\" and not end with a \"/\"");
  }
}

TEST_CASE("HttpStageName: of letters, digits, hyphens and underscores, or the default") {
  CHECK_BOTH(HttpStageName("a-b_1").literal() == "a-b_1");
  CHECK_BOTH(HttpStageName("$default").literal() == "$default");
  CHECK_BOTH(!HttpStageName::accepts("a b", 3));
  CHECK_BOTH(!HttpStageName::accepts("", 0));
}
