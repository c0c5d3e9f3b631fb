// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: DomainNameProps::domain_name
// reject: DomainNameProps::certificate
#include <constcloud/aws_apigatewayv2/domain_name.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cc::aws_certificatemanager::ICertificate certificate) {
  apigwv2::DomainName::builder(stack, "D")
      .domain_name("ws.example.com")
      .certificate(certificate)
      .build();
}
#else
void f(cc::Stack& stack) { apigwv2::DomainName::builder(stack, "D").build(); }
#endif
