// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_certificatemanager/certificate_validation.hpp>

#include "support/both.hpp"

using constcloud::Json;
using constcloud::aws_certificatemanager::CertificateValidation;
using constcloud::aws_certificatemanager::ValidationMethod;

TEST_CASE("CertificateValidation: by mail or by records") {
  CHECK_BOTH(CertificateValidation().method() == ValidationMethod::email);
  CHECK_BOTH(CertificateValidation::from_email().method() == ValidationMethod::email);
  CHECK_BOTH(CertificateValidation::from_dns().method() == ValidationMethod::dns);
  CHECK_BOTH(to_text(ValidationMethod::email) == "EMAIL");
  CHECK_BOTH(to_text(ValidationMethod::dns) == "DNS");
}

TEST_CASE("CertificateValidation: to whose owners the mails go") {
  CHECK_BOTH(CertificateValidation::from_email().validation_domains().empty());
  CHECK_BOTH(CertificateValidation::from_email({{"www.example.com", "example.com"}})
                 .validation_domains()
                 .find("www.example.com")
                 ->json() == Json("example.com"));
}
