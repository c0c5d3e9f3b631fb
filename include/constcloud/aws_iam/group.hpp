// SPDX-License-Identifier: Apache-2.0
#pragma once
// Group: users who share policies.
#include <constcloud/aws_iam/i_group.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

struct GroupWithPolicies : StateOf<GroupWithPolicies, IdentityState> {
  constexpr GroupWithPolicies() : StateOf(PrincipalKind::group) {}
  constexpr ~GroupWithPolicies() override {}
  CONSTCLOUD_CONSTEXPR aws_iam::AddToPrincipalPolicyResult add_statement(
      NodeData& self, const aws_iam::PolicyStatement& statement) override;
  CONSTCLOUD_CONSTEXPR void attach(NodeData& self, const aws_iam::Policy& policy) override;
  /// An imported group stays as it is.
  constexpr void add_managed(NodeData&, const aws_iam::IManagedPolicy&) override {}
};

struct OwnedGroup final : StateOf<OwnedGroup, GroupWithPolicies> {
  static constexpr std::size_t most_managed_policies = 10;
  constexpr ~OwnedGroup() override {}
  CONSTCLOUD_CONSTEXPR void add_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) override;
  CONSTCLOUD_CONSTEXPR void push_managed(NodeData& self, const aws_iam::IManagedPolicy& policy);
  CONSTCLOUD_CONSTEXPR void warn_of_many_policies(NodeData& self) const;
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

/// A group: `AWS::IAM::Group`. Refuses a `group_name` and a `path` that IAM does not take ("Group: group_name ... must
/// be 1 to 128 letters, digits or _+=,.@-"). CDK: `Group`.
class Group : public Handle<Group, detail::OwnedGroup, IGroup> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_iam.Group";
  constexpr Group() = default;
  CONSTCLOUD_CONSTEXPR Group(const Construct& scope, const Text& id, const GroupProps& props = {});

  /// A group of the stack's account.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IGroup from_group_name(const Construct& scope, const Text& id,
                                                                   const Value<Text>& group_name);
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IGroup from_group_arn(const Construct& scope, const Text& id,
                                                                  const Value<Text>& group_arn);
};

}  // namespace aws_iam

}  // namespace constcloud

#include <constcloud/aws_iam/fields/group.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_iam/impl/group.hpp>
#endif
