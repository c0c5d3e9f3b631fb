// SPDX-License-Identifier: Apache-2.0
#pragma once
// IUser: a user, of this app or imported.
#include <constcloud/aws_iam/detail/identity.hpp>

namespace constcloud {

namespace detail {
struct UserState : IdentityState {
  using IdentityState::IdentityState;
  constexpr ~UserState() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || IdentityState::is(type); }
  constexpr virtual void add_to_group(NodeData& self, NodeData& group) = 0;
};
}  // namespace detail

namespace aws_iam {
class IGroup;

/// A user of this app or of elsewhere. CDK: `IUser`.
class IUser : public IIdentity {
 public:
  constexpr IUser() = default;
  static constexpr constcloud::detail::MadeAs made_as(const IUser*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::UserState>, "aws-cdk-lib.aws_iam.IUser"};
  }
  template <class T>
    requires(!constcloud::detail::derives_from<T, IUser>)
  constexpr IUser(const T&) {
    static_assert(constcloud::detail::fits_here<T>,
                  "a user is wanted here: pass an aws_iam::User, or import one with User::from_user_name(...)");
  }

  constexpr const Value<Text>& user_arn() const { return identity().arn; }
  constexpr const Value<Text>& user_name() const { return identity().name; }
  constexpr void add_to_group(const IGroup& group) const;

 protected:
  constexpr IUser(const Construct& scope, const Text& id, const Text& fqn, detail::UserState* state)
      : IIdentity(scope, id, fqn, state) {}
};

}  // namespace aws_iam

}  // namespace constcloud
