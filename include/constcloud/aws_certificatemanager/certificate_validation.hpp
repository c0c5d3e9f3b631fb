// SPDX-License-Identifier: Apache-2.0
#pragma once
// CertificateValidation: how it is shown that a domain is one's own.
#include <constcloud/aws_route53/i_hosted_zone.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_certificatemanager {

/// Where the proof is put. CDK: `ValidationMethod`.
enum class ValidationMethod : unsigned char {
  email,  ///< somebody follows a link in a mail
  dns,    ///< a record in the zone of the domain
};

/// The method in CloudFormation's words.
CONSTCLOUD_CONSTEXPR Text to_text(ValidationMethod method);

/// How it is shown that the names of a certificate are one's own. CDK: `CertificateValidation`.
class [[nodiscard]] CertificateValidation {
 public:
  /// By mail, as `from_email()`.
  constexpr CertificateValidation() = default;
  /// By records that you put into the zones yourself; the deployment waits for them.
  static constexpr CertificateValidation from_dns() { return CertificateValidation(ValidationMethod::dns, {}); }
  /// By records that the deployment puts into that zone, which has all the names.
  static CONSTCLOUD_CONSTEXPR CertificateValidation from_dns(const aws_route53::IHostedZone& hosted_zone);
  /// By records that the deployment puts into the zone of each name; those of names without one are yours to put.
  static CONSTCLOUD_CONSTEXPR CertificateValidation
  from_dns_multi_zone(const Map<aws_route53::IHostedZone>& hosted_zones);
  /// By mails to the owners of domains. `validation_domains` names to domains to whose owners they
  /// go; by default that is the part of a name that somebody registered: for `www.example.co.uk`
  /// that is `example.co.uk`.
  static CONSTCLOUD_CONSTEXPR CertificateValidation from_email(const Map<Value<Text>>& validation_domains = {});

  constexpr ValidationMethod method() const { return method_; }
  constexpr const Map<Value<Text>>& validation_domains() const { return validation_domains_; }
  /// The id of the zone in which a name is validated; unset where none is known.
  CONSTCLOUD_CONSTEXPR Value<Text> hosted_zone_id_of(const Value<Text>& domain_name) const;

 private:
  constexpr CertificateValidation(ValidationMethod method, const Map<Value<Text>>& validation_domains)
      : method_(method), validation_domains_(validation_domains) {}

  ValidationMethod method_ = ValidationMethod::email;
  Map<Value<Text>> validation_domains_;
  Value<Text> hosted_zone_id_;  // for all names without one of their own
  Map<Value<Text>> hosted_zone_ids_;
};
template <class Given>
constexpr void wanted_here(const CertificateValidation*) {
  static_assert(fits_here<Given>, "a validation is wanted here: CertificateValidation::from_dns(zone) or from_email()");
}

}  // namespace constcloud::aws_certificatemanager

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_certificatemanager/impl/certificate_validation.hpp>
#endif
