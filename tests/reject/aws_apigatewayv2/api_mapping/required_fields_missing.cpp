// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: ApiMappingProps::api
// reject: ApiMappingProps::domain_name
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, apigwv2::IApi api, apigwv2::IDomainName domain) {
  apigwv2::ApiMapping::builder(stack, "M").api(api).domain_name(domain).build();
}
#else
void f(cc::Stack& stack) { apigwv2::ApiMapping::builder(stack, "M").build(); }
#endif
