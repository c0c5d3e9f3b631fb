// SPDX-License-Identifier: Apache-2.0
#pragma once
// IUser: a user, of this app or imported.
#include <constcloud/aws_iam/detail/identity.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {
struct UserState : StateOf<UserState, IdentityState> {
  using StateOf::StateOf;
  constexpr ~UserState() override {}
  constexpr virtual void add_to_group(NodeData& self, NodeData& group) = 0;
};

}  // namespace detail

namespace aws_iam {
class IGroup;

/// A user of this app or of elsewhere. CDK: `IUser`.
class IUser : public Handle<IUser, detail::UserState, IIdentity> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.IUser";
  using Handle::Handle;

  constexpr const Value<Text>& user_arn() const { return identity().arn; }
  constexpr const Value<Text>& user_name() const { return identity().name; }
  CONSTCLOUD_CONSTEXPR void add_to_group(const IGroup& group) const;
};
template <class Given>
constexpr void wanted_here(const IUser*) {
  static_assert(fits_here<Given>,
                "a user is wanted here: pass an aws_iam::User, or import one with User::from_user_name(...)");
}

}  // namespace aws_iam

}  // namespace constcloud
