// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_integrations/http_service_discovery_integration.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace integrations = cc::aws_apigatewayv2_integrations;
using https::Stack;
using https::Text;

TEST_CASE("HttpServiceDiscoveryIntegration: the ARN of a backend, and the link to it") {
  constexpr auto bound = [](Stack& stack) {
    const auto link = apigwv2::VpcLink::from_vpc_link_attributes(stack, "L", {.vpc = "v", .vpc_link_id = "link"});
    const integrations::HttpServiceDiscoveryIntegration integration(
        "I", "arn:b", {.vpc_link = link, .method = https::HttpMethod::put, .timeout = cc::Duration::seconds(1)});
    (void)https::route_in(https::api_in(stack), integration);
  };
  CHECK_BOTH(https::properties(bound, https::integration) ==
             R"({"ApiId":{"Ref":"ApiF70053CD"},"ConnectionId":"link","ConnectionType":"VPC_LINK",)"
             R"("IntegrationMethod":"PUT","IntegrationType":"HTTP_PROXY","IntegrationUri":"arn:b",)"
             R"("PayloadFormatVersion":"1.0"})");
}
