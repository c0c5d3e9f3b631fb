// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_integrations/http_alb_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_nlb_integration.hpp>
#include <constcloud/aws_apigatewayv2_integrations/http_private_integration.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace integrations = cc::aws_apigatewayv2_integrations;
using https::Stack;
using https::Text;

TEST_CASE("HttpPrivateIntegrationOptions: one set for several backends") {
  constexpr auto bound = [](Stack& stack) {
    const integrations::HttpPrivateIntegrationOptions options{
        .vpc_link = apigwv2::VpcLink::from_vpc_link_attributes(stack, "L", {.vpc = "v", .vpc_link_id = "link"}),
        .secure_server_name = "a.b"};
    const auto api = https::api_in(stack);
    api.add_routes({.integration = integrations::HttpAlbIntegration("A", "arn:a", options), .path = "/a"});
    api.add_routes({.integration = integrations::HttpNlbIntegration("B", "arn:b", options), .path = "/b"});
  };
  CHECK_BOTH(templates::resources(bound, https::integration).size() == 2);
  CHECK_BOTH(https::properties(bound, https::integration).contains(R"("TlsConfig":{"ServerNameToVerify":"a.b"})"));
}
