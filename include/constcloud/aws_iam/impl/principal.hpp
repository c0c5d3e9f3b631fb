// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/principal.hpp.
#include <constcloud/aws_iam/principal.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR PrincipalPolicyFragment::PrincipalPolicyFragment(Json principal_json, Conditions conditions)
    : principal_json_(std::move(principal_json)), conditions_(std::move(conditions)) {}

}  // namespace constcloud::aws_iam

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR aws_iam::AddToPrincipalPolicyResult PrincipalData::add_to_policy(
    const aws_iam::PolicyStatement&) const {
  return {};
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR AddToPrincipalPolicyResult
IPrincipal::add_to_principal_policy(const PolicyStatement& statement) const {
  return data_->add_to_policy(statement);
}

CONSTCLOUD_CONSTEXPR bool IPrincipal::add_to_policy(const PolicyStatement& statement) const {
  return data_->add_to_policy(statement).statement_added;
}

}  // namespace constcloud::aws_iam
