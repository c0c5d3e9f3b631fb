// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_integrations/http_lambda_integration.hpp>
#include <constcloud/aws_lambda/function.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace integrations = cc::aws_apigatewayv2_integrations;
using https::Stack;
using https::Text;

namespace {

constexpr cc::aws_lambda::Function handler(const cc::Construct& scope) {
  return {scope, "Fn",
          {.code = cc::aws_lambda::Code::from_inline("x"),
           .handler = "index.main",
           .runtime = cc::aws_lambda::Runtime::python_3_13}};
}
/// How many permissions two integrations of one function make for three routes.
constexpr std::size_t permissions(bool is_of_route) {
  return templates::resources(
             [is_of_route](Stack& stack) {
               const auto fn = handler(stack);
               const auto api = https::api_in(stack);
               const integrations::HttpLambdaIntegrationProps props{.scope_permission_to_route = is_of_route};
               const integrations::HttpLambdaIntegration first("A", fn, props);
               api.add_routes({.integration = first, .path = "/a"});
               api.add_routes({.integration = first, .path = "/b"});
               api.add_routes({.integration = integrations::HttpLambdaIntegration("B", fn, props), .path = "/c"});
             },
             "AWS::Lambda::Permission")
      .size();
}

}  // namespace

TEST_CASE("HttpLambdaIntegration: a permission for each route, or one for the API") {
  CHECK_BOTH(permissions(true) == 3);
  CHECK_BOTH(permissions(false) == 1);
  constexpr auto bound = [](Stack& stack) {
    (void)https::route_in(https::api_in(stack), integrations::HttpLambdaIntegration("A", handler(stack)));
  };
  CHECK_BOTH(https::properties(bound, https::integration).contains(R"("PayloadFormatVersion":"2.0")"));
}
