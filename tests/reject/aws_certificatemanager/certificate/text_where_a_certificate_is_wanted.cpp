// SPDX-License-Identifier: Apache-2.0
// reject: a certificate is wanted here: pass an aws_certificatemanager::Certificate, or import one with Certificate::from_certificate_arn(...)
#include <constcloud/aws_certificatemanager/certificate.hpp>

namespace cc = constcloud;
namespace acm = cc::aws_certificatemanager;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  acm::ICertificate certificate =
      acm::Certificate::builder(stack, "C").domain_name("example.com").build();
  (void)certificate;
}
#else
void f(cc::Stack& stack) {
  acm::ICertificate certificate = stack;
  (void)certificate;
}
#endif
