// SPDX-License-Identifier: Apache-2.0
#pragma once
// Principals together.
#include <constcloud/aws_iam/policy_document.hpp>
#include <constcloud/aws_iam/policy_statement.hpp>
#include <constcloud/aws_iam/principal.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

struct CompositeData final : PrincipalData {
  constexpr CompositeData() : PrincipalData(PrincipalKind::composite) {}
  constexpr ~CompositeData() override {}
  CONSTCLOUD_CONSTEXPR aws_iam::PrincipalPolicyFragment fragment() const override;
  CONSTCLOUD_CONSTEXPR Text to_text() const override;
  constexpr Text assume_role_action() const override { return parts[0].assume_role_action(); }
  CONSTCLOUD_CONSTEXPR bool add_own_assume_statements(List<aws_iam::PolicyStatement>& to) const override;
  List<aws_iam::IPrincipal> parts;
};

}  // namespace constcloud::detail

#include <constcloud/aws_iam/principals.hpp>  // which ends with the bodies
