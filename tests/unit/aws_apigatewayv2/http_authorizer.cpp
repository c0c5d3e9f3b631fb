// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/http_authorizer.hpp>

#include "support/https.hpp"

namespace apigwv2 = https::apigwv2;
using apigwv2::HttpAuthorizer;
using apigwv2::HttpAuthorizerType;
using https::Stack;
using https::Text;
using trees::Refusal;

TEST_CASE("HttpAuthorizer: of each type") {
  constexpr auto jwt = [](Stack& stack) {
    HttpAuthorizer::builder(stack, "Jwt")
        .http_api(https::api_in(stack))
        .identity_source({"$request.header.A"})
        .type(HttpAuthorizerType::jwt)
        .jwt_audience({"a"})
        .jwt_issuer("https://i")
        .build();
  };
  CHECK_BOTH(https::properties(jwt, https::authorizer) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"AuthorizerType":"JWT","IdentitySource":["$request.header.A"],)"
             R"("JwtConfiguration":{"Audience":["a"],"Issuer":"https://i"},"Name":"Jwt"})");
  constexpr auto lambda = [](Stack& stack) {
    HttpAuthorizer(stack, "Lambda",
                   {.http_api = https::api_in(stack),
                    .identity_source = {"$request.header.A"},
                    .type = HttpAuthorizerType::lambda,
                    .authorizer_uri = "arn:f"});
  };
  CHECK_BOTH(https::properties(lambda, https::authorizer).contains(R"("AuthorizerPayloadFormatVersion":"2.0")"));
  CHECK_BOTH(https::properties(lambda, https::authorizer).contains(R"("AuthorizerType":"REQUEST")"));
}

TEST_CASE("HttpAuthorizer: what it refuses") {
  constexpr auto refused = [](HttpAuthorizerType type) {
    return trees::refusal_in_stack([type](Stack& stack) {
             HttpAuthorizer(stack, "A", {.http_api = https::api_in(stack), .identity_source = {"x"}, .type = type});
           });
  };
  CHECK(refused(HttpAuthorizerType::jwt) ==
        Refusal{"jwtAudience and jwtIssuer are mandatory for JWT authorizers", "S"});
  CHECK(refused(HttpAuthorizerType::lambda) ==
        Refusal{"authorizerUri is mandatory for Lambda authorizers", "S"});
}

TEST_CASE("HttpAuthorizer: imported, and none") {
  constexpr auto types = [](const Stack& stack) {
    const auto imported = HttpAuthorizer::from_http_authorizer_attributes(
        stack, "I", {.authorizer_id = "id", .authorizer_type = "JWT"});
    const https::HttpRoute route = https::route_in(https::api_in(stack));
    const apigwv2::HttpRouteAuthorizerConfig config = imported.bind({.route = route, .scope = route});
    return config.authorizer_id->literal() == "id" && config.authorization_type->literal() == "JWT" &&
           apigwv2::HttpNoneAuthorizer().authorization_type() == "NONE";
  };
  CHECK_BOTH(trees::in_stack(types));
}
