// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_certificatemanager/certificate.hpp.
#include <constcloud/aws_certificatemanager/certificate.hpp>
#include <constcloud/aws_certificatemanager/detail/apex_domain.hpp>
#include <constcloud/tree/annotations.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_domain_that_is_known_at_deployment_cannot_be_validated_by_mail(const Place& at) {
  at.stop("When using Tokens for domain names, 'validationDomains' needs to be supplied");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_certificatemanager {

CONSTCLOUD_CONSTEXPR ICertificate Certificate::from_certificate_arn(const Construct& scope, const Text& id,
                                                                    const CertificateArn& certificate_arn) {
  Owned fresh = new detail::CertificateState;
  auto* const state = &*fresh;
  const ICertificate certificate = import_as<ICertificate>(scope, id, std::move(fresh));
  const detail::Making making(certificate);
  state->arn = certificate_arn;
  certificate_arn.validate(detail::node_of(certificate));
  return certificate;
}

CONSTCLOUD_CONSTEXPR Value<Text> Certificate::on_or_off(bool on) {
  if (on) return "ENABLED";
  return "DISABLED";
}

CONSTCLOUD_CONSTEXPR Text Certificate::path_for_tag() const {
  const Text path = detail::path_of(data());
  if (path.size() <= 255) return path;
  std::size_t size = 0;
  for (std::size_t units = 0; size != path.size();) {
    std::size_t end = size + 1;
    while (end != path.size() && (path[end] & 0xc0) == 0x80) ++end;  // the rest of the character
    units += end - size == 4 ? 2 : 1;
    if (units > 255) break;
    size = end;
  }
  return path.substr(0, size);
}

CONSTCLOUD_CONSTEXPR bool Certificate::has_duplicates(const List<Value<Text>>& names) {
  for (std::size_t i = 0; i != names.size(); ++i) {
    for (std::size_t j = 0; j != i; ++j) {
      if (detail::is_same_token(names[i], names[j])) return true;
    }
  }
  return false;
}

CONSTCLOUD_CONSTEXPR Certificate::Certificate(const Construct& scope, const Text& id, const CertificateProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  detail::CertificateState& state = own();
  const CertificateValidation validation = props.validation.value_or(CertificateValidation());
  CfnCertificateProps l1{.domain_name = *props.domain_name};
  if (props.allow_export && *props.allow_export) l1.certificate_export = on_or_off(true);
  if (props.transparency_logging_enabled) {
    l1.certificate_transparency_logging_preference = on_or_off(*props.transparency_logging_enabled);
  }
  if (props.key_algorithm) l1.key_algorithm = props.key_algorithm->name();
  if (props.subject_alternative_names) l1.subject_alternative_names = *props.subject_alternative_names;
  l1.validation_method = to_text(validation.method());
  List<Value<Text>> names{*props.domain_name};
  if (props.subject_alternative_names) {
    for (const SubjectAlternativeName& name : *props.subject_alternative_names) names.push_back(name);
  }
  if (has_duplicates(names)) {
    detail::acknowledge_rule(node(), "CloudFormation-Validate::F3037",
                             "Duplicate domain names in subjectAlternativeNames exist for historical reasons");
  }
  if (validation.method() == ValidationMethod::email) {
    for (const Value<Text>& name : names) add_mail(l1, validation, name);
  } else {
    add_zones(l1, validation, names);
  }
  Value<Text> tag = path_for_tag();
  if (props.certificate_name && (props.certificate_name->is_token() || !props.certificate_name->literal().empty())) {
    tag = *props.certificate_name;
  }
  l1.tags = List<CfnTag>{{.key = "Name", .value = tag}};
  const CfnCertificate resource(*this, "Resource", std::move(l1));
  stand_for(resource);
  state.arn = resource.ref();
}

/// Says to whose owner the mail about a name goes.
CONSTCLOUD_CONSTEXPR void Certificate::add_mail(CfnCertificateProps& l1, const CertificateValidation& validation,
                                                const Value<Text>& name) const {
  if (name.is_token()) refuse::a_domain_that_is_known_at_deployment_cannot_be_validated_by_mail(data());
  CfnCertificateDomainValidationOptionProperty option;
  option.domain_name = name;
  const Text text = name.literal();
  if (const Value<Text>* domain = validation.validation_domains().find(text)) {
    option.validation_domain = *domain;
  } else {
    option.validation_domain = internal::apex_domain(text);
  }
  if (!l1.domain_validation_options) {
    l1.domain_validation_options = List<CfnCertificateDomainValidationOptionProperty>();
  }
  l1.domain_validation_options->push_back(std::move(option));
}

/// Says in which zone a name is validated. Those of `*.a.com` are the records of `a.com`.
CONSTCLOUD_CONSTEXPR void Certificate::add_zones(CfnCertificateProps& l1, const CertificateValidation& validation,
                                                 const List<Value<Text>>& names) {
  List<CfnCertificateDomainValidationOptionProperty> options;
  for (const Value<Text>& name : names) {
    bool is_covered = false;
    if (!name.is_token() && name.literal().starts_with("*.")) {
      for (const Value<Text>& other : names) is_covered |= other.json() == Json(name.literal().substr(2));
    }
    const Value<Text> zone = validation.hosted_zone_id_of(name);
    if (is_covered || zone.is_undefined()) continue;
    options.push_back({.domain_name = name, .hosted_zone_id = zone});
  }
  if (!options.empty()) l1.domain_validation_options = std::move(options);
}

}  // namespace constcloud::aws_certificatemanager
