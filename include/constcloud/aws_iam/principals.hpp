// SPDX-License-Identifier: Apache-2.0
#pragma once
// The principals that are no constructs: services, accounts, ARNs, federated users, and combinations of principals.
#include <constcloud/aws_iam/policy_document.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {
struct SimplePrincipal;
}  // namespace detail

namespace aws_iam {

class PrincipalWithConditions;
class SessionTagsPrincipal;

/// What all principals below can do. CDK: `PrincipalBase`.
class [[nodiscard]] PrincipalBase : public IPrincipal {
 public:
  /// This principal where the conditions hold.
  CONSTCLOUD_CONSTEXPR PrincipalWithConditions with_conditions(const Conditions& conditions) const;
  /// This principal, which may also tag its session when it assumes a role.
  CONSTCLOUD_CONSTEXPR SessionTagsPrincipal with_session_tags() const;

 protected:
  using IPrincipal::IPrincipal;
  CONSTCLOUD_CONSTEXPR detail::SimplePrincipal& simple() const;
};

/// A principal and conditions for it. CDK: `PrincipalWithConditions`.
class [[nodiscard]] PrincipalWithConditions : public PrincipalBase {
 public:
  CONSTCLOUD_CONSTEXPR PrincipalWithConditions(const IPrincipal& principal, const Conditions& conditions);
  CONSTCLOUD_CONSTEXPR void add_condition(const Text& condition_operator, const Map<Json>& keys) const;
  CONSTCLOUD_CONSTEXPR void add_conditions(const Conditions& conditions) const;
  constexpr Conditions conditions() const { return policy_fragment().conditions(); }
};

/// A principal that may tag its session when it assumes a role. CDK: `SessionTagsPrincipal`.
class [[nodiscard]] SessionTagsPrincipal : public PrincipalBase {
 public:
  CONSTCLOUD_CONSTEXPR explicit SessionTagsPrincipal(const IPrincipal& principal);
};

/// Whoever has the ARN: a user, a role, or the root of an account. CDK: `ArnPrincipal`.
class [[nodiscard]] ArnPrincipal : public PrincipalBase {
 public:
  CONSTCLOUD_CONSTEXPR explicit ArnPrincipal(const Value<Text>& arn);
  CONSTCLOUD_CONSTEXPR Value<Text> arn() const;
  /// This principal as long as it belongs to the organization.
  CONSTCLOUD_CONSTEXPR PrincipalWithConditions in_organization(const Value<Text>& organization_id) const;

 protected:
  CONSTCLOUD_CONSTEXPR ArnPrincipal(detail::PrincipalKind kind, const Text& text, const Value<Text>& arn);
};

/// All users and roles of an account that the account lets. CDK: `AccountPrincipal`.
class [[nodiscard]] AccountPrincipal : public ArnPrincipal {
 public:
  /// The 12 digits of the account.
  CONSTCLOUD_CONSTEXPR explicit AccountPrincipal(const Value<Text>& account_id);
  constexpr Value<Text> account_id() const { return *principal_account(); }

 protected:
  using ArnPrincipal::ArnPrincipal;
};

/// The account that the stack is deployed to. CDK: `AccountRootPrincipal`.
class [[nodiscard]] AccountRootPrincipal : public AccountPrincipal {
 public:
  CONSTCLOUD_CONSTEXPR AccountRootPrincipal();
};

/// Everybody, with or without an account: `{"AWS": "*"}`. CDK: `AnyPrincipal`.
class [[nodiscard]] AnyPrincipal : public ArnPrincipal {
 public:
  CONSTCLOUD_CONSTEXPR AnyPrincipal() : ArnPrincipal(detail::PrincipalKind::arn, "AnyPrincipal()", "*") {}
};

/// Everybody, in the form that few services take: `"Principal": "*"`. CDK: `StarPrincipal`.
class [[nodiscard]] StarPrincipal : public PrincipalBase {
 public:
  CONSTCLOUD_CONSTEXPR StarPrincipal();
};

/// What a service principal may say besides its name. CDK: `ServicePrincipalOpts`.
struct ServicePrincipalOpts {
  Optional<Conditions> conditions{};
  /// Where the service is, when that is an opt-in region other than the stack's.
  Optional<Text> region{};
};

/// A service of AWS: `ServicePrincipal("lambda.amazonaws.com")`. CDK: `ServicePrincipal`.
class [[nodiscard]] ServicePrincipal : public PrincipalBase {
 public:
  /// `lambda.amazonaws.com`, or `lambda` alone; the names of other partitions become that of the first.
  CONSTCLOUD_CONSTEXPR explicit ServicePrincipal(const Value<Text>& service, const ServicePrincipalOpts& options = {});
  /// The name as it stands in a policy.
  static CONSTCLOUD_CONSTEXPR Value<Text> service_principal_name(const Value<Text>& service,
                                                                 const ServicePrincipalOpts& options = {});
  /// The service with that very name.
  static CONSTCLOUD_CONSTEXPR ServicePrincipal from_static_service_principle_name(const Value<Text>& name);

 private:
  constexpr explicit ServicePrincipal(detail::PrincipalData* fresh) : PrincipalBase(fresh) {}
  static CONSTCLOUD_CONSTEXPR detail::PrincipalData* of_name(const Value<Text>& shown, const Value<Text>& name);
};

/// All accounts of an organization. Refuses another id ("Expected Organization ID must match regex pattern ..."). CDK:
/// `OrganizationPrincipal`.
class [[nodiscard]] OrganizationPrincipal : public PrincipalBase {
 public:
  /// `o-` and 10 to 32 lower case letters or digits.
  CONSTCLOUD_CONSTEXPR explicit OrganizationPrincipal(const Value<Text>& organization_id);

 private:
  static CONSTCLOUD_CONSTEXPR void check_id(const Text& id);
};

/// A user of S3 by the id that S3 has for it. CDK: `CanonicalUserPrincipal`.
class [[nodiscard]] CanonicalUserPrincipal : public PrincipalBase {
 public:
  CONSTCLOUD_CONSTEXPR explicit CanonicalUserPrincipal(const Value<Text>& canonical_user_id);
};

/// Users of an identity provider. CDK: `FederatedPrincipal`.
class [[nodiscard]] FederatedPrincipal : public PrincipalBase {
 public:
  CONSTCLOUD_CONSTEXPR explicit FederatedPrincipal(const Value<Text>& federated, const Conditions& conditions = {},
                                                   const Text& assume_role_action = "sts:AssumeRole");
  constexpr Conditions conditions() const { return policy_fragment().conditions(); }

 protected:
  CONSTCLOUD_CONSTEXPR FederatedPrincipal(const Text& name, const Value<Text>& federated, const Conditions& conditions,
                                          const Text& assume_role_action);
};

/// Users of a web identity provider (Cognito, Google, an OpenID Connect provider). CDK: `WebIdentityPrincipal`.
class [[nodiscard]] WebIdentityPrincipal : public FederatedPrincipal {
 public:
  CONSTCLOUD_CONSTEXPR explicit WebIdentityPrincipal(const Value<Text>& identity_provider,
                                                     const Conditions& conditions = {});
};

/// Several principals as one; each gets a statement of its own when they may assume a role. Refuses to be of none
/// ("CompositePrincipals must be constructed with at least 1 Principal ..."), and in a statement parts that have
/// conditions ("Components of a CompositePrincipal must not have conditions. ..."). CDK: `CompositePrincipal`.
class [[nodiscard]] CompositePrincipal : public PrincipalBase {
 public:
  CONSTCLOUD_CONSTEXPR explicit CompositePrincipal(std::initializer_list<IPrincipal> principals);
  template <detail::converts_to<IPrincipal> First, detail::converts_to<IPrincipal>... More>
    requires(sizeof...(More) != 0 || !detail::derives_from<First, CompositePrincipal>)
  constexpr explicit CompositePrincipal(const First& first, const More&... more)
      : CompositePrincipal(std::initializer_list<IPrincipal>{IPrincipal(first), IPrincipal(more)...}) {}
  template <detail::converts_to<IPrincipal>... P>
  constexpr const CompositePrincipal& add_principals(const P&... principals) const {
    (add(principals), ...);
    return *this;
  }

 private:
  CONSTCLOUD_CONSTEXPR void add(const IPrincipal& principal) const;
};

}  // namespace aws_iam

}  // namespace constcloud

#include <constcloud/aws_iam/fields/principals.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/principals.hpp>
#endif
