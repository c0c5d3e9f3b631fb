// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_route.hpp>

#include "support/https.hpp"

namespace apigwv2 = https::apigwv2;
using https::Stack;
using https::Text;
using trees::Refusal;

namespace {

struct Curious {
  constexpr apigwv2::HttpRouteAuthorizerConfig bind(const apigwv2::HttpRouteAuthorizerBindOptions& options) const {
    (void)options.route.route_id();
    return {.authorization_type = "NONE"};
  }
};

}  // namespace

TEST_CASE("IRoute: its id, when it is made") {
  constexpr auto id = [](const Stack& stack) {
    const apigwv2::IRoute route = https::route_in(https::api_in(stack));
    return route.route_id().json();
  };
  CHECK_BOTH(trees::shown_in_stack(id) == R"({"Ref":"ApiGETa4DEAAA46"})");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          https::api_in(stack).add_routes({.integration = https::url(), .path = "/a", .authorizer = Curious()});
        }) == Refusal{"a route has no id while its integration and its authorizer are bound to it", "S/Api/ANY--a"});
}
