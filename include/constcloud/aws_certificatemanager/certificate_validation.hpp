// SPDX-License-Identifier: Apache-2.0
#pragma once
// CertificateValidation: how it is shown that a domain is one's own.
#include <constcloud/core/value.hpp>

namespace constcloud::aws_certificatemanager {

/// Where the proof is put. CDK: `ValidationMethod`.
enum class ValidationMethod : unsigned char {
  email,  ///< somebody follows a link in a mail
  dns,    ///< a record in the zone of the domain
};

/// The method in CloudFormation's words.
constexpr Text to_text(ValidationMethod method);

/// How it is shown that the names of a certificate are one's own. CDK: `CertificateValidation`.
class CertificateValidation {
 public:
  /// By mail, as `from_email()`.
  constexpr CertificateValidation() = default;
  /// By records that you put into the zones yourself; the deployment waits for them.
  static constexpr CertificateValidation from_dns() { return CertificateValidation(ValidationMethod::dns, {}); }
  /// By mails to the owners of domains. `validation_domains` names to domains to whose owners they
  /// go; by default that is the part of a name that somebody registered: for `www.example.co.uk`
  /// that is `example.co.uk`.
  static constexpr CertificateValidation from_email(const Map<Value<Text>>& validation_domains = {});

  constexpr ValidationMethod method() const { return method_; }
  constexpr const Map<Value<Text>>& validation_domains() const { return validation_domains_; }

 private:
  constexpr CertificateValidation(ValidationMethod method, const Map<Value<Text>>& validation_domains)
      : method_(method), validation_domains_(validation_domains) {}

  ValidationMethod method_ = ValidationMethod::email;
  Map<Value<Text>> validation_domains_;
};

}  // namespace constcloud::aws_certificatemanager

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_certificatemanager/impl/certificate_validation.hpp>
#endif
