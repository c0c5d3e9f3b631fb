// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_authorizers/http_lambda_authorizer.hpp>
#include <constcloud/aws_lambda/function.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace authorizers = cc::aws_apigatewayv2_authorizers;
using https::Stack;
using https::Text;
using trees::Refusal;

using authorizers::HttpLambdaAuthorizer;
using authorizers::HttpLambdaResponseType;

namespace {

constexpr cc::aws_lambda::Function handler(const cc::Construct& scope) {
  return {scope, "Fn",
          {.code = cc::aws_lambda::Code::from_inline("x"),
           .handler = "index.main",
           .runtime = cc::aws_lambda::Runtime::python_3_13}};
}
constexpr Text authorizer_of(const authorizers::HttpLambdaAuthorizerProps& props) {
  return https::properties(
      [&](Stack& stack) {
        https::api_in(stack).add_routes({.integration = https::url(),
                                         .path = "/a",
                                         .authorizer = HttpLambdaAuthorizer("Lambda", handler(stack), props)});
      },
      https::authorizer);
}

}  // namespace

TEST_CASE("HttpLambdaAuthorizer: versions, answers, caches") {
  CHECK_BOTH(authorizer_of({}).contains(R"("AuthorizerPayloadFormatVersion":"1.0","AuthorizerResultTtlInSeconds":300)"));
  CHECK_BOTH(!authorizer_of({}).contains("EnableSimpleResponses"));
  CHECK_BOTH(authorizer_of({.response_types = {HttpLambdaResponseType::simple}})
                 .contains(R"("AuthorizerPayloadFormatVersion":"2.0")"));
  CHECK_BOTH(authorizer_of({.response_types = {HttpLambdaResponseType::simple}})
                 .contains(R"("EnableSimpleResponses":true)"));
  CHECK_BOTH(authorizer_of({.results_cache_ttl = cc::Duration::seconds(0)})
                 .contains(R"("AuthorizerResultTtlInSeconds":0)"));
}

TEST_CASE("HttpLambdaAuthorizer: serves one API") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const HttpLambdaAuthorizer shared("Lambda", handler(stack));
          https::api_in(stack, "A").add_routes({.integration = https::url(), .path = "/a", .authorizer = shared});
          https::api_in(stack, "B").add_routes({.integration = https::url(), .path = "/a", .authorizer = shared});
        }) == Refusal{"Cannot attach the same authorizer to multiple Apis", "S/B"});
}
