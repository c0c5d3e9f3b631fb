// SPDX-License-Identifier: Apache-2.0
#pragma once
// ManagedPolicy: a policy on its own that roles, users and groups refer to.
#include <constcloud/aws_iam/policy.hpp>
#include <constcloud/cfn/iam/managed_policy.hpp>
#include <constcloud/core/arn.hpp>

namespace constcloud {

namespace detail {

struct ManagedPolicyState : ResourceState {
  constexpr ~ManagedPolicyState() override {}
  constexpr List<Text> faults() const {
    List<Text> list;
    if (document->is_empty()) list.push_back("Managed Policy is empty. You must add statements to the policy");
    for (const Text& fault : document->validate_for_identity_policy()) list.push_back(fault);
    return list;
  }

  Value<Text> arn;
  Optional<aws_iam::PolicyDocument> document;
  List<aws_iam::IRole> roles;
  List<aws_iam::IUser> users;
  List<aws_iam::IGroup> groups;
};

}  // namespace detail

namespace aws_iam {

/// What a managed policy is made of. CDK: `ManagedPolicyProps`.
struct ManagedPolicyProps {
  /// Up to 128 letters, digits and _+=,.@-. Default: CloudFormation makes one.
  Optional<ManagedPolicyName> managed_policy_name{};
  /// Up to 1000 characters. Default: empty.
  Optional<ManagedPolicyDescription> description{};
  /// A slash, or up to 512 characters between slashes. Default: `/`.
  Optional<IamPath> path{};
  Optional<List<IUser>> users{};
  Optional<List<IRole>> roles{};
  Optional<List<IGroup>> groups{};
  Optional<List<PolicyStatement>> statements{};
  /// A document that statements are added to. Default: an empty one.
  Optional<PolicyDocument> document{};
};
template <class P = ManagedPolicyProps>
consteval auto fields_of(const ManagedPolicyProps*) {
  return fields<&P::managed_policy_name, &P::description, &P::path, &P::users, &P::roles, &P::groups, &P::statements,
                &P::document>();
}

template <constcloud::detail::FieldMask Set = 0>
class ManagedPolicyBuilder;

/// A managed policy of this app: `AWS::IAM::ManagedPolicy`. An empty one is refused. CDK: `ManagedPolicy`.
class ManagedPolicy : public Resource {
 public:
  static constexpr char class_name[] = "ManagedPolicy";
  constexpr ManagedPolicy() = default;
  constexpr explicit ManagedPolicy(detail::NodeData* data) : Resource(data) {}
  constexpr ManagedPolicy(const Construct& scope, const Text& id, const ManagedPolicyProps& props = {});
  template <constcloud::detail::FieldMask None = 0>
  static constexpr ManagedPolicyBuilder<None> builder(const Construct& scope, const Text& id) {
    return ManagedPolicyBuilder<None>(scope, id);
  }

  /// A policy that AWS has for everybody, as in `service-role/AWSLambdaBasicExecutionRole`.
  static constexpr IManagedPolicy from_aws_managed_policy_name(const Text& managed_policy_name) {
    return IManagedPolicy::of_arn(concat({"arn:", Aws::partition, ":iam::aws:policy/", managed_policy_name}));
  }
  /// A policy of the stack's account, by its path and name.
  static constexpr IManagedPolicy from_managed_policy_name(const Construct& scope, const Text& id,
                                                           const Value<Text>& managed_policy_name) {
    return from_managed_policy_arn(
        scope, id,
        Arn::format({.service = "iam", .resource = "policy", .resource_name = managed_policy_name, .region = ""},
                    Stack::of(scope)));
  }
  static constexpr IManagedPolicy from_managed_policy_arn(const Construct& scope, const Text& id,
                                                          const Value<Text>& managed_policy_arn) {
    auto* state = new detail::ManagedPolicyState;
    state->arn = managed_policy_arn;
    return IManagedPolicy::of_arn(managed_policy_arn, Construct(import_node(scope, id, state)));
  }

  constexpr const Value<Text>& managed_policy_arn() const { return own().arn; }
  constexpr Value<Text> managed_policy_name() const {
    return *Arn::split(own().arn, ArnFormat::slash_resource_name).resource_name;
  }
  constexpr Value<Text> description() const { return *resource<CfnManagedPolicy>().props().description; }
  constexpr Value<Text> path() const { return *resource<CfnManagedPolicy>().props().path; }
  constexpr operator IManagedPolicy() const { return IManagedPolicy::of_arn(own().arn, *this, true); }

  constexpr const PolicyDocument& document() const { return *own().document; }
  template <constcloud::detail::converts_to<PolicyStatement>... S>
  constexpr void add_statements(const S&... statements) const {
    document().add_statements(statements...);
  }
  constexpr void attach_to_role(const IRole& role) const {
    for (const IRole& known : own().roles) {
      if (known.role_arn().json() == role.role_arn().json()) return;
    }
    own().roles.push_back(role);
    detail::append_text(resource<CfnManagedPolicy>().props().roles, role.role_name());
  }
  constexpr void attach_to_user(const IUser& user) const {
    for (const IUser& known : own().users) {
      if (known.user_arn().json() == user.user_arn().json()) return;
    }
    own().users.push_back(user);
    detail::append_text(resource<CfnManagedPolicy>().props().users, user.user_name());
  }
  constexpr void attach_to_group(const IGroup& group) const {
    for (const IGroup& known : own().groups) {
      if (known.group_arn().json() == group.group_arn().json()) return;
    }
    own().groups.push_back(group);
    detail::append_text(resource<CfnManagedPolicy>().props().groups, group.group_name());
  }
  constexpr IPrincipal grant_principal() const { return IPrincipal(new detail::PolicyPrincipal<ManagedPolicy>(*this)); }

 private:
  constexpr detail::ManagedPolicyState& own() const { return state<detail::ManagedPolicyState>(); }
};

constexpr ManagedPolicy::ManagedPolicy(const Construct& scope, const Text& id, const ManagedPolicyProps& props)
    : Resource(scope, id, class_name) {
  detail::ManagedPolicyState& state = keep(new detail::ManagedPolicyState);
  if (props.document) {
    state.document = props.document;
  } else {
    state.document = PolicyDocument();
  }
  const CfnManagedPolicy resource(*this, "Resource",
                                  {.description = props.description.value_or(""),
                                   .path = props.path.value_or("/"),
                                   .policy_document = state.document->token()});
  if (props.managed_policy_name) resource.props().managed_policy_name = *props.managed_policy_name;
  state.arn = resource.ref();
  if (props.users) {
    for (const IUser& user : *props.users) attach_to_user(user);
  }
  if (props.groups) {
    for (const IGroup& group : *props.groups) attach_to_group(group);
  }
  if (props.roles) {
    for (const IRole& role : *props.roles) attach_to_role(role);
  }
  if (props.statements) {
    for (const PolicyStatement& statement : *props.statements) add_statements(statement);
  }
  node().add_validation([&state] { return state.faults(); });
}

/// Makes a ManagedPolicy.
template <constcloud::detail::FieldMask Set>
class ManagedPolicyBuilder : public Builder<ManagedPolicyBuilder, ManagedPolicy, ManagedPolicyProps, Set> {
  CONSTCLOUD_BUILDER(ManagedPolicyBuilder, ManagedPolicy, ManagedPolicyProps)
  CONSTCLOUD_OPTIONAL(managed_policy_name)
  CONSTCLOUD_OPTIONAL(description)
  CONSTCLOUD_OPTIONAL(path)
  CONSTCLOUD_OPTIONAL(users)
  CONSTCLOUD_OPTIONAL(roles)
  CONSTCLOUD_OPTIONAL(groups)
  CONSTCLOUD_OPTIONAL(statements)
  CONSTCLOUD_OPTIONAL(document)
};
}  // namespace aws_iam

}  // namespace constcloud
