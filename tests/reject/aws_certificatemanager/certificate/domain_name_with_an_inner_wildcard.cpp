// SPDX-License-Identifier: Apache-2.0
// reject-clang: Certificate: domain_name must be a DNS name of at most 64 characters: write it like www.example.com or *.example.com, and put a longer one into subject_alternative_names
// reject-gcc: a_certificate_domain_name_must_be_a_dns_name_of_at_most_64_characters_write_it_like_www_example_com
#include <constcloud/aws_certificatemanager/certificate.hpp>

namespace cc = constcloud;
namespace acm = cc::aws_certificatemanager;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  acm::Certificate::builder(stack, "C").domain_name("*.example.com").build();
}
#else
void f(cc::Stack& stack) {
  acm::Certificate::builder(stack, "C").domain_name("www.*.example.com").build();
}
#endif
