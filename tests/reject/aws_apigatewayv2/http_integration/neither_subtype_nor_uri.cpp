// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_http_integration_needs_an_integration_subtype_or_an_integration_uri
// reject-clang: Either `integrationSubtype` or `integrationUri` must be specified: set integration_subtype or integration_uri (at Stack/I)
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2/http_integration.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  apigwv2::HttpIntegration(stack, "I",
                           {.http_api = apigwv2::HttpApi(stack, "Api"),
                            .integration_type = apigwv2::HttpIntegrationType::http_proxy,
                            .integration_uri = "https://a"});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  apigwv2::HttpIntegration(stack, "I",
                           {.http_api = apigwv2::HttpApi(stack, "Api"),
                            .integration_type = apigwv2::HttpIntegrationType::http_proxy});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
