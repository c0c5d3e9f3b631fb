// SPDX-License-Identifier: Apache-2.0
#pragma once
// IGroup: a group of users, of this app or imported.
#include <constcloud/aws_iam/i_user.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {
struct GroupWithPolicies;
}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_iam {

/// A group of this app or of elsewhere. CDK: `IGroup`.
class IGroup : public Handle<IGroup, detail::GroupWithPolicies, IIdentity> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.IGroup";
  using Handle::Handle;

  constexpr const Value<Text>& group_arn() const { return identity().arn; }
  constexpr const Value<Text>& group_name() const { return identity().name; }
  CONSTCLOUD_CONSTEXPR void add_user(const IUser& user) const { user.add_to_group(*this); }
};
template <class Given>
constexpr void wanted_here(const IGroup*) {
  static_assert(fits_here<Given>,
                "a group is wanted here: pass an aws_iam::Group, or import one with Group::from_group_name(...)");
}

}  // namespace constcloud::aws_iam

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/i_group.hpp>
#endif
