// SPDX-License-Identifier: Apache-2.0
#pragma once
// User: an identity of one person or one program.
#include <constcloud/aws_iam/detail/imported_role.hpp>
#include <constcloud/cfn/iam/user.hpp>
#include <constcloud/core/secret_value.hpp>

namespace constcloud {

namespace refuse {
[[noreturn]] inline void a_password_that_must_be_reset_must_be_given(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void an_imported_user_takes_no_managed_policy(const Text& message, const Text& path) {
  throw Error(message, path);
}
}  // namespace refuse

namespace detail {

/// The policies of users are the same, owned or imported, but for the id of the first.
struct UserWithPolicies : UserState {
  constexpr UserWithPolicies(PrincipalKind which, Text id) : UserState(which), policy_id(std::move(id)) {}
  constexpr ~UserWithPolicies() override {}
  constexpr aws_iam::AddToPrincipalPolicyResult add_statement(NodeData& self,
                                                              const aws_iam::PolicyStatement& statement) override {
    const aws_iam::IUser user(&self);
    const aws_iam::Policy policy =
        default_policy_of(self, policy_id, [&user](const aws_iam::Policy& added) { added.attach_to_user(user); });
    policy.add_statements(statement);
    return {true, policy};
  }
  constexpr void attach(NodeData& self, const aws_iam::Policy& policy) override {
    remember_policy(attached, policy);
    policy.attach_to_user(aws_iam::IUser(&self));
  }
  Text policy_id;
};

struct OwnedUser final : UserWithPolicies {
  constexpr OwnedUser() : UserWithPolicies(PrincipalKind::identity, "DefaultPolicy") {}
  constexpr ~OwnedUser() override {}
  constexpr void add_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) override {
    for (const aws_iam::IManagedPolicy& known : managed_policies) {
      if (known == policy) return;
    }
    push_managed(self, policy);
  }
  constexpr void push_managed(NodeData& self, const aws_iam::IManagedPolicy& policy) {
    managed_policies.push_back(policy);
    const aws_iam::CfnUser resource(self.children.find("Resource"));
    append_text(resource.props().managed_policy_arns, policy.managed_policy_arn());
  }
  constexpr void add_to_group(NodeData& self, NodeData& group) override {
    const aws_iam::CfnUser resource(self.children.find("Resource"));
    append_text(resource.props().groups, aws_iam::IGroup(&group).group_name());
  }
  List<aws_iam::IManagedPolicy> managed_policies;
};

struct ImportedUser final : UserWithPolicies {
  constexpr ImportedUser() : UserWithPolicies(PrincipalKind::identity, "Policy") {}
  constexpr ~ImportedUser() override {}
  constexpr void add_managed(NodeData& self, const aws_iam::IManagedPolicy&) override {
    if (!self.is_imported) return;
    refuse_at(self, refuse::an_imported_user_takes_no_managed_policy, "Cannot add managed policy to imported User",
              "attach it where the user is made");
  }
  /// The membership is a resource of its own.
  constexpr void add_to_group(NodeData&, NodeData& group) override {
    const Text id = Text::concat({shown(name), "Group", Json(groups).to_text()});
    ++groups;
    const Json users = Json::array({name.json()});
    CfnResource(
        Stack(*group.stack), id,
        {.type = "AWS::IAM::UserToGroupAddition",
         .properties = Map<Json>{{"GroupName", aws_iam::IGroup(&group).group_name().json()}, {"Users", users}}});
  }
  int groups = 0;
};

}  // namespace detail

namespace aws_iam {

/// What a user is made of. CDK: `UserProps`.
struct UserProps {
  Optional<List<IGroup>> groups{};
  Optional<List<IManagedPolicy>> managed_policies{};
  /// A slash, or up to 512 characters between slashes. Default: `/`.
  Optional<IamPath> path{};
  /// The most that the user may ever do.
  Optional<IManagedPolicy> permissions_boundary{};
  /// Up to 64 letters, digits and _+=,.@-. Default: CloudFormation makes one.
  Optional<UserName> user_name{};
  /// A password for the console: `SecretValue::unsafe_plain_text(...)`. Default: none.
  Optional<Value<Text>> password{};
  /// Whether the user must choose another password at once. Needs a password.
  Optional<bool> password_reset_required{};
};
template <class P = UserProps>
consteval auto fields_of(const UserProps*) {
  return fields<&P::groups, &P::managed_policies, &P::path, &P::permissions_boundary, &P::user_name, &P::password,
                &P::password_reset_required>();
}

/// CDK: `UserAttributes`.
struct UserAttributes {
  Required<Value<Text>> user_arn;
};

template <constcloud::detail::FieldMask Set = 0>
class UserBuilder;

/// A user: `AWS::IAM::User`. CDK: `User`.
class User : public IUser {
 public:
  constexpr User() = default;
  constexpr explicit User(detail::NodeData* data) : IUser(data) {}
  constexpr User(const Construct& scope, const Text& id, const UserProps& props = {});
  template <constcloud::detail::FieldMask None = 0>
  static constexpr UserBuilder<None> builder(const Construct& scope, const Text& id) {
    return UserBuilder<None>(scope, id);
  }

  /// A user of the stack's account.
  static constexpr IUser from_user_name(const Construct& scope, const Text& id, const Value<Text>& user_name) {
    return from_user_arn(scope, id,
                         Arn::format({.service = "iam", .resource = "user", .resource_name = user_name, .region = ""},
                                     Stack::of(scope)));
  }
  static constexpr IUser from_user_arn(const Construct& scope, const Text& id, const Value<Text>& user_arn) {
    auto* state = new detail::ImportedUser;
    state->arn = user_arn;
    const IUser user(import_node(scope, id, state));
    state->owner = Arn::split(user_arn, ArnFormat::slash_resource_name).account.value_or("");
    state->name = detail::last_path_part(Arn::extract_resource_name(user_arn, "user"));
    return user;
  }
  static constexpr IUser from_user_attributes(const Construct& scope, const Text& id,
                                              const UserAttributes& attributes) {
    return from_user_arn(scope, id, *attributes.user_arn);
  }
};

constexpr User::User(const Construct& scope, const Text& id, const UserProps& props) : IUser(scope, id, "User") {
  detail::OwnedUser& state = keep(new detail::OwnedUser);
  const CfnUser resource(*this, "Resource", {});
  if (props.path) resource.props().path = *props.path;
  if (props.user_name) resource.props().user_name = *props.user_name;
  state.arn = resource.attr_arn();
  state.name = resource.ref();
  if (props.managed_policies) {
    for (const IManagedPolicy& policy : *props.managed_policies) state.push_managed(data(), policy);
  }
  if (props.permissions_boundary) {
    resource.props().permissions_boundary = props.permissions_boundary->managed_policy_arn();
  }
  if (props.password) {
    CfnUserLoginProfileProperty profile{.password = *props.password};
    if (props.password_reset_required) profile.password_reset_required = *props.password_reset_required;
    resource.props().login_profile = std::move(profile);
  } else if (props.password_reset_required.value_or(false)) {
    constcloud::detail::refuse_at(data(), refuse::a_password_that_must_be_reset_must_be_given,
                                  "Cannot set \"passwordResetRequired\" without specifying \"initialPassword\"",
                                  "set password");
  }
  if (props.groups) {
    for (const IGroup& group : *props.groups) add_to_group(group);
  }
}

/// Makes a User.
template <constcloud::detail::FieldMask Set>
class UserBuilder : public Builder<UserBuilder, User, UserProps, Set> {
  CONSTCLOUD_BUILDER(UserBuilder, User, UserProps)
  CONSTCLOUD_OPTIONAL(groups)
  CONSTCLOUD_OPTIONAL(managed_policies)
  CONSTCLOUD_OPTIONAL(path)
  CONSTCLOUD_OPTIONAL(permissions_boundary)
  CONSTCLOUD_OPTIONAL(user_name)
  CONSTCLOUD_OPTIONAL(password)
  CONSTCLOUD_OPTIONAL(password_reset_required)
};
}  // namespace aws_iam

}  // namespace constcloud
