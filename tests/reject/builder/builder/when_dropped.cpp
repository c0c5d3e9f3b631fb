// SPDX-License-Identifier: Apache-2.0
// reject: call .build()
#include <constcloud/cfn/apigatewayv2/stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

void f(cc::Stack& stack, bool deploys) {
  auto stage = apigwv2::CfnStage::builder(stack, "Stage").api_id("a").stage_name("dev");
  const auto deploy = [](auto b) { return std::move(b).auto_deploy(true); };
#ifdef CONSTCLOUD_CONTROL
  std::move(stage).when(deploys, deploy).build();
#else
  std::move(stage).when(deploys, deploy);
#endif
}
