// SPDX-License-Identifier: Apache-2.0
// reject-clang: Certificate: each of subject_alternative_names must be a DNS name: write it like www.example.com or *.example.com
// reject-gcc: a_subject_alternative_name_must_be_a_dns_name_write_it_like_www_example_com
#include <constcloud/aws_certificatemanager/certificate.hpp>

namespace cc = constcloud;
namespace acm = cc::aws_certificatemanager;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  acm::Certificate::builder(stack, "C")
      .domain_name("example.com")
      .subject_alternative_names({"www.example.com", "a-b.example.com"})
      .build();
}
#else
void f(cc::Stack& stack) {
  acm::Certificate::builder(stack, "C")
      .domain_name("example.com")
      .subject_alternative_names({"www.example.com", "a_b.example.com"})
      .build();
}
#endif
