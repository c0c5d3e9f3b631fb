// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_certificatemanager/certificate_validation.hpp.
#include <constcloud/aws_certificatemanager/certificate_validation.hpp>

namespace constcloud::aws_certificatemanager {

constexpr Text to_text(ValidationMethod method) {
  switch (method) {
    case ValidationMethod::email:
      return "EMAIL";
    case ValidationMethod::dns:
      return "DNS";
  }
  return {};
}

constexpr CertificateValidation CertificateValidation::from_email(const Map<Value<Text>>& validation_domains) {
  return CertificateValidation(ValidationMethod::email, validation_domains);
}

}  // namespace constcloud::aws_certificatemanager
