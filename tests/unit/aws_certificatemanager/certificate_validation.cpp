// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_certificatemanager/certificate_validation.hpp>

#include <constcloud/aws_route53/hosted_zone.hpp>

#include "support/trees.hpp"

using constcloud::Json;
using constcloud::aws_certificatemanager::CertificateValidation;
using constcloud::aws_certificatemanager::ValidationMethod;
using constcloud::aws_route53::HostedZone;

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

TEST_CASE("CertificateValidation: in which zones the records stand") {
  CHECK_BOTH(CertificateValidation::from_dns().hosted_zone_id_of("a.com").is_undefined());
  CHECK_BOTH(trees::in_stack([](constcloud::Stack& stack) {
    const auto zone = HostedZone::from_hosted_zone_id(stack, "Z", "Z1");
    const auto validation = CertificateValidation::from_dns(zone);
    return validation.method() == ValidationMethod::dns && validation.hosted_zone_id_of("a.com").literal() == "Z1";
  }));
  CHECK_BOTH(trees::in_stack([](constcloud::Stack& stack) {
    const auto zone = HostedZone::from_hosted_zone_id(stack, "Z", "Z1");
    const auto validation = CertificateValidation::from_dns_multi_zone({{"a.com", zone}});
    return validation.hosted_zone_id_of("a.com").literal() == "Z1" &&
           validation.hosted_zone_id_of("b.com").is_undefined();
  }));
}
