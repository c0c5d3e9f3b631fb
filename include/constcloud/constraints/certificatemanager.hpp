// SPDX-License-Identifier: Apache-2.0
#pragma once
// What Certificate Manager accepts as the names in a certificate, and what its ARNs look like.
#include <constcloud/constraints/domain_name.hpp>

namespace CONSTCLOUD_NAMESPACE::constraints::certificatemanager {

/// Goes on while the characters are small letters, digits or hyphens.
constexpr std::size_t skip_small(const char* data, std::size_t from, std::size_t size) {
  while (from != size &&
         (text::is_lower(data[from]) || text::is_digit(data[from]) || data[from] == '-')) {
    ++from;
  }
  return from;
}
constexpr bool has_at(const char* data, std::size_t from, std::size_t size, const char* part, std::size_t part_size) {
  return size - from >= part_size && detail::compare_chars(data + from, part, part_size) == 0;
}
/// `arn:<partition>:acm:<region>:<twelve digits>:certificate/<id>`
/// https://docs.aws.amazon.com/acm/latest/APIReference/API_CertificateDetail.html
constexpr bool is_certificate_arn(const char* data, std::size_t size) {
  if (!has_at(data, 0, size, "arn:aws", 7)) return false;
  const std::size_t service = skip_small(data, 7, size);
  if (!has_at(data, service, size, ":acm:", 5)) return false;
  const std::size_t region = service + 5;
  const std::size_t account = skip_small(data, region, size) + 1;
  if (account == region + 1 || size < account + 12 || data[account - 1] != ':') return false;
  for (std::size_t i = 0; i != 12; ++i) {
    if (!text::is_digit(data[account + i])) return false;
  }
  const std::size_t resource = account + 12;
  if (!has_at(data, resource, size, ":certificate/", 13) || size == resource + 13) return false;
  for (std::size_t i = resource + 13; i != size; ++i) {
    if (!text::is_alphanumeric(data[i]) && data[i] != '-') return false;
  }
  return true;
}

}  // namespace constcloud::constraints::certificatemanager

namespace CONSTCLOUD_NAMESPACE::aws_certificatemanager {

/// The first name of a certificate. It has at most 64 characters; the other names have more.
/// https://docs.aws.amazon.com/acm/latest/APIReference/API_RequestCertificate.html
CONSTCLOUD_CHECKED_FIELD(
    CertificateDomainName, at_most(64) && where(is_domain_name),
    a_certificate_domain_name_must_be_a_dns_name_of_at_most_64_characters_write_it_like_www_example_com,
    "Certificate: domain_name", "must be a DNS name of at most 64 characters",
    "write it like www.example.com or *.example.com, and put a longer one into subject_alternative_names",
    [](const Text& name) {
      if (text::utf16_length(name.data(), name.size()) > 64) return Text("Domain name must be 64 characters or less");
      return Text::concat({"Certificate: domain_name '", name,
                           "' must be labels of letters, digits and inner hyphens, joined by dots, such as "
                           "www.example.com or *.example.com"});
    });
/// A further name of a certificate.
CONSTCLOUD_CHECKED_FIELD(
    SubjectAlternativeName, where(is_domain_name),
    a_subject_alternative_name_must_be_a_dns_name_write_it_like_www_example_com,
    "Certificate: each of subject_alternative_names", "must be a DNS name",
    "write it like www.example.com or *.example.com", [](const Text& name) {
      return Text::concat({"Certificate: the subject alternative name '", name,
                           "' must be labels of letters, digits and inner hyphens, joined by dots, such as "
                           "www.example.com or *.example.com"});
    });
/// The ARN of a certificate.
CONSTCLOUD_CHECKED_FIELD(
    CertificateArn, where(certificatemanager::is_certificate_arn),
    a_certificate_arn_must_be_one_of_certificate_manager_copy_it_from_there, "Certificate: from_certificate_arn",
    "wants the ARN of a certificate of ACM",
    "copy one like arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012",
    [](const Text& arn) {
      return Text::concat({"Certificate: '", arn,
                           "' must be the ARN of a certificate of ACM, "
                           "arn:<partition>:acm:<region>:<account>:certificate/<id>"});
    });

}  // namespace constcloud::aws_certificatemanager
