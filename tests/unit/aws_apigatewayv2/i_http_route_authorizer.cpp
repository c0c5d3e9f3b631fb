// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_http_route_authorizer.hpp>

#include "support/https.hpp"

namespace apigwv2 = https::apigwv2;
using apigwv2::IHttpRouteAuthorizer;
using https::Stack;
using https::Text;

namespace {

/// An authorizer of a user's own, with a state.
struct Own : IHttpRouteAuthorizer {
  constexpr explicit Own(const Text& id) : authorizer_id(id) {}
  constexpr apigwv2::HttpRouteAuthorizerConfig bind(const apigwv2::HttpRouteAuthorizerBindOptions&) const {
    return {.authorization_type = "CUSTOM", .authorizer_id = authorizer_id};
  }
  Text authorizer_id;
};

}  // namespace

TEST_CASE("IHttpRouteAuthorizer: own ones are kept by value, also as the default of an API") {
  constexpr auto by_route = [](Stack& stack) {
    https::api_in(stack).add_routes({.integration = https::url(), .path = "/a", .authorizer = Own("mine")});
  };
  constexpr auto by_api = [](Stack& stack) {
    https::HttpApi(stack, "Api", {.create_default_stage = false, .default_authorizer = Own("mine")})
        .add_routes({.integration = https::url(), .path = "/a"});
  };
  CHECK_BOTH(https::properties(by_route, https::route).contains(R"("AuthorizerId":"mine")"));
  CHECK_BOTH(https::properties(by_api, https::route) == https::properties(by_route, https::route));
  constexpr auto assigned = [](Stack& stack) {
    IHttpRouteAuthorizer kept = Own("first");
    kept = Own("second");
    https::api_in(stack).add_routes({.integration = https::url(), .path = "/a", .authorizer = kept});
  };
  CHECK_BOTH(https::properties(assigned, https::route).contains(R"("AuthorizerId":"second")"));
}
