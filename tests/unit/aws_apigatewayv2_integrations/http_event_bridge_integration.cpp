// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2_integrations/http_event_bridge_integration.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
namespace apigwv2 = https::apigwv2;
namespace integrations = cc::aws_apigatewayv2_integrations;
using https::Text;

TEST_CASE("HttpEventBridgeIntegration: events of the body, and the name of the bus") {
  constexpr auto integration_of = [](const cc::Optional<apigwv2::ParameterMapping>& mapping) {
    return https::properties_of_route_with(
        integrations::HttpEventBridgeIntegration(
            "B", {.event_bus_ref = {{.event_bus_arn = "arn:b", .event_bus_name = "b"}}, .parameter_mapping = mapping}),
        https::integration);
  };
  CHECK_BOTH(integration_of({}).contains(
      R"("RequestParameters":{"Detail":"$request.body.Detail","DetailType":"$request.body.DetailType",)"
      R"("Source":"$request.body.Source","EventBusName":"b"})"));
  CHECK_BOTH(integration_of(apigwv2::ParameterMapping().custom("Detail", "d"))
                 .contains(R"("RequestParameters":{"Detail":"d","EventBusName":"b"})"));
  CHECK_BOTH(integration_of(apigwv2::ParameterMapping().custom("EventBusName", "own"))
                 .contains(R"("RequestParameters":{"EventBusName":"own"})"));
}
