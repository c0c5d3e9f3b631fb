// SPDX-License-Identifier: Apache-2.0
// reject-gcc: an_api_without_a_default_stage_needs_a_stage_here
// reject-clang: stage property must be specified: set stage: this API has no default one (at Stack/Mapping)
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/aws_apigatewayv2/web_socket_api.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

constexpr apigwv2::IDomainName domain(cc::Stack& stack) {
  return apigwv2::DomainName::from_domain_name_attributes(
      stack, "Domain", {.name = "a.b", .regional_domain_name = "r", .regional_hosted_zone_id = "Z"});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  apigwv2::ApiMapping(stack, "Mapping", {.api = apigwv2::HttpApi(stack, "Api"), .domain_name = domain(stack)});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  apigwv2::ApiMapping(stack, "Mapping", {.api = apigwv2::WebSocketApi(stack, "Api"), .domain_name = domain(stack)});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
