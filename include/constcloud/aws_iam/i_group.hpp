// SPDX-License-Identifier: Apache-2.0
#pragma once
// IGroup: a group of users, of this app or imported.
#include <constcloud/aws_iam/i_user.hpp>

namespace constcloud::detail {
struct GroupWithPolicies;
}  // namespace constcloud::detail

namespace constcloud::aws_iam {

/// A group of this app or of elsewhere. CDK: `IGroup`.
class IGroup : public IIdentity {
 public:
  constexpr IGroup() = default;
  static constexpr constcloud::detail::MadeAs made_as(const IGroup*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::GroupWithPolicies>, "aws-cdk-lib.aws_iam.IGroup"};
  }
  template <class T>
    requires(!constcloud::detail::derives_from<T, IGroup>)
  constexpr IGroup(const T&) {
    static_assert(constcloud::detail::fits_here<T>,
                  "a group is wanted here: pass an aws_iam::Group, or import one with Group::from_group_name(...)");
  }

  constexpr const Value<Text>& group_arn() const { return identity().arn; }
  constexpr const Value<Text>& group_name() const { return identity().name; }
  constexpr void add_user(const IUser& user) const { user.add_to_group(*this); }

 protected:
  constexpr IGroup(const Construct& scope, const Text& id, const Text& fqn, detail::IdentityState* state)
      : IIdentity(scope, id, fqn, state) {}
};

}  // namespace constcloud::aws_iam

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/i_group.hpp>
#endif
