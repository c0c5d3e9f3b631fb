// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/http_api_helper.hpp>

#include "support/https.hpp"

using https::Stack;
using https::Text;

TEST_CASE("HttpApiHelper: the ARNs of an API") {
  constexpr auto same = [](const Stack& stack) {
    const auto api = https::api_in(stack);
    return https::apigwv2::HttpApiHelper::from_http_api(api).arn_for_execute_api("GET", "/a", "b").json() ==
           api.arn_for_execute_api("GET", "/a", "b").json();
  };
  CHECK_BOTH(trees::in_stack(same));
}
