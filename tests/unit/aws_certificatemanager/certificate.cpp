// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_certificatemanager/certificate.hpp>

#include <constcloud/elements/cfn_parameter.hpp>

#include "support/templates.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_certificatemanager::Certificate;
using cc::aws_certificatemanager::CertificateValidation;
using cc::aws_certificatemanager::KeyAlgorithm;
using cc::aws_certificatemanager::internal::apex_domain;
using trees::Refusal;

namespace {

/// The properties of the certificate that `make(stack)` makes with the id `Own`.
template <class F>
constexpr Text properties_of(F make) {
  return templates::properties(make, "AWS::CertificateManager::Certificate");
}

constexpr auto for_example_com(const Stack& stack) {
  return Certificate::builder(stack, "Own").domain_name("example.com");
}

constexpr Text minimal =
    R"({"DomainName":"example.com","DomainValidationOptions":[{"DomainName":"example.com",)"
    R"("ValidationDomain":"example.com"}],"Tags":[{"Key":"Name","Value":"S/Own"}],"ValidationMethod":"EMAIL"})";

/// What a certificate for a run-time name is refused for.
Refusal refusal_of_name(const std::string& name) {
  return trees::refusal_in_stack(
      [&](Stack& stack) { Certificate::builder(stack, "Own").domain_name(name).build(); });
}

}  // namespace

TEST_CASE("Certificate: proves its name by mail and carries its path as a tag") {
  CHECK_BOTH(properties_of([](Stack& stack) {
               Certificate(stack, "Own", {.domain_name = "example.com"});
             }) == minimal);
  CHECK_BOTH(properties_of([](Stack& stack) { for_example_com(stack).build(); }) == minimal);
}

TEST_CASE("Certificate: every option") {
  CHECK_BOTH(
      properties_of([](Stack& stack) {
        for_example_com(stack)
            .allow_export(true)
            .certificate_name("named")
            .key_algorithm(KeyAlgorithm::ec_prime256v1)
            .subject_alternative_names({"*.example.com", "www.example.org"})
            .transparency_logging_enabled(false)
            .validation(CertificateValidation::from_dns())
            .build();
      }) ==
      R"({"CertificateExport":"ENABLED","CertificateTransparencyLoggingPreference":"DISABLED",)"
      R"("DomainName":"example.com","KeyAlgorithm":"EC_prime256v1",)"
      R"("SubjectAlternativeNames":["*.example.com","www.example.org"],"Tags":[{"Key":"Name","Value":"named"}],)"
      R"("ValidationMethod":"DNS"})");
}

TEST_CASE("Certificate: what is off or empty") {
  CHECK_BOTH(properties_of([](Stack& stack) {
               for_example_com(stack).allow_export(false).build();
             }) == minimal);
  CHECK_BOTH(properties_of([](Stack& stack) {
               for_example_com(stack).certificate_name("").build();
             }) == minimal);
  CHECK_BOTH(properties_of([](Stack& stack) {
               for_example_com(stack).transparency_logging_enabled(true).build();
             }).starts_with(R"({"CertificateTransparencyLoggingPreference":"ENABLED",)"));
}

TEST_CASE("Certificate: mails go to the owners of registered domains, or where one says") {
  CHECK_BOTH(
      properties_of([](Stack& stack) {
        for_example_com(stack)
            .subject_alternative_names({"a.b.example.co.uk", "*.example.com", "www.example.org"})
            .validation(CertificateValidation::from_email({{"www.example.org", "www.example.org"}}))
            .build();
      })
          .contains(
              R"("DomainValidationOptions":[{"DomainName":"example.com","ValidationDomain":"example.com"},)"
              R"({"DomainName":"a.b.example.co.uk","ValidationDomain":"example.co.uk"},)"
              R"({"DomainName":"*.example.com","ValidationDomain":"example.com"},)"
              R"({"DomainName":"www.example.org","ValidationDomain":"www.example.org"}])"));
}

TEST_CASE("apex_domain: one label below a public suffix") {
  CHECK_BOTH(apex_domain("example.com") == "example.com");
  CHECK_BOTH(apex_domain("a.b.c.example.net") == "example.net");
  CHECK_BOTH(apex_domain("www.example.co.uk") == "example.co.uk");
  CHECK_BOTH(apex_domain("co.uk") == "co.uk");
  CHECK_BOTH(apex_domain("a.x.aisai.aichi.jp") == "x.aisai.aichi.jp");
  CHECK_BOTH(apex_domain("a.b.internal") == "internal");
  CHECK_BOTH(apex_domain("a.zuerich") == "a.zuerich");
  // Behind the last of each part of the list.
  CHECK_BOTH(apex_domain("a.izzz") == "izzz");
  CHECK_BOTH(apex_domain("a.jzzz") == "jzzz");
  CHECK_BOTH(apex_domain("a.ozzz") == "ozzz");
  CHECK_BOTH(apex_domain("a.zzzz") == "zzzz");
  CHECK_BOTH(apex_domain("www.example.ac") == "example.ac");
  CHECK_BOTH(apex_domain("") == "");
}

TEST_CASE("Certificate: names that are refused when the program runs") {
  CHECK(refusal_of_name(std::string(61, 'a') + ".com") ==
        Refusal{"Domain name must be 64 characters or less", "S/Own"});
  CHECK(refusal_of_name(std::string(60, 'a') + ".com").what == "nothing was refused");
  CHECK(refusal_of_name("a b.com") ==
        Refusal{"Certificate: domain_name 'a b.com' must be labels of letters, digits and inner "
                "hyphens, joined by dots, "
                "such as www.example.com or *.example.com",
                "S/Own"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          for_example_com(stack).subject_alternative_names({std::string("localhost")}).build();
        }) == Refusal{"Certificate: the subject alternative name 'localhost' must be labels of "
                      "letters, digits and inner "
                      "hyphens, joined by dots, such as www.example.com or *.example.com",
                      "S/Own"});
}

TEST_CASE("Certificate: a name that is known at deployment is proved by records") {
  constexpr auto by_dns = [](Stack& stack) {
    const cc::CfnParameter name(stack, "Name");
    Certificate(
        stack, "Own",
        {.domain_name = name.value_as_string(), .validation = CertificateValidation::from_dns()});
  };
  CHECK_BOTH(
      trees::template_of(by_dns).contains(R"("Properties":{"DomainName":{"Ref":"Name"},"Tags":)"));
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const cc::CfnParameter name(stack, "Name");
          Certificate(stack, "Own", {.domain_name = name.value_as_string()});
        }) ==
        Refusal{"When using Tokens for domain names, 'validationDomains' needs to be supplied",
                "S/Own"});
}

TEST_CASE("Certificate: the tag holds 255 characters of a long path") {
  const std::string id(300, 'n');
  const auto tag_of = [](const std::string& name) {
    const auto found = templates::resources([&](Stack& stack) { Certificate(stack, name, {.domain_name = "a.bc"}); },
                                            "AWS::CertificateManager::Certificate");
    return std::string(found[0].find("Properties")->find("Tags")->as_array()[0].find("Value")->as_text());
  };
  CHECK(tag_of(id) == "S/" + std::string(253, 'n'));
  CHECK(tag_of(std::string(252, 'n') + "\u00e4\u00e4") == "S/" + std::string(252, 'n') + "\u00e4");
  CHECK(tag_of(std::string(252, 'n') + "\U0001f600") == "S/" + std::string(252, 'n'));
}

TEST_CASE("Certificate: attributes") {
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return for_example_com(stack).build().certificate_arn();
             }) == R"({"Ref":"Own30425842"})");
  CHECK_BOTH(trees::in_stack(
      [](Stack& stack) { return Certificate::is_owned_resource(for_example_com(stack).build()); }));
}

TEST_CASE("CertificateBuilder: setters in any order, copies apart, and nothing for no value") {
  CHECK_BOTH(properties_of([](Stack& stack) {
               for_example_com(stack)
                   .maybe_allow_export(cc::nullopt)
                   .maybe_certificate_name(cc::nullopt)
                   .maybe_key_algorithm(cc::nullopt)
                   .maybe_subject_alternative_names(cc::nullopt)
                   .maybe_transparency_logging_enabled(cc::nullopt)
                   .maybe_validation(cc::nullopt)
                   .build();
             }) == minimal);
  CHECK_BOTH(properties_of([](Stack& stack) {
               const auto preset = for_example_com(stack);
               auto changed = preset;
               (void)std::move(changed).certificate_name("changed");
               preset.at(stack, "Own").build();
             }) == minimal);
  CHECK_BOTH(properties_of([](Stack& stack) {
               Certificate::builder(stack, "Own")
                   .certificate_name("n")
                   .allow_export(true)
                   .domain_name("example.com")
                   .build();
             }) == properties_of([](Stack& stack) {
               for_example_com(stack).allow_export(true).certificate_name("n").build();
             }));
}
