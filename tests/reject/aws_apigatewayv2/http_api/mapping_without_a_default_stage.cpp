// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_default_domain_mapping_needs_the_default_stage
// reject-clang: defaultDomainMapping not supported with createDefaultStage disabled: remove default_domain_mapping, or give it to a stage as domain_mapping (at Stack/Api)
#include <constcloud/aws_apigatewayv2/http_api.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

constexpr apigwv2::IDomainName domain(cc::Stack& stack) {
  return apigwv2::DomainName::from_domain_name_attributes(
      stack, "Domain", {.name = "a.b", .regional_domain_name = "r", .regional_hosted_zone_id = "Z"});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  apigwv2::HttpApi(stack, "Api", {.default_domain_mapping = {{.domain_name = domain(stack)}}});
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  apigwv2::HttpApi(stack, "Api",
                   {.create_default_stage = false, .default_domain_mapping = {{.domain_name = domain(stack)}}});
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
