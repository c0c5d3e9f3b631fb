// SPDX-License-Identifier: Apache-2.0
// reject-gcc: credentials_are_not_for_all_origins_name_the_origins_or_remove_allow_credentials
// reject-clang: CORS preflight - allowCredentials is not supported when allowOrigin is '*': name the origins or remove allow_credentials (at Stack/Api)
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  apigwv2::HttpApi(stack, "Api", {.cors_preflight = {{.allow_credentials = true, .allow_origins = {"https://a"}}}});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  apigwv2::HttpApi(stack, "Api", {.cors_preflight = {{.allow_credentials = true, .allow_origins = {"*"}}}});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
