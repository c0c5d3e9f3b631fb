// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_authorizers/http_user_pool_authorizer.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace authorizers = cc::aws_apigatewayv2_authorizers;
using https::Stack;
using https::Text;
using trees::Refusal;

TEST_CASE("HttpUserPoolAuthorizer: the issuer and the audience of a pool") {
  constexpr auto bound = [](Stack& stack) {
    https::api_in(stack).add_routes(
        {.integration = https::url(),
         .path = "/a",
         .authorizer = authorizers::HttpUserPoolAuthorizer(
             "Pool", "p", {.user_pool_clients = {"c", "d"}, .user_pool_region = "eu-west-1"})});
  };
  CHECK_BOTH(https::properties(bound, https::authorizer)
                 .contains(R"("Audience":["c","d"],"Issuer":"https://cognito-idp.eu-west-1.amazonaws.com/p")"));
}
