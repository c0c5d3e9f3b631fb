// SPDX-License-Identifier: Apache-2.0
// reject: an HttpApi is wanted here: pass the HttpApi, or import one with HttpApi::from_http_api_attributes
#include <constcloud/aws_apigatewayv2/http_stage.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_api.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IHttpApi api) { (void)apigwv2::HttpStage::builder(stack, "S").http_api(api); }
#else
void f(cc::Stack& stack, apigwv2::IWebSocketApi api) {
  (void)apigwv2::HttpStage::builder(stack, "S").http_api(api);
}
#endif
