// SPDX-License-Identifier: Apache-2.0
// reject: field_is_set_twice_remove_one_of_the_two_calls
// reject: &constcloud::aws_certificatemanager::CertificateProps::domain_name
#include <constcloud/aws_certificatemanager/certificate.hpp>

namespace cc = constcloud;
namespace acm = cc::aws_certificatemanager;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  acm::Certificate::builder(stack, "C").domain_name("example.com").build();
}
#else
void f(cc::Stack& stack) {
  acm::Certificate::builder(stack, "C")
      .domain_name("example.com")
      .domain_name("example.org")
      .build();
}
#endif
