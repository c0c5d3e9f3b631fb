// SPDX-License-Identifier: Apache-2.0
#pragma once
// Group: users who share policies.
#include <constcloud/aws_iam/i_group.hpp>
#include <constcloud/builder/builder.hpp>

namespace constcloud {

namespace detail {

struct GroupWithPolicies : IdentityState {
  constexpr GroupWithPolicies() : IdentityState(PrincipalKind::group) {}
  constexpr ~GroupWithPolicies() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || IdentityState::is(type); }
  constexpr aws_iam::AddToPrincipalPolicyResult add_statement(NodeData& self,
                                                              const aws_iam::PolicyStatement& statement) override;
  constexpr void attach(NodeData& self, const aws_iam::Policy& policy) override;
  /// An imported group stays as it is.
  constexpr void add_managed(NodeData&, const aws_iam::IManagedPolicy&) override {}
};

struct OwnedGroup final : GroupWithPolicies {
  static constexpr std::size_t most_managed_policies = 10;
  constexpr ~OwnedGroup() override {}
  constexpr bool is(StateType type) const override { return is_type_of(this, type) || GroupWithPolicies::is(type); }
  constexpr void add_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) override;
  constexpr void push_managed(NodeData& self, const aws_iam::IManagedPolicy& policy);
  constexpr void warn_of_many_policies(NodeData& self) const;
  List<aws_iam::IManagedPolicy> managed_policies;
};

}  // namespace detail

namespace aws_iam {

/// What a group is made of. CDK: `GroupProps`.
struct GroupProps {
  /// Up to 128 letters, digits and _+=,.@-. Default: CloudFormation makes one.
  Optional<GroupName> group_name{};
  /// More than ten give a warning.
  Optional<List<IManagedPolicy>> managed_policies{};
  /// A slash, or up to 512 characters between slashes. Default: `/`.
  Optional<IamPath> path{};
};
template <class P = GroupProps>
consteval auto fields_of(const GroupProps*) {
  return fields<&P::group_name, &P::managed_policies, &P::path>();
}

template <constcloud::detail::FieldMask Set = 0>
class [[nodiscard("call .build()")]] GroupBuilder;

/// A group: `AWS::IAM::Group`. CDK: `Group`.
class Group : public IGroup {
 public:
  constexpr Group() = default;
  static constexpr constcloud::detail::MadeAs made_as(const Group*) {
    return {&constcloud::detail::state_type_of<constcloud::detail::OwnedGroup>, "aws-cdk-lib.aws_iam.Group", true};
  }
  constexpr Group(const Construct& scope, const Text& id, const GroupProps& props = {});
  template <constcloud::detail::FieldMask Mask = 0>
  static constexpr GroupBuilder<Mask> builder(const Construct& scope, const Text& id) {
    return GroupBuilder<Mask>(scope, id);
  }

  /// A group of the stack's account.
  [[nodiscard]] static constexpr IGroup from_group_name(const Construct& scope, const Text& id,
                                                        const Value<Text>& group_name);
  [[nodiscard]] static constexpr IGroup from_group_arn(const Construct& scope, const Text& id,
                                                       const Value<Text>& group_arn);
};

/// Makes a Group.
template <constcloud::detail::FieldMask Set>
class GroupBuilder : public Builder<GroupBuilder, Group, GroupProps, Set> {
  CONSTCLOUD_BUILDER(GroupBuilder, Group, GroupProps)
  CONSTCLOUD_OPTIONAL(group_name)
  CONSTCLOUD_OPTIONAL(managed_policies)
  CONSTCLOUD_OPTIONAL(path)
};
}  // namespace aws_iam

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/group.hpp>
#endif
