// SPDX-License-Identifier: Apache-2.0
// reject-note: domain
#include <constcloud/aws_apigatewayv2/api_mapping.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cc::aws_certificatemanager::ICertificate certificate) {
  apigwv2::DomainName::builder(stack, "D").domain_name("ws.example.com").certificate(certificate).build();
}
#else
void f(cc::Stack& stack, cc::aws_certificatemanager::ICertificate certificate) {
  apigwv2::DomainName::builder(stack, "D").domain_name("ws..example.com").certificate(certificate).build();
}
#endif
