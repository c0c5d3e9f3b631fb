// SPDX-License-Identifier: Apache-2.0
#pragma once
// The principals that are no constructs: services, accounts, ARNs, federated users, and combinations of principals.
#include <constcloud/aws_iam/detail/from_json.hpp>
#include <constcloud/aws_iam/detail/shown.hpp>
#include <constcloud/aws_iam/detail/simple_principal.hpp>

namespace constcloud {

namespace refuse {
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
}  // namespace refuse

namespace aws_iam {

class PrincipalWithConditions;
class SessionTagsPrincipal;

/// What all principals below can do. CDK: `PrincipalBase`.
class PrincipalBase : public IPrincipal {
 public:
  /// This principal where the conditions hold.
  constexpr PrincipalWithConditions with_conditions(const Conditions& conditions) const;
  /// This principal, which may also tag its session when it assumes a role.
  constexpr SessionTagsPrincipal with_session_tags() const;

 protected:
  using IPrincipal::IPrincipal;
  constexpr detail::SimplePrincipal& simple() { return static_cast<detail::SimplePrincipal&>(data()); }
};

/// A principal and conditions for it. CDK: `PrincipalWithConditions`.
class PrincipalWithConditions : public PrincipalBase {
 public:
  constexpr PrincipalWithConditions(const IPrincipal& principal, const Conditions& conditions)
      : PrincipalBase(new detail::ConditionalPrincipal(principal, conditions)) {}
  constexpr void add_condition(const Text& condition_operator, const Map<Json>& keys) {
    data().add_condition(condition_operator, Json(keys));
  }
  constexpr void add_conditions(const Conditions& conditions) {
    for (const auto& [name, keys] : conditions) data().add_condition(name, keys);
  }
  constexpr Conditions conditions() const { return policy_fragment().conditions(); }
};

/// A principal that may tag its session when it assumes a role. CDK: `SessionTagsPrincipal`.
class SessionTagsPrincipal : public PrincipalBase {
 public:
  constexpr explicit SessionTagsPrincipal(const IPrincipal& principal)
      : PrincipalBase(new detail::TaggingPrincipal(principal)) {}
};

constexpr PrincipalWithConditions PrincipalBase::with_conditions(const Conditions& conditions) const {
  return PrincipalWithConditions(*this, conditions);
}
constexpr SessionTagsPrincipal PrincipalBase::with_session_tags() const { return SessionTagsPrincipal(*this); }

/// Whoever has the ARN: a user, a role, or the root of an account. CDK: `ArnPrincipal`.
class ArnPrincipal : public PrincipalBase {
 public:
  constexpr explicit ArnPrincipal(const Value<Text>& arn)
      : ArnPrincipal(detail::PrincipalKind::arn, Text::concat({"ArnPrincipal(", detail::shown(arn), ")"}), arn) {}
  constexpr Value<Text> arn() const { return Token(policy_fragment().principal_json().find("AWS")->as_array()[0]); }
  /// This principal as long as it belongs to the organization.
  constexpr PrincipalWithConditions in_organization(const Value<Text>& organization_id) const {
    return with_conditions({{"StringEquals", {{"aws:PrincipalOrgID", organization_id}}}});
  }

 protected:
  constexpr ArnPrincipal(detail::PrincipalKind kind, const Text& text, const Value<Text>& arn)
      : PrincipalBase(new detail::SimplePrincipal(kind, text, detail::one_principal("AWS", arn))) {}
};

/// All users and roles of an account that the account lets. CDK: `AccountPrincipal`.
class AccountPrincipal : public ArnPrincipal {
 public:
  /// The 12 digits of the account.
  constexpr explicit AccountPrincipal(const Value<Text>& account_id)
      : ArnPrincipal(detail::PrincipalKind::account,
                     Text::concat({"AccountPrincipal(", detail::shown(account_id), ")"}),
                     concat({"arn:", Aws::partition, ":iam::", account_id, ":root"})) {
    simple().owner = account_id;
  }
  constexpr Value<Text> account_id() const { return *principal_account(); }

 protected:
  using ArnPrincipal::ArnPrincipal;
};

/// The account that the stack is deployed to. CDK: `AccountRootPrincipal`.
class AccountRootPrincipal : public AccountPrincipal {
 public:
  constexpr AccountRootPrincipal()
      : AccountPrincipal(detail::PrincipalKind::account, "AccountRootPrincipal()",
                         detail::make_leaf<detail::StackAccountLeaf>(true)) {
    simple().owner = detail::make_leaf<detail::StackAccountLeaf>(false);
  }
};

/// Everybody, with or without an account: `{"AWS": "*"}`. CDK: `AnyPrincipal`.
class AnyPrincipal : public ArnPrincipal {
 public:
  constexpr AnyPrincipal() : ArnPrincipal(detail::PrincipalKind::arn, "AnyPrincipal()", "*") {}
};

/// Everybody, in the form that few services take: `"Principal": "*"`. CDK: `StarPrincipal`.
class StarPrincipal : public PrincipalBase {
 public:
  constexpr StarPrincipal()
      : PrincipalBase(new detail::SimplePrincipal(detail::PrincipalKind::star, "StarPrincipal()",
                                                  detail::one_principal(detail::bare_principal, "*"))) {}
};

/// What a service principal may say besides its name. CDK: `ServicePrincipalOpts`.
struct ServicePrincipalOpts {
  /// Where the service is, when that is an opt-in region other than the stack's.
  Optional<Text> region{};
  Optional<Conditions> conditions{};
};

/// A service of AWS: `ServicePrincipal("lambda.amazonaws.com")`. CDK: `ServicePrincipal`.
class ServicePrincipal : public PrincipalBase {
 public:
  /// `lambda.amazonaws.com`, or `lambda` alone; the names of other partitions become that of the first.
  constexpr explicit ServicePrincipal(const Value<Text>& service, const ServicePrincipalOpts& options = {})
      : PrincipalBase(of_name(service, service_principal_name(service, options))) {
    if (options.conditions) simple().known.set_conditions(*options.conditions);
  }
  /// The name as it stands in a policy.
  static constexpr Value<Text> service_principal_name(const Value<Text>& service,
                                                      const ServicePrincipalOpts& options = {}) {
    if (service.is_token()) return service;
    const Text name = detail::standard_service_name(service.literal());
    if (!options.region || !detail::is_opt_in_region(*options.region)) return name;
    return detail::make_leaf<detail::RegionalServiceLeaf>(name, *options.region);
  }
  /// The service with that very name.
  static constexpr ServicePrincipal from_static_service_principle_name(const Value<Text>& name) {
    return ServicePrincipal(of_name(name, name));
  }

 private:
  constexpr explicit ServicePrincipal(detail::PrincipalData* fresh) : PrincipalBase(fresh) {}
  static constexpr detail::PrincipalData* of_name(const Value<Text>& shown, const Value<Text>& name) {
    return new detail::SimplePrincipal(detail::PrincipalKind::service,
                                       Text::concat({"ServicePrincipal(", detail::shown(shown), ")"}),
                                       detail::one_principal("Service", name));
  }
};

/// All accounts of an organization. CDK: `OrganizationPrincipal`.
class OrganizationPrincipal : public PrincipalBase {
 public:
  /// `o-` and 10 to 32 lower case letters or digits.
  constexpr explicit OrganizationPrincipal(const Value<Text>& organization_id)
      : PrincipalBase(
            new detail::SimplePrincipal(detail::PrincipalKind::organization,
                                        Text::concat({"OrganizationPrincipal(", detail::shown(organization_id), ")"}),
                                        detail::one_principal("AWS", "*"))) {
    if (!organization_id.is_token()) check(organization_id.literal());
    simple().known.set_conditions({{"StringEquals", {{"aws:PrincipalOrgID", organization_id}}}});
  }

 private:
  static constexpr void check(const Text& id) {
    bool fits = id.starts_with("o-") && id.size() >= 12 && id.size() <= 34 && id.substr(2).is_alphanumeric();
    for (const char c : id) fits = fits && !(c >= 'A' && c <= 'Z');
    if (!fits) refuse::an_organization_id_is_o_and_10_to_32_lower_case_letters_or_digits(id);
  }
};

/// A user of S3 by the id that S3 has for it. CDK: `CanonicalUserPrincipal`.
class CanonicalUserPrincipal : public PrincipalBase {
 public:
  constexpr explicit CanonicalUserPrincipal(const Value<Text>& canonical_user_id)
      : PrincipalBase(new detail::SimplePrincipal(
            detail::PrincipalKind::canonical_user,
            Text::concat({"CanonicalUserPrincipal(", detail::shown(canonical_user_id), ")"}),
            detail::one_principal("CanonicalUser", canonical_user_id))) {}
};

/// Users of an identity provider. CDK: `FederatedPrincipal`.
class FederatedPrincipal : public PrincipalBase {
 public:
  constexpr explicit FederatedPrincipal(const Value<Text>& federated, const Conditions& conditions = {},
                                        const Text& assume_role_action = "sts:AssumeRole")
      : FederatedPrincipal("FederatedPrincipal(", federated, conditions, assume_role_action) {}
  constexpr Conditions conditions() const { return policy_fragment().conditions(); }

 protected:
  constexpr FederatedPrincipal(const Text& name, const Value<Text>& federated, const Conditions& conditions,
                               const Text& assume_role_action)
      : PrincipalBase(new detail::SimplePrincipal(detail::PrincipalKind::federated,
                                                  Text::concat({name, detail::shown(federated), ")"}),
                                                  detail::one_principal("Federated", federated))) {
    simple().known.set_conditions(conditions);
    simple().action = assume_role_action;
  }
};

/// Users of a web identity provider (Cognito, Google, an OpenID Connect provider). CDK: `WebIdentityPrincipal`.
class WebIdentityPrincipal : public FederatedPrincipal {
 public:
  constexpr explicit WebIdentityPrincipal(const Value<Text>& identity_provider, const Conditions& conditions = {})
      : FederatedPrincipal("WebIdentityPrincipal(", identity_provider, conditions, "sts:AssumeRoleWithWebIdentity") {}
};

}  // namespace aws_iam

namespace detail {

struct CompositeData final : PrincipalData {
  constexpr CompositeData() : PrincipalData(PrincipalKind::composite) {}
  constexpr ~CompositeData() override {}
  constexpr aws_iam::PrincipalPolicyFragment fragment() const override {
    Json all;
    for (const aws_iam::IPrincipal& part : parts) {
      const aws_iam::PrincipalPolicyFragment one = part.policy_fragment();
      if (!one.conditions().empty()) {
        refuse::the_parts_of_a_composite_principal_must_not_have_conditions(shown_json(
            Json::object({{"principalJson", one.principal_json()}, {"conditions", Json(one.conditions())}})));
      }
      merge_principal(all, one.principal_json());
    }
    return aws_iam::PrincipalPolicyFragment(std::move(all));
  }
  constexpr Text to_text() const override {
    Text all = "CompositePrincipal(";
    for (std::size_t i = 0; i != parts.size(); ++i) {
      if (i != 0) all = Text::concat({all, ","});
      all = Text::concat({all, parts[i].to_string()});
    }
    return Text::concat({all, ")"});
  }
  constexpr Text assume_role_action() const override { return parts[0].assume_role_action(); }
  constexpr bool add_own_assume_statements(List<aws_iam::PolicyStatement>& to) const override {
    for (const aws_iam::IPrincipal& part : parts) add_to_assume_role(part, to);
    return true;
  }
  List<aws_iam::IPrincipal> parts;
};

}  // namespace detail

namespace aws_iam {

/// Several principals as one; each gets a statement of its own when they may assume a role. CDK: `CompositePrincipal`.
class CompositePrincipal : public PrincipalBase {
 public:
  constexpr explicit CompositePrincipal(std::initializer_list<IPrincipal> principals)
      : PrincipalBase(new detail::CompositeData) {
    if (principals.size() == 0) refuse::a_composite_principal_needs_at_least_one_principal();
    for (const IPrincipal& principal : principals)
      static_cast<detail::CompositeData&>(data()).parts.push_back(principal);
  }
  template <constcloud::detail::converts_to<IPrincipal> First, constcloud::detail::converts_to<IPrincipal>... More>
    requires(sizeof...(More) != 0 || !constcloud::detail::derives_from<First, CompositePrincipal>)
  constexpr explicit CompositePrincipal(const First& first, const More&... more)
      : CompositePrincipal(std::initializer_list<IPrincipal>{IPrincipal(first), IPrincipal(more)...}) {}
  template <constcloud::detail::converts_to<IPrincipal>... P>
  constexpr CompositePrincipal& add_principals(const P&... principals) {
    (static_cast<detail::CompositeData&>(data()).parts.push_back(IPrincipal(principals)), ...);
    return *this;
  }
};

constexpr void PolicyStatement::add_arn_principal(const Value<Text>& arn) const { add_principals(ArnPrincipal(arn)); }
constexpr void PolicyStatement::add_aws_account_principal(const Value<Text>& account_id) const {
  add_principals(AccountPrincipal(account_id));
}
constexpr void PolicyStatement::add_account_root_principal() const { add_principals(AccountRootPrincipal()); }
constexpr void PolicyStatement::add_any_principal() const { add_principals(AnyPrincipal()); }
constexpr void PolicyStatement::add_canonical_user_principal(const Value<Text>& canonical_user_id) const {
  add_principals(CanonicalUserPrincipal(canonical_user_id));
}
constexpr void PolicyStatement::add_federated_principal(const Value<Text>& federated,
                                                        const Conditions& conditions) const {
  add_principals(FederatedPrincipal(federated, conditions));
}
constexpr void PolicyStatement::add_service_principal(const Value<Text>& service) const {
  add_principals(ServicePrincipal(service));
}

}  // namespace aws_iam

}  // namespace constcloud
