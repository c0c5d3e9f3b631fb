// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: &constcloud::aws_certificatemanager::CertificateProps::domain_name
#include <constcloud/aws_certificatemanager/certificate.hpp>

namespace cc = constcloud;
namespace acm = cc::aws_certificatemanager;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  acm::Certificate::builder(stack, "C").domain_name("example.com").build();
}
#else
void f(cc::Stack& stack) { acm::Certificate::builder(stack, "C").build(); }
#endif
