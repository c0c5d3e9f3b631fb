// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/principals.hpp.
#include <constcloud/aws_iam/detail/composite_principal.hpp>
#include <constcloud/aws_iam/detail/from_json.hpp>
#include <constcloud/aws_iam/detail/shown.hpp>
#include <constcloud/aws_iam/detail/simple_principal.hpp>
#include <constcloud/aws_iam/principals.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void an_organization_id_is_o_and_10_to_32_lower_case_letters_or_digits(const Text& id) {
  throw Error(Text::concat({"Expected Organization ID must match regex pattern ^o-[a-z0-9]{10,32}$, received ", id}));
}

[[noreturn]] inline void a_composite_principal_needs_at_least_one_principal() {
  throw Error("CompositePrincipals must be constructed with at least 1 Principal but none were passed.");
}

[[noreturn]] inline void the_parts_of_a_composite_principal_must_not_have_conditions(const Text& fragment) {
  throw Error(Text::concat(
      {"Components of a CompositePrincipal must not have conditions. Tried to add the following fragment: ",
       fragment}));
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR detail::SimplePrincipal& PrincipalBase::simple() const {
  return static_cast<detail::SimplePrincipal&>(own_data());
}

CONSTCLOUD_CONSTEXPR SessionTagsPrincipal::SessionTagsPrincipal(const IPrincipal& principal)
    : PrincipalBase(new detail::TaggingPrincipal(principal)) {}

CONSTCLOUD_CONSTEXPR void CompositePrincipal::add(const IPrincipal& principal) const {
  static_cast<detail::CompositeData&>(own_data()).parts.push_back(principal);
}

CONSTCLOUD_CONSTEXPR PrincipalWithConditions::PrincipalWithConditions(const IPrincipal& principal,
                                                                      const Conditions& conditions)
    : PrincipalBase(new detail::ConditionalPrincipal(principal, conditions)) {}

CONSTCLOUD_CONSTEXPR void PrincipalWithConditions::add_condition(const Text& condition_operator,
                                                                 const Map<Json>& keys) const {
  own_data().add_condition(condition_operator, Json(keys));
}

CONSTCLOUD_CONSTEXPR void PrincipalWithConditions::add_conditions(const Conditions& conditions) const {
  for (const auto& [name, keys] : conditions) own_data().add_condition(name, keys);
}

CONSTCLOUD_CONSTEXPR PrincipalWithConditions PrincipalBase::with_conditions(const Conditions& conditions) const {
  return PrincipalWithConditions(*this, conditions);
}

CONSTCLOUD_CONSTEXPR SessionTagsPrincipal PrincipalBase::with_session_tags() const {
  return SessionTagsPrincipal(*this);
}

CONSTCLOUD_CONSTEXPR ArnPrincipal::ArnPrincipal(const Value<Text>& arn)
    : ArnPrincipal(detail::PrincipalKind::arn, Text::concat({"ArnPrincipal(", detail::shown(arn), ")"}), arn) {}

CONSTCLOUD_CONSTEXPR Value<Text> ArnPrincipal::arn() const {
  return Token(policy_fragment().principal_json().find("AWS")->as_array()[0]);
}

CONSTCLOUD_CONSTEXPR PrincipalWithConditions ArnPrincipal::in_organization(const Value<Text>& organization_id) const {
  return with_conditions({{"StringEquals", {{"aws:PrincipalOrgID", organization_id}}}});
}

CONSTCLOUD_CONSTEXPR ArnPrincipal::ArnPrincipal(detail::PrincipalKind kind, const Text& text, const Value<Text>& arn)
    : PrincipalBase(new detail::SimplePrincipal(kind, text, detail::one_principal("AWS", arn))) {}

CONSTCLOUD_CONSTEXPR AccountPrincipal::AccountPrincipal(const Value<Text>& account_id)
    : ArnPrincipal(detail::PrincipalKind::account, Text::concat({"AccountPrincipal(", detail::shown(account_id), ")"}),
                   detail::make_leaf<detail::AccountRootLeaf>(account_id)) {
  simple().owner = account_id;
}

CONSTCLOUD_CONSTEXPR AccountRootPrincipal::AccountRootPrincipal()
    : AccountPrincipal(detail::PrincipalKind::account, "AccountRootPrincipal()",
                       detail::make_leaf<detail::AccountRootLeaf>(detail::make_leaf<detail::StackAccountLeaf>())) {
  simple().owner = detail::make_leaf<detail::StackAccountLeaf>();
}

CONSTCLOUD_CONSTEXPR StarPrincipal::StarPrincipal()
    : PrincipalBase(new detail::SimplePrincipal(detail::PrincipalKind::star, "StarPrincipal()",
                                                detail::one_principal(detail::bare_principal, "*"))) {}

CONSTCLOUD_CONSTEXPR ServicePrincipal::ServicePrincipal(const Value<Text>& service, const ServicePrincipalOpts& options)
    : PrincipalBase(of_name(service, service_principal_name(service, options))) {
  if (options.conditions) simple().known.set_conditions(*options.conditions);
}

CONSTCLOUD_CONSTEXPR Value<Text> ServicePrincipal::service_principal_name(const Value<Text>& service,
                                                                          const ServicePrincipalOpts& options) {
  if (service.is_token()) return service;
  const Text name = detail::standard_service_name(service.literal());
  if (!options.region || !detail::is_opt_in_region(*options.region)) return name;
  return detail::make_leaf<detail::RegionalServiceLeaf>(name, *options.region);
}

CONSTCLOUD_CONSTEXPR ServicePrincipal ServicePrincipal::from_static_service_principle_name(const Value<Text>& name) {
  return ServicePrincipal(of_name(name, name));
}

CONSTCLOUD_CONSTEXPR detail::PrincipalData* ServicePrincipal::of_name(const Value<Text>& shown,
                                                                      const Value<Text>& name) {
  return new detail::SimplePrincipal(detail::PrincipalKind::service,
                                     Text::concat({"ServicePrincipal(", detail::shown(shown), ")"}),
                                     detail::one_principal("Service", name));
}

CONSTCLOUD_CONSTEXPR OrganizationPrincipal::OrganizationPrincipal(const Value<Text>& organization_id)
    : PrincipalBase(
          new detail::SimplePrincipal(detail::PrincipalKind::organization,
                                      Text::concat({"OrganizationPrincipal(", detail::shown(organization_id), ")"}),
                                      detail::one_principal("AWS", "*"))) {
  if (!organization_id.is_token()) check_id(organization_id.literal());
  simple().known.set_conditions({{"StringEquals", {{"aws:PrincipalOrgID", organization_id}}}});
}

CONSTCLOUD_CONSTEXPR void OrganizationPrincipal::check_id(const Text& id) {
  bool fits = id.starts_with("o-") && id.size() >= 12 && id.size() <= 34 && id.substr(2).is_alphanumeric();
  for (const char c : id) fits = fits && !text::is_upper(c);
  if (!fits) refuse::an_organization_id_is_o_and_10_to_32_lower_case_letters_or_digits(id);
}

CONSTCLOUD_CONSTEXPR CanonicalUserPrincipal::CanonicalUserPrincipal(const Value<Text>& canonical_user_id)
    : PrincipalBase(
          new detail::SimplePrincipal(detail::PrincipalKind::canonical_user,
                                      Text::concat({"CanonicalUserPrincipal(", detail::shown(canonical_user_id), ")"}),
                                      detail::one_principal("CanonicalUser", canonical_user_id))) {}

CONSTCLOUD_CONSTEXPR FederatedPrincipal::FederatedPrincipal(const Value<Text>& federated, const Conditions& conditions,
                                                            const Text& assume_role_action)
    : FederatedPrincipal("FederatedPrincipal(", federated, conditions, assume_role_action) {}

CONSTCLOUD_CONSTEXPR FederatedPrincipal::FederatedPrincipal(const Text& name, const Value<Text>& federated,
                                                            const Conditions& conditions,
                                                            const Text& assume_role_action)
    : PrincipalBase(new detail::SimplePrincipal(detail::PrincipalKind::federated,
                                                Text::concat({name, detail::shown(federated), ")"}),
                                                detail::one_principal("Federated", federated))) {
  simple().known.set_conditions(conditions);
  simple().action = assume_role_action;
}

CONSTCLOUD_CONSTEXPR WebIdentityPrincipal::WebIdentityPrincipal(const Value<Text>& identity_provider,
                                                                const Conditions& conditions)
    : FederatedPrincipal("WebIdentityPrincipal(", identity_provider, conditions, "sts:AssumeRoleWithWebIdentity") {}

}  // namespace constcloud::aws_iam

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR aws_iam::PrincipalPolicyFragment CompositeData::fragment() const {
  Json all;
  for (const aws_iam::IPrincipal& part : parts) {
    const aws_iam::PrincipalPolicyFragment one = part.policy_fragment();
    if (!one.conditions().empty()) {
      refuse::the_parts_of_a_composite_principal_must_not_have_conditions(
          shown_json(Json::object({{"principalJson", one.principal_json()}, {"conditions", Json(one.conditions())}})));
    }
    merge_principal(all, one.principal_json());
  }
  return aws_iam::PrincipalPolicyFragment(std::move(all));
}

CONSTCLOUD_CONSTEXPR Text CompositeData::to_text() const {
  Text all = "CompositePrincipal(";
  for (std::size_t i = 0; i != parts.size(); ++i) {
    if (i != 0) all = Text::concat({all, ","});
    all = Text::concat({all, parts[i].to_string()});
  }
  return Text::concat({all, ")"});
}

CONSTCLOUD_CONSTEXPR bool CompositeData::add_own_assume_statements(List<aws_iam::PolicyStatement>& to) const {
  for (const aws_iam::IPrincipal& part : parts) add_to_assume_role(part, to);
  return true;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR CompositePrincipal::CompositePrincipal(std::initializer_list<IPrincipal> principals)
    : PrincipalBase(new detail::CompositeData) {
  if (principals.size() == 0) refuse::a_composite_principal_needs_at_least_one_principal();
  for (const IPrincipal& principal : principals) add(principal);
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_arn_principal(const Value<Text>& arn) const {
  add_principals(ArnPrincipal(arn));
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_aws_account_principal(const Value<Text>& account_id) const {
  add_principals(AccountPrincipal(account_id));
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_account_root_principal() const {
  add_principals(AccountRootPrincipal());
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_any_principal() const { add_principals(AnyPrincipal()); }

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_canonical_user_principal(const Value<Text>& canonical_user_id) const {
  add_principals(CanonicalUserPrincipal(canonical_user_id));
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_federated_principal(const Value<Text>& federated,
                                                                   const Conditions& conditions) const {
  add_principals(FederatedPrincipal(federated, conditions));
}

CONSTCLOUD_CONSTEXPR void PolicyStatement::add_service_principal(const Value<Text>& service) const {
  add_principals(ServicePrincipal(service));
}

}  // namespace constcloud::aws_iam
