// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_integration_timeout_must_be_50_milliseconds_to_29_seconds
// reject-clang: Integration timeout must be between 50 milliseconds and 29 seconds: change timeout (at Stack/I)
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  apigwv2::WebSocketIntegration::builder(stack, "I")
      .web_socket_api(api)
      .integration_type(apigwv2::WebSocketIntegrationType::mock)
      .integration_uri("")
      .timeout(cc::Duration::seconds(29))
      .build();
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  const apigwv2::WebSocketApi api(stack, "Api");
  apigwv2::WebSocketIntegration::builder(stack, "I")
      .web_socket_api(api)
      .integration_type(apigwv2::WebSocketIntegrationType::mock)
      .integration_uri("")
      .timeout(cc::Duration::seconds(30))
      .build();
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
