// SPDX-License-Identifier: Apache-2.0
#pragma once
// IRole: a role, of this app or imported.
#include <constcloud/aws_iam/detail/identity.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_iam {

/// A role of this app or of elsewhere. CDK: `IRole`.
class IRole : public Handle<IRole, detail::RoleState, IIdentity> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.IRole";
  using Handle::Handle;

  constexpr const Value<Text>& role_arn() const { return identity().arn; }
  constexpr const Value<Text>& role_name() const { return identity().name; }

  /// Gives somebody permission to do something to this role (up to six actions, or any number in braces).
  CONSTCLOUD_CONSTEXPR Grant grant(const IGrantable& grantee, const IamAction& a, const IamAction& b = {},
                                   const IamAction& c = {}, const IamAction& d = {}, const IamAction& e = {},
                                   const IamAction& f = {}) const;
  template <class... T>
    requires detail::more_than_six<T...>
  constexpr Grant grant(const IGrantable&, const T&...) const {
    return detail::refuse_more_than_six<Grant, T...>();
  }
  CONSTCLOUD_CONSTEXPR Grant grant(const IGrantable& grantee, std::initializer_list<IamAction> actions) const;
  CONSTCLOUD_CONSTEXPR Grant grant(const IGrantable& grantee, const List<IamAction>& actions) const;
  /// Lets somebody hand this role to a service.
  CONSTCLOUD_CONSTEXPR Grant grant_pass_role(const IGrantable& grantee) const { return grant(grantee, "iam:PassRole"); }
  /// Lets somebody assume this role. Services and accounts are let in by the trust policy, so a role of this app
  /// refuses them here.
  CONSTCLOUD_CONSTEXPR Grant grant_assume_role(const IGrantable& grantee) const;
};
template <class Given>
constexpr void wanted_here(const IRole*) {
  static_assert(fits_here<Given>,
                "a role is wanted here: pass an aws_iam::Role, or import one with Role::from_role_arn(...)");
}

}  // namespace constcloud::aws_iam

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/i_role.hpp>
#endif
