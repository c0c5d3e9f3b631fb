// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_api.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>

#include "support/https.hpp"

namespace apigwv2 = https::apigwv2;
using https::Stack;
using https::Text;

TEST_CASE("IApi: what both protocols answer") {
  constexpr auto asked = [](const Stack& stack) {
    const apigwv2::IApi api = https::api_in(stack);
    const apigwv2::IApi other = apigwv2::WebSocketApi(stack, "Sockets");
    return trees::shown(api.api_id().json(), stack) == R"({"Ref":"ApiF70053CD"})" &&
           trees::shown(other.api_endpoint().json(), stack) == R"({"Fn::GetAtt":["SocketsA3E6BA67","ApiEndpoint"]})" &&
           api.metric("Count").metric_name() == "Count";
  };
  CHECK_BOTH(trees::in_stack(asked));
}

TEST_CASE("IApi: an import without an endpoint says so in the words of its protocol") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const apigwv2::IApi api = apigwv2::HttpApi::from_http_api_attributes(stack, "I", {.http_api_id = "a"});
          (void)api.api_endpoint();
        }).what == "apiEndpoint is not configured on the imported HttpApi.");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const apigwv2::IApi api =
              apigwv2::WebSocketApi::from_web_socket_api_attributes(stack, "I", {.web_socket_id = "a"});
          (void)api.api_endpoint();
        }).what == "apiEndpoint is not configured on the imported WebSocketApi.");
}
