// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_authorizers/http_iam_authorizer.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace authorizers = cc::aws_apigatewayv2_authorizers;
using https::Stack;
using https::Text;
using trees::Refusal;

TEST_CASE("HttpIamAuthorizer: the type of a route") {
  constexpr auto route = [](Stack& stack) {
    https::api_in(stack).add_routes(
        {.integration = https::url(), .path = "/a", .authorizer = authorizers::HttpIamAuthorizer()});
  };
  CHECK_BOTH(https::properties(route, https::route).contains(R"("AuthorizationType":"AWS_IAM")"));
  CHECK_BOTH(authorizers::HttpIamAuthorizer().authorization_type() == apigwv2::HttpAuthorizerType::iam);
}
