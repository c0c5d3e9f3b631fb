// SPDX-License-Identifier: Apache-2.0
#pragma once
// Policy: an inline policy of roles, users and groups.
#include <constcloud/aws_iam/i_group.hpp>
#include <constcloud/aws_iam/i_role.hpp>
#include <constcloud/aws_iam/i_user.hpp>
#include <constcloud/aws_iam/principals.hpp>
#include <constcloud/builder/builder.hpp>
#include <constcloud/cfn/iam/policy.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_policy_with_this_name_is_already_attached(const Text& path, const Text& name) {
  throw Error(Text::concat({"A policy named \"", name, "\" is already attached"}), path);
}
[[noreturn]] inline void a_policy_is_no_principal_give_the_permission_to_a_role_or_a_user(const Text& class_name,
                                                                                          const Text& path) {
  throw Error(Text::concat({"This grant operation needs to add a resource policy so needs access to a principal. Grant "
                            "permissions to a Role or User, instead of a ",
                            class_name, "."}),
              path);
}
}  // namespace refuse

namespace detail {

/// The name of a policy that has none of its own: the end of the logical id of its resource.
struct GeneratedPolicyName final : json::Leaf {
  static constexpr std::size_t longest = 128;
  constexpr explicit GeneratedPolicyName(NodeData& resource_node) : resource(&resource_node) {}
  constexpr ~GeneratedPolicyName() override {}
  constexpr void write(json::Writer& writer) const override {
    const Text& id = logical_id_of(*resource);
    if (id.size() <= longest) return writer.string(id);
    writer.string(id.substr(id.size() - longest));
  }
  NodeData* resource;
};

/// Where the ARN of a principal would stand. It is refused when it is written: who only asks for the conditions of the
/// principal, as functions do, may go on.
template <class PolicyType>
struct PolicyAsPrincipalLeaf final : json::Leaf {
  constexpr explicit PolicyAsPrincipalLeaf(const PolicyType& grantee) : policy(grantee) {}
  constexpr ~PolicyAsPrincipalLeaf() override {}
  constexpr void write(json::Writer&) const override {
    refuse::a_policy_is_no_principal_give_the_permission_to_a_role_or_a_user(PolicyType::class_name,
                                                                             policy.node().path());
  }
  PolicyType policy;
};

/// A policy as somebody who takes permissions.
template <class PolicyType>
struct PolicyPrincipal final : PrincipalData {
  constexpr explicit PolicyPrincipal(const PolicyType& grantee)
      : PrincipalData(PrincipalKind::policy), policy(grantee) {}
  constexpr ~PolicyPrincipal() override {}
  constexpr aws_iam::PrincipalPolicyFragment fragment() const override {
    return aws_iam::PrincipalPolicyFragment(one_principal("AWS", make_leaf<PolicyAsPrincipalLeaf<PolicyType>>(policy)));
  }
  constexpr Text assume_role_action() const override {
    refuse::a_policy_is_no_principal_give_the_permission_to_a_role_or_a_user(PolicyType::class_name,
                                                                             policy.node().path());
    return {};
  }
  constexpr Text to_text() const override {
    return Text::concat({PolicyType::class_name, "(", policy.node().path(), ")"});
  }
  constexpr Value<Text> account() const override { return policy.stack().account(); }
  constexpr aws_iam::AddToPrincipalPolicyResult add_to_policy(
      const aws_iam::PolicyStatement& statement) const override {
    policy.add_statements(statement);
    return {true, policy};
  }
  constexpr NodeData* dependable_of(const aws_iam::PolicyStatement&) const override { return policy.node().data(); }
  constexpr const void* identity() const override { return policy.node().data(); }
  PolicyType policy;
};

struct PolicyState : ResourceState {
  constexpr ~PolicyState() override {}
  constexpr bool is_attached() const { return !roles.empty() || !users.empty() || !groups.empty(); }
  constexpr void prepare(NodeData& self) override {
    const NodeData* resource = self.children.find("Resource");
    if (resource == nullptr) return;  // an import
    static_cast<ResourceElement&>(*resource->payload).left_out =
        !force && !reference_taken && (document->is_empty() || !is_attached());
  }
  constexpr List<Text> faults() const {
    List<Text> list;
    if (document->is_empty()) {
      if (force) list.push_back("Policy created with force=true is empty. You must add statements to the policy");
      if (!force && reference_taken) {
        list.push_back("This Policy has been referenced by a resource, so it must contain at least one statement.");
      }
    }
    if (!is_attached()) {
      if (force) {
        list.push_back(
            "Policy created with force=true must be attached to at least one principal: user, group or role");
      }
      if (!force && reference_taken) {
        list.push_back(
            "This Policy has been referenced by a resource, so it must be attached to at least one user, group or "
            "role.");
      }
    }
    for (const Text& fault : document->validate_for_identity_policy()) list.push_back(fault);
    return list;
  }

  Value<Text> name;
  Optional<aws_iam::PolicyDocument> document;
  bool force = false;
  bool reference_taken = false;  // somebody asked for the name
  List<aws_iam::IRole> roles;
  List<aws_iam::IUser> users;
  List<aws_iam::IGroup> groups;
};

}  // namespace detail

namespace aws_iam {

/// What a policy is made of. CDK: `PolicyProps`.
struct PolicyProps {
  /// Up to 128 letters, digits and _+=,.@-. Default: made of the logical id.
  Optional<PolicyName> policy_name{};
  Optional<List<IUser>> users{};
  Optional<List<IRole>> roles{};
  Optional<List<IGroup>> groups{};
  Optional<List<PolicyStatement>> statements{};
  /// Has the policy in the template even when it is empty or belongs to nobody, which is then refused. Default: such a
  /// policy is left out.
  Optional<bool> force{};
  /// A document that statements are added to. Default: an empty one.
  Optional<PolicyDocument> document{};
};
template <class P = PolicyProps>
consteval auto fields_of(const PolicyProps*) {
  return fields<&P::policy_name, &P::users, &P::roles, &P::groups, &P::statements, &P::force, &P::document>();
}

template <constcloud::detail::FieldMask Set = 0>
class PolicyBuilder;

/// An inline policy of this app or of elsewhere. CDK: `IPolicy`.
class IPolicy : public Resource {
 public:
  constexpr IPolicy() = default;
  constexpr explicit IPolicy(detail::NodeData* data) : Resource(data) {}
  /// The name. Who asks for the name of a policy of this app needs the policy: it must not be empty.
  constexpr const Value<Text>& policy_name() const {
    own().reference_taken = true;
    return own().name;
  }

 protected:
  constexpr IPolicy(const Construct& scope, const Text& id, const Text& type_name) : Resource(scope, id, type_name) {}
  constexpr detail::PolicyState& own() const { return state<detail::PolicyState>(); }
};

/// A policy inside roles, users and groups: `AWS::IAM::Policy`. One that is empty or that belongs to nobody is left out
/// of the template. CDK: `Policy`.
class Policy : public IPolicy {
 public:
  static constexpr char class_name[] = "Policy";
  constexpr Policy() = default;
  constexpr explicit Policy(detail::NodeData* data) : IPolicy(data) {}
  constexpr Policy(const Construct& scope, const Text& id, const PolicyProps& props = {});
  template <constcloud::detail::FieldMask None = 0>
  static constexpr PolicyBuilder<None> builder(const Construct& scope, const Text& id) {
    return PolicyBuilder<None>(scope, id);
  }
  static constexpr IPolicy from_policy_name(const Construct& scope, const Text& id, const Value<Text>& policy_name) {
    auto* state = new detail::PolicyState;
    state->name = policy_name;
    return IPolicy(import_node(scope, id, state));
  }

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
    detail::append_text(resource<CfnPolicy>().props().roles, role.role_name());
    role.attach_inline_policy(*this);
  }
  constexpr void attach_to_user(const IUser& user) const {
    for (const IUser& known : own().users) {
      if (known.user_arn().json() == user.user_arn().json()) return;
    }
    own().users.push_back(user);
    detail::append_text(resource<CfnPolicy>().props().users, user.user_name());
    user.attach_inline_policy(*this);
  }
  constexpr void attach_to_group(const IGroup& group) const {
    for (const IGroup& known : own().groups) {
      if (known.group_arn().json() == group.group_arn().json()) return;
    }
    own().groups.push_back(group);
    detail::append_text(resource<CfnPolicy>().props().groups, group.group_name());
    group.attach_inline_policy(*this);
  }
  constexpr IPrincipal grant_principal() const { return IPrincipal(new detail::PolicyPrincipal<Policy>(*this)); }
};

constexpr Policy::Policy(const Construct& scope, const Text& id, const PolicyProps& props)
    : IPolicy(scope, id, class_name) {
  detail::PolicyState& state = keep(new detail::PolicyState);
  if (props.document) {
    state.document = props.document;
  } else {
    state.document = PolicyDocument();
  }
  state.name = "";
  if (props.policy_name) state.name = *props.policy_name;
  const CfnPolicy resource(*this, "Resource", {.policy_document = state.document->token(), .policy_name = state.name});
  if (!props.policy_name) {
    state.name = detail::make_leaf<detail::GeneratedPolicyName>(*resource.node().data());
    resource.props().policy_name = state.name;
  }
  state.force = props.force.value_or(false);
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

/// Makes a Policy.
template <constcloud::detail::FieldMask Set>
class PolicyBuilder : public Builder<PolicyBuilder, Policy, PolicyProps, Set> {
  CONSTCLOUD_BUILDER(PolicyBuilder, Policy, PolicyProps)
  CONSTCLOUD_OPTIONAL(policy_name)
  CONSTCLOUD_OPTIONAL(users)
  CONSTCLOUD_OPTIONAL(roles)
  CONSTCLOUD_OPTIONAL(groups)
  CONSTCLOUD_OPTIONAL(statements)
  CONSTCLOUD_OPTIONAL(force)
  CONSTCLOUD_OPTIONAL(document)
};
}  // namespace aws_iam

namespace detail {

/// Remembers a policy of an identity; another of the same name is refused.
constexpr void remember_policy(List<NodeData*>& attached, const aws_iam::Policy& policy) {
  NodeData* added = policy.node().data();
  for (const NodeData* known : attached) {
    if (known == added) return;
  }
  for (NodeData* known : attached) {
    if (aws_iam::Policy(known).policy_name().json() == policy.policy_name().json()) {
      refuse::a_policy_with_this_name_is_already_attached(path_of(*added), policy.policy_name().literal());
    }
  }
  attached.push_back(added);
}

/// The policy that takes the statements of an identity: made with the first one.
template <class Attach>
constexpr aws_iam::Policy default_policy_of(NodeData& self, const Text& id, Attach attach) {
  IdentityState& state = identity_state(self);
  if (state.default_policy == nullptr) {
    const aws_iam::Policy policy(Construct(&self), id);
    state.default_policy = policy.node().data();
    attach(policy);
  }
  return aws_iam::Policy(state.default_policy);
}

}  // namespace detail

}  // namespace constcloud
