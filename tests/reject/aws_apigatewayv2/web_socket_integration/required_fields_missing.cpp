// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: WebSocketIntegrationProps::web_socket_api
// reject: WebSocketIntegrationProps::integration_type
// reject: WebSocketIntegrationProps::integration_uri
#include <constcloud/aws_apigatewayv2/web_socket_integration.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IWebSocketApi api) {
  apigwv2::WebSocketIntegration::builder(stack, "I")
      .web_socket_api(api)
      .integration_type(apigwv2::WebSocketIntegrationType::mock)
      .integration_uri("")
      .build();
}
#else
void f(cc::Stack& stack) { apigwv2::WebSocketIntegration::builder(stack, "I").build(); }
#endif
