// SPDX-License-Identifier: Apache-2.0
// reject: an API is wanted here: pass an HttpApi or a WebSocketApi, owned or imported
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IApi api) { (void)apigwv2::ApiMapping::builder(stack, "M").api(api); }
#else
void f(cc::Stack& stack, apigwv2::IDomainName domain) {
  (void)apigwv2::ApiMapping::builder(stack, "M").api(domain);
}
#endif
