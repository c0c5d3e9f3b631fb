// SPDX-License-Identifier: Apache-2.0
// reject: an HttpStage is wanted here: pass the HttpStage, or import one with HttpStage::from_http_stage_attributes
#include <constcloud/aws_apigatewayv2/i_http_stage.hpp>
#include <constcloud/aws_apigatewayv2/i_web_socket_stage.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void g(apigwv2::IHttpStage stage);
void f(apigwv2::IHttpStage stage) { g(stage); }
#else
void g(apigwv2::IHttpStage stage);
void f(apigwv2::IWebSocketStage stage) { g(stage); }
#endif
