// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_jwt_authorizer_needs_a_jwt_audience_and_a_jwt_issuer
// reject-clang: jwtAudience and jwtIssuer are mandatory for JWT authorizers: set jwt_audience and jwt_issuer (at Stack/A)
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2/http_authorizer.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  apigwv2::HttpAuthorizer(stack, "A",
                          {.http_api = apigwv2::HttpApi(stack, "Api"),
                           .identity_source = {"$request.header.Authorization"},
                           .type = apigwv2::HttpAuthorizerType::jwt,
                           .jwt_audience = {"a"},
                           .jwt_issuer = "https://a"});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  apigwv2::HttpAuthorizer(stack, "A",
                          {.http_api = apigwv2::HttpApi(stack, "Api"),
                           .identity_source = {"$request.header.Authorization"},
                           .type = apigwv2::HttpAuthorizerType::jwt,
                           .jwt_issuer = "https://a"});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
