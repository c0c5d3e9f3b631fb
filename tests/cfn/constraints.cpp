// SPDX-License-Identifier: Apache-2.0
// What a header that was generated with constraints.json takes; with REFUSE_NAME or REFUSE_BURST what it does not.
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace apigwv2 = constcloud::aws_apigatewayv2;

constexpr void stages(constcloud::Stack& stack) {
  apigwv2::CfnStage::builder(stack, "Built")
      .api_id("api")
#ifdef REFUSE_NAME
      .stage_name("a b")
#else
      .stage_name("dev")
#endif
      .build();
#ifdef REFUSE_BURST
  const apigwv2::CfnStage::RouteSettingsProperty settings{.throttling_burst_limit = -1};
#else
  const apigwv2::CfnStage::RouteSettingsProperty settings{.throttling_burst_limit = 5};
#endif
  apigwv2::CfnStage(stack, "Made", {.api_id = "api", .stage_name = "dev", .default_route_settings = settings});
}
