// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/http_route_key.hpp>

#include "support/https.hpp"

namespace apigwv2 = https::apigwv2;
using apigwv2::HttpMethod;
using apigwv2::HttpRouteKey;

TEST_CASE("HttpRouteKey: a method and a path, or the default") {
  CHECK_BOTH(HttpRouteKey::with("/a", HttpMethod::get).key().literal() == "GET /a");
  CHECK_BOTH(HttpRouteKey::with("/", HttpMethod::any).key().literal() == "ANY /");
  CHECK_BOTH(HttpRouteKey::with("/a", HttpMethod::put).path()->literal() == "/a");
  CHECK_BOTH(HttpRouteKey::default_.key().literal() == "$default");
  CHECK_BOTH(!HttpRouteKey::default_.path().has_value());
  CHECK_BOTH(HttpRouteKey::default_.method() == HttpMethod::any);
}

TEST_CASE("HttpMethod: its texts") {
  CHECK_BOTH(to_text(HttpMethod::any) == "ANY");
  CHECK_BOTH(to_text(HttpMethod::delete_) == "DELETE");
  CHECK_BOTH(to_text(HttpMethod::get) == "GET");
  CHECK_BOTH(to_text(HttpMethod::head) == "HEAD");
  CHECK_BOTH(to_text(HttpMethod::options) == "OPTIONS");
  CHECK_BOTH(to_text(HttpMethod::patch) == "PATCH");
  CHECK_BOTH(to_text(HttpMethod::post) == "POST");
  CHECK_BOTH(to_text(HttpMethod::put) == "PUT");
}
