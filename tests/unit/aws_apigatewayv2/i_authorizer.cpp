// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/i_authorizer.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_authorizer.hpp>
#include <constcloud/tree/construct_cast.hpp>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

TEST_CASE("IAuthorizer: owned and imported ones are known by their ids") {
  constexpr auto owned = [](const cc::Stack& stack) {
    const apigwv2::WebSocketAuthorizer one(stack, "A",
                                           {.identity_source = cc::TextList{"route.request.header.A"},
                                            .type = apigwv2::WebSocketAuthorizerType::iam,
                                            .web_socket_api = sockets::api_in(stack)});
    return apigwv2::IAuthorizer(one).authorizer_id().json() == one.authorizer_ref().authorizer_id.json() &&
           one.authorizer_ref().api_id.is_token();
  };
  CHECK_BOTH(trees::in_stack(owned));
  constexpr auto imported = [](const cc::Stack& stack) {
    (void)apigwv2::WebSocketAuthorizer::from_web_socket_authorizer_attributes(
        stack, "A", {.authorizer_id = "a1", .authorizer_type = "CUSTOM"});
    return cc::construct_cast<apigwv2::IAuthorizer>(stack.node().find_child("A")).authorizer_id().literal() == "a1";
  };
  CHECK_BOTH(trees::in_stack(imported));
}
