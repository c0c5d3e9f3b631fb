// SPDX-License-Identifier: Apache-2.0
#pragma once
// Grant: what came of giving somebody a permission; and IGrantable, whom permissions can be given to.
#include <constcloud/aws_iam/policy_statement.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace aws_iam {
class Grant;
}
namespace detail {
template <>
inline constexpr bool is_boxed<aws_iam::Grant> = true;

/// Those of the actions that are set: what takes several has parameters that may be left out.
CONSTCLOUD_CONSTEXPR List<aws_iam::IamAction> those_set(std::initializer_list<aws_iam::IamAction> actions);
}  // namespace detail

namespace aws_iam {

/// Whoever can be given permissions: anything with a `grant_principal()`, such as a role, a user, a group, a Lambda
/// function, a service principal or a policy. CDK: `IGrantable`.
class [[nodiscard]] IGrantable {
 public:
  /// Nobody.
  constexpr IGrantable() = default;
  template <class T>
    requires(!detail::same_as<T, IGrantable>)
  constexpr IGrantable(const T& grantee) {
    if constexpr (requires { IPrincipal(grantee.grant_principal()); }) {
      principal_ = grantee.grant_principal();
      if constexpr (detail::derives_from<T, Construct>) construct_ = grantee;
    } else {
      static_assert(detail::fits_here<T>,
                    "somebody who can be given permissions is wanted here: pass a Role, a User, a Group, a Lambda "
                    "function or a principal such as ServicePrincipal(\"lambda.amazonaws.com\")");
    }
  }
  constexpr const IPrincipal& grant_principal() const { return principal_; }
  CONSTCLOUD_CONSTEXPR Text to_string() const;

 private:
  IPrincipal principal_;
  Construct construct_;
};

/// A permission to be given. CDK: `GrantOnPrincipalOptions`.
struct GrantOnPrincipalOptions {
  Required<List<IamAction>> actions;
  Required<IGrantable> grantee;
  Required<List<Value<Text>>> resource_arns;
  Optional<Conditions> conditions{};
  /// Whom messages are about.
  Optional<Construct> scope{};
};

/// Whether a resource took a statement into its own policy, and what to wait for then. CDK:
/// `AddToResourcePolicyResult`.
struct AddToResourcePolicyResult {
  bool statement_added = false;
  Construct policy_dependable{};
};

/// What came of a permission. CDK: `Grant`.
class Grant {
 public:
  /// Adds a statement to the policy of the grantee; success is false where it has none (service principals and their
  /// kin).
  static CONSTCLOUD_CONSTEXPR Grant add_to_principal(const GrantOnPrincipalOptions& options);
  /// Adds a statement to the policy of the grantee. Where that has none, or is not known to be of the resource's
  /// account, `add(statement)` adds one to the policy of the resource, and returns an AddToResourcePolicyResult.
  template <class AddToResource>
  static CONSTCLOUD_CONSTEXPR Grant add_to_principal_or_resource(const GrantOnPrincipalOptions& options,
                                                                 const Value<Text>& resource_account,
                                                                 const AddToResource& add) {
    Grant given = add_to_principal(options);
    const IPrincipal& principal = options.grantee->grant_principal();
    const Value<Text> owner = principal.data().account();
    const bool is_same_account = !owner.is_undefined() && (owner.is_token() || resource_account.is_token()
                                                           ? owner.is_token() && resource_account.is_token()
                                                           : owner.literal() == resource_account.literal());
    if (given.success() && is_same_account) return given;
    PolicyStatement statement;
    statement.add_actions(*options.actions);
    statement.add_resources(*options.resource_arns);
    statement.add_principals(principal);
    if (options.conditions) statement.add_conditions(*options.conditions);
    const AddToResourcePolicyResult result = add(statement);
    Grant grant(*options.grantee);
    grant.actions_ = *options.actions;
    grant.resource_arns_ = *options.resource_arns;
    grant.resource_statements_.push_back(statement);
    if (result.statement_added && result.policy_dependable)
      grant.resource_dependables_.push_back(result.policy_dependable);
    return grant;
  }
  /// Nothing is given, and nobody minds.
  static constexpr Grant drop(const IGrantable& grantee, const Text& /*intent*/) { return Grant(grantee); }

  constexpr bool success() const { return !takers_.empty() || !resource_statements_.empty(); }
  /// Refuses a permission that no policy took.
  CONSTCLOUD_CONSTEXPR void assert_success() const;
  /// The statement in the policy of the grantee.
  CONSTCLOUD_CONSTEXPR Optional<PolicyStatement> principal_statement() const;
  CONSTCLOUD_CONSTEXPR List<PolicyStatement> principal_statements() const;
  /// The statement in the policy of the resource.
  CONSTCLOUD_CONSTEXPR Optional<PolicyStatement> resource_statement() const;
  constexpr const List<PolicyStatement>& resource_statements() const { return resource_statements_; }

  /// The constructs wait for the policy that took the permission.
  template <detail::derives_from<Construct>... Constructs>
  constexpr void apply_before(const Constructs&... constructs) const {
    for (const Taker& taker : takers_) {
      detail::NodeData* policy = taker.principal.data().dependable_of(taker.statement);
      if (policy != nullptr) (constructs.node().add_dependency(detail::handle_to<Construct>(policy)), ...);
    }
    for (const Construct& policy : resource_dependables_) (constructs.node().add_dependency(policy), ...);
  }
  /// Both permissions as one.
  CONSTCLOUD_CONSTEXPR Grant combine(const Grant& other) const;

 private:
  struct Taker {
    IPrincipal principal;
    PolicyStatement statement;
  };
  constexpr explicit Grant(const IGrantable& grantee) : grantee_(grantee) {}

  IGrantable grantee_;
  List<IamAction> actions_;
  List<Value<Text>> resource_arns_;
  List<Taker> takers_;
  List<PolicyStatement> resource_statements_;
  List<Construct> resource_dependables_;
};

}  // namespace aws_iam

}  // namespace constcloud

#include <constcloud/aws_iam/fields/grant.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/grant.hpp>
#endif
