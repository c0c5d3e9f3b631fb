// SPDX-License-Identifier: Apache-2.0
// reject: a stage is wanted here: pass an HttpStage or a WebSocketStage, owned or imported
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IStage stage) {
  (void)apigwv2::ApiMapping::builder(stack, "M").stage(stage);
}
#else
void f(cc::Stack& stack, apigwv2::IApi api) {
  (void)apigwv2::ApiMapping::builder(stack, "M").stage(api);
}
#endif
