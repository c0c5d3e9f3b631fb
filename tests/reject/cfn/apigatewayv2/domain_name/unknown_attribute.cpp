// SPDX-License-Identifier: Apache-2.0
// reject-clang: no member named 'attr_regional_domain' in
// reject-gcc: has no member named 'attr_regional_domain'
#include <constcloud/cfn/apigatewayv2/domain_name.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
cc::Value<cc::Text> f(apigwv2::CfnDomainName domain) { return domain.attr_regional_domain_name(); }
#else
cc::Value<cc::Text> f(apigwv2::CfnDomainName domain) { return domain.attr_regional_domain(); }
#endif
