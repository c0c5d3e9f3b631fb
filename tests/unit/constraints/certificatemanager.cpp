// SPDX-License-Identifier: Apache-2.0
#include <constcloud/constraints/certificatemanager.hpp>

#include "support/both.hpp"

namespace cc = constcloud;
namespace acm = constcloud::aws_certificatemanager;

namespace {

constexpr bool is_arn(const cc::Text& text) {
  return acm::CertificateArn::accepts(text.data(), text.size());
}
constexpr bool is_name(const cc::Text& text) {
  return acm::CertificateDomainName::accepts(text.data(), text.size());
}

}  // namespace

TEST_CASE("certificate ARNs") {
  CHECK_BOTH(is_arn(
      "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012"));
  CHECK_BOTH(is_arn("arn:aws-us-gov:acm:us-gov-west-1:123456789012:certificate/mrk-0a1B"));
  CHECK_BOTH(!is_arn(""));
  CHECK_BOTH(!is_arn("arn:aws"));
  CHECK_BOTH(!is_arn("arn:aws:acm"));
  CHECK_BOTH(!is_arn("arn:aws:acm:"));
  CHECK_BOTH(!is_arn("arn:aws:acm:us-east-1"));
  CHECK_BOTH(!is_arn("arn:aws:acm:us-east-1:"));
  CHECK_BOTH(!is_arn("arn:aws:acm:us-east-1:123456789012"));
  CHECK_BOTH(!is_arn("arn:aws:acm:us-east-1:123456789012:certificate/"));
  CHECK_BOTH(!is_arn("arn:aws:acm:us-east-1:12345678901:certificate/a"));
  CHECK_BOTH(!is_arn("arn:aws:acm:us-east-1:1234567890123:certificate/a"));
  CHECK_BOTH(!is_arn("arn:aws:acm::123456789012:certificate/a"));
  CHECK_BOTH(!is_arn("arn:aws:acm:us-east-1::certificate/a"));
  CHECK_BOTH(!is_arn("arn:aws:acm-pca:us-east-1:123456789012:certificate/a"));
  CHECK_BOTH(!is_arn("arn:aws:iam::123456789012:server-certificate/a"));
  CHECK_BOTH(!is_arn("arn:aws:acm:us-east-1:123456789012:certificate/a/b"));
  CHECK_BOTH(!is_arn("arn:aws:acm:us-east-1:123456789012:certificate/a b"));
  CHECK_BOTH(!is_arn("example.com"));
}

TEST_CASE("common names: domain names of up to 64 characters") {
  const std::string label(60, 'a');
  CHECK(is_name(label + ".com"));
  CHECK(!is_name("a" + label + ".com"));
  CHECK_BOTH(is_name("*.example.com"));
  CHECK_BOTH(!is_name("example"));
}

TEST_CASE("names and ARNs of certificates: run-time values are for the construct to check") {
  CHECK(acm::CertificateDomainName(std::string("a b")).literal() == "a b");
  CHECK(acm::SubjectAlternativeName(std::string("a b")).literal() == "a b");
  CHECK(acm::CertificateArn(std::string("a b")).literal() == "a b");
  CHECK_BOTH(acm::SubjectAlternativeName("www.example.com").literal() == "www.example.com");
}
