// SPDX-License-Identifier: Apache-2.0
// reject-clang: Certificate: from_certificate_arn wants the ARN of a certificate of ACM: copy one like arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012
// reject-gcc: a_certificate_arn_must_be_one_of_certificate_manager_copy_it_from_there
#include <constcloud/aws_certificatemanager/certificate.hpp>

namespace cc = constcloud;
namespace acm = cc::aws_certificatemanager;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  (void)acm::Certificate::from_certificate_arn(
      stack, "C",
      "arn:aws-cn:acm:cn-north-1:123456789012:certificate/12345678-1234-1234-1234-123456789012");
}
#else
void f(cc::Stack& stack) {
  (void)acm::Certificate::from_certificate_arn(
      stack, "C", "arn:aws:acm:us-east-1::certificate/12345678-1234-1234-1234-123456789012");
}
#endif
