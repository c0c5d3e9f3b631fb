// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/http_route.hpp>

#include "support/https.hpp"

namespace apigwv2 = https::apigwv2;
using apigwv2::HttpRoute;
using https::Stack;
using https::Text;
using trees::Refusal;

namespace {

struct Scoped : apigwv2::IHttpRouteAuthorizer {
  constexpr apigwv2::HttpRouteAuthorizerConfig bind(const apigwv2::HttpRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "JWT", .authorization_scopes = {"a", "b"}, .authorizer_id = "id"};
  }
};
struct Odd {
  constexpr apigwv2::HttpRouteAuthorizerConfig bind(const apigwv2::HttpRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "ODD"};
  }
};

}  // namespace

TEST_CASE("HttpRoute: the least, and scopes") {
  constexpr auto least = [](Stack& stack) {
    HttpRoute::builder(stack, "R")
        .http_api(https::api_in(stack))
        .integration(https::url())
        .route_key(https::HttpRouteKey::default_)
        .build();
  };
  CHECK_BOTH(https::properties(least, https::route) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"AuthorizationType":"NONE","RouteKey":"$default",)"
             R"("Target":{"Fn::Join":["",["integrations/",{"Ref":"RUrlAC977643"}]]}})");
  constexpr auto scoped = [](Stack& stack) {
    https::api_in(stack).add_routes(
        {.integration = https::url(), .path = "/a", .authorization_scopes = {"b", "c"}, .authorizer = Scoped()});
  };
  CHECK_BOTH(https::properties(scoped, https::route).contains(R"("AuthorizationScopes":["a","b","c"])"));
}

TEST_CASE("HttpRoute: what it refuses") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          https::api_in(stack).add_routes({.integration = https::url(), .path = "/a", .authorizer = Odd()});
        }) == Refusal{"authorizationType should either be AWS_IAM, JWT, CUSTOM, or NONE but was 'ODD'",
                      "S/Api"});
}
