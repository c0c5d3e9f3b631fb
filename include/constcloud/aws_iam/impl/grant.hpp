// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/grant.hpp.
#include <constcloud/aws_iam/detail/shown.hpp>
#include <constcloud/aws_iam/grant.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void the_grant_could_not_be_added_to_any_policy(const Text& grantee, const Text& actions,
                                                                    const Text& arns) {
  throw Error(Text::concat({"Permissions for '", grantee, "' to call '", actions, "' on '", arns,
                            "' could not be added on either identity or resource policy."}));
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR List<aws_iam::IamAction> those_set(std::initializer_list<aws_iam::IamAction> actions) {
  List<aws_iam::IamAction> all;
  for (const aws_iam::IamAction& action : actions) {
    if (!action.is_undefined()) all.push_back(action);
  }
  return all;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR Text IGrantable::to_string() const {
  if (construct_) return construct_.to_string();
  return principal_.to_string();
}

CONSTCLOUD_CONSTEXPR Grant Grant::add_to_principal(const GrantOnPrincipalOptions& options) {
  Grant grant(*options.grantee);
  grant.actions_ = *options.actions;
  grant.resource_arns_ = *options.resource_arns;
  PolicyStatement statement;
  statement.add_actions(*options.actions);
  statement.add_resources(*options.resource_arns);
  if (options.conditions) statement.add_conditions(*options.conditions);
  const IPrincipal& principal = options.grantee->grant_principal();
  if (principal.add_to_principal_policy(statement).statement_added) grant.takers_.push_back({principal, statement});
  return grant;
}

CONSTCLOUD_CONSTEXPR void Grant::assert_success() const {
  if (success()) return;
  refuse::the_grant_could_not_be_added_to_any_policy(grantee_.to_string(), detail::shown(actions_),
                                                     detail::shown(resource_arns_));
}

CONSTCLOUD_CONSTEXPR Optional<PolicyStatement> Grant::principal_statement() const {
  if (takers_.empty()) return {};
  return takers_[0].statement;
}

CONSTCLOUD_CONSTEXPR List<PolicyStatement> Grant::principal_statements() const {
  List<PolicyStatement> statements;
  for (const Taker& taker : takers_) statements.push_back(taker.statement);
  return statements;
}

CONSTCLOUD_CONSTEXPR Optional<PolicyStatement> Grant::resource_statement() const {
  if (resource_statements_.empty()) return {};
  return resource_statements_[0];
}

CONSTCLOUD_CONSTEXPR Grant Grant::combine(const Grant& other) const {
  Grant both = *this;
  for (const Taker& taker : other.takers_) both.takers_.push_back(taker);
  for (const PolicyStatement& statement : other.resource_statements_) both.resource_statements_.push_back(statement);
  for (const Construct& policy : other.resource_dependables_) both.resource_dependables_.push_back(policy);
  return both;
}

}  // namespace constcloud::aws_iam
