// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/i_role.hpp.
#include <constcloud/aws_iam/i_role.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR Grant IRole::grant(const IGrantable& grantee, const IamAction& a, const IamAction& b,
                                        const IamAction& c, const IamAction& d, const IamAction& e,
                                        const IamAction& f) const {
  return grant(grantee, detail::those_set({a, b, c, d, e, f}));
}

CONSTCLOUD_CONSTEXPR Grant IRole::grant(const IGrantable& grantee, std::initializer_list<IamAction> actions) const {
  return grant(grantee, List<IamAction>(actions));
}

CONSTCLOUD_CONSTEXPR Grant IRole::grant(const IGrantable& grantee, const List<IamAction>& actions) const {
  return Grant::add_to_principal({.actions = actions, .grantee = grantee, .resource_arns = {role_arn()}});
}

}  // namespace constcloud::aws_iam

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_service_or_an_account_assumes_a_role_by_its_trust_policy(const Place& at) {
  at.refuse("Cannot use a service or account principal with grantAssumeRole, use assumeRolePolicy instead.");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR aws_iam::Grant aws_iam::IRole::grant_assume_role(const IGrantable& grantee) const {
  const detail::PrincipalKind kind = grantee.grant_principal().data().kind;
  const bool is_owned = identity().kind == detail::PrincipalKind::identity;
  if (is_owned && (kind == detail::PrincipalKind::service || kind == detail::PrincipalKind::account)) {
    refuse::a_service_or_an_account_assumes_a_role_by_its_trust_policy(data());
  }
  return grant(grantee, "sts:AssumeRole");
}

}  // namespace constcloud
