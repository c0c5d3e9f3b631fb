// SPDX-License-Identifier: Apache-2.0
// reject-clang: DomainName: domain_name must be lower-case labels of letters, digits and inner hyphens, joined by dots: write it like ws.example.com
// reject-gcc: a_custom_domain_name_must_be_lower_case_labels_of_letters_digits_and_hyphens_joined_by_dots_write_it_like_ws_example_com
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
void f(cc::Stack& stack, cc::aws_certificatemanager::ICertificate certificate) {
  apigwv2::DomainName::builder(stack, "D")
      .domain_name("ws..example.com")
      .certificate(certificate)
      .build();
}
#endif
