// SPDX-License-Identifier: Apache-2.0
// reject: a DomainName is wanted here: pass the DomainName, or import one with DomainName::from_domain_name_attributes
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IDomainName domain) {
  (void)apigwv2::ApiMapping::builder(stack, "M").domain_name(domain);
}
#else
void f(cc::Stack& stack, apigwv2::IApi api) {
  (void)apigwv2::ApiMapping::builder(stack, "M").domain_name(api);
}
#endif
