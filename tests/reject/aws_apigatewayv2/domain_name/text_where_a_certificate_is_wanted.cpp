// SPDX-License-Identifier: Apache-2.0
// reject: a certificate is wanted here: pass an aws_certificatemanager::Certificate, or import one with Certificate::from_certificate_arn(...)
#include <constcloud/aws_apigatewayv2/domain_name.hpp>

namespace cc = constcloud;
namespace apigwv2 = cc::aws_apigatewayv2;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, cc::aws_certificatemanager::ICertificate certificate) {
  (void)apigwv2::DomainName::builder(stack, "D").certificate(certificate);
}
#else
void f(cc::Stack& stack) {
  (void)apigwv2::DomainName::builder(stack, "D")
      .certificate("arn:aws:acm:us-east-1:123456789012:certificate/a");
}
#endif
