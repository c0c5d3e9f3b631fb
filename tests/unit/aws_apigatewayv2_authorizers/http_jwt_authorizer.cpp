// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_authorizers/http_jwt_authorizer.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace authorizers = cc::aws_apigatewayv2_authorizers;
using https::Stack;
using https::Text;
using trees::Refusal;

using authorizers::HttpJwtAuthorizer;

TEST_CASE("HttpJwtAuthorizer: made once, for whoever has a copy") {
  constexpr auto twice = [](Stack& stack) {
    const HttpJwtAuthorizer authorizer("Jwt", "https://i", {.jwt_audience = {"a"}});
    const auto api = https::api_in(stack);
    api.add_routes({.integration = https::url(), .path = "/a", .authorizer = authorizer});
    api.add_routes({.integration = https::url(), .path = "/b", .authorizer = authorizer});
  };
  CHECK_BOTH(https::properties(twice, https::authorizer) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"AuthorizerType":"JWT",)"
             R"("IdentitySource":["$request.header.Authorization"],)"
             R"("JwtConfiguration":{"Audience":["a"],"Issuer":"https://i"},"Name":"Jwt"})");
  CHECK_BOTH(templates::resources(twice, https::authorizer).size() == 1);
}

TEST_CASE("HttpJwtAuthorizer: its id, when it is bound") {
  constexpr auto id = [](const Stack& stack) {
    const HttpJwtAuthorizer authorizer("Jwt", "https://i", {.jwt_audience = {"a"}});
    https::api_in(stack).add_routes({.integration = https::url(), .path = "/a", .authorizer = authorizer});
    return authorizer.authorizer_id().is_token() && authorizer.authorization_type() == "JWT";
  };
  CHECK_BOTH(trees::in_stack(id));
  CHECK(trees::refusal_in_stack([](Stack&) {
          (void)HttpJwtAuthorizer("Jwt", "https://i", {.jwt_audience = {"a"}}).authorizer_id();
        }) == Refusal{"Cannot access authorizerId until authorizer is attached to a HttpRoute", ""});
}
