// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_certificatemanager/certificate_validation.hpp.
#include <constcloud/aws_certificatemanager/certificate_validation.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_certificatemanager {

CONSTCLOUD_CONSTEXPR Text to_text(ValidationMethod method) {
  switch (method) {
    case ValidationMethod::email:
      return "EMAIL";
    case ValidationMethod::dns:
      return "DNS";
  }
  return {};
}

CONSTCLOUD_CONSTEXPR CertificateValidation
CertificateValidation::from_email(const Map<Value<Text>>& validation_domains) {
  return CertificateValidation(ValidationMethod::email, validation_domains);
}

CONSTCLOUD_CONSTEXPR CertificateValidation
CertificateValidation::from_dns(const aws_route53::IHostedZone& hosted_zone) {
  CertificateValidation validation = from_dns();
  validation.hosted_zone_id_ = hosted_zone.hosted_zone_id();
  return validation;
}

CONSTCLOUD_CONSTEXPR CertificateValidation
CertificateValidation::from_dns_multi_zone(const Map<aws_route53::IHostedZone>& hosted_zones) {
  CertificateValidation validation = from_dns();
  for (const auto& [name, zone] : hosted_zones) validation.hosted_zone_ids_.set(name, zone.hosted_zone_id());
  return validation;
}

CONSTCLOUD_CONSTEXPR Value<Text> CertificateValidation::hosted_zone_id_of(const Value<Text>& domain_name) const {
  if (!domain_name.is_token()) {
    if (const Value<Text>* own = hosted_zone_ids_.find(domain_name.literal())) return *own;
  }
  return hosted_zone_id_;
}

}  // namespace constcloud::aws_certificatemanager
