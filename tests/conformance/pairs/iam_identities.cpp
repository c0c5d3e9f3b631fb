// SPDX-License-Identifier: Apache-2.0
// Roles, users and groups: options, attributes and imports. Its twin is iam_identities.js.
#include "identities.hpp"

using iam::AccessKey;
using iam::Group;
using iam::ManagedPolicy;
using iam::Policy;
using iam::PolicyDocument;
using iam::PolicyStatement;
using iam::Role;
using iam::ServicePrincipal;
using iam::User;

namespace {

CONSTCLOUD_CONSTEXPR ServicePrincipal service() { return ServicePrincipal("apigateway.amazonaws.com"); }
/// A role on its way: it may be assumed.
CONSTCLOUD_CONSTEXPR auto make(const Construct& scope, const Text& id) {
  return Role::builder(scope, id).assumed_by(service());
}
CONSTCLOUD_CONSTEXPR PolicyStatement reading() {
  return PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}});
}
CONSTCLOUD_CONSTEXPR PolicyStatement writing() {
  return PolicyStatement({.actions = {"s3:PutObject", "s3:DeleteObject"}, .resources = {"*"}});
}
CONSTCLOUD_CONSTEXPR Policy inline_policy(Stack& stack, const PolicyStatement& statement) {
  return Policy(stack, "Inline", {.statements = {statement}});
}

CONSTCLOUD_CONSTEXPR void role_minimal(Stack& stack) { role(stack); }

CONSTCLOUD_CONSTEXPR void role_every_option(Stack& stack) {
  make(stack, "Role")
      .external_ids({"one", "two"})
      .managed_policies({ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"),
                         ManagedPolicy::from_managed_policy_name(stack, "Customer", "customer"),
                         ManagedPolicy::from_managed_policy_arn(stack, "ByArn",
                                                                "arn:aws:iam::123456789012:policy/by-arn")})
      .inline_policies({{"zulu", PolicyDocument({.statements = {reading()}})},
                        {"alpha", PolicyDocument({.statements = {writing(), reading()}})}})
      .path("/service/chat/")
      .permissions_boundary(ManagedPolicy::from_aws_managed_policy_name("PowerUserAccess"))
      .role_name("the-role")
      .max_session_duration(Duration::hours(2))
      .description("what the API may do")
      .build();
}

CONSTCLOUD_CONSTEXPR void role_options_one_by_one(Stack& stack) {
  make(stack, "A").external_ids({"only"}).build();
  make(stack, "B").external_ids({}).build();
  make(stack, "C").managed_policies({}).build();
  make(stack, "D").inline_policies({}).build();
  make(stack, "E").path("/").build();
  make(stack, "F").max_session_duration(Duration::hours(1)).build();
  make(stack, "G").max_session_duration(Duration::hours(12)).build();
  make(stack, "H").description("").build();
  make(stack, "I").description(repeat("d", 1000)).build();
  make(stack, "J").role_name("A+B=C,D.E@F-G_H").build();
  make(stack, "K")
      .inline_policies({{"10", PolicyDocument({.statements = {reading()}})},
                        {"9", PolicyDocument({.statements = {writing()}})}})
      .build();
}

CONSTCLOUD_CONSTEXPR Json condition(const Text& operator_name, const Text& key, const Json& value) {
  return Json::object({{operator_name, Json::object({{key, value}})}});
}

template <class Principal>
constexpr void assumed_by(Stack& stack, const Text& id, const Principal& principal) {
  Role(stack, id, {.assumed_by = principal});
}

CONSTCLOUD_CONSTEXPR void role_principals(Stack& stack) {
  assumed_by(stack, "Service", service());
  assumed_by(stack, "RegionalService", ServicePrincipal("logs.amazonaws.com", {.region = "us-east-1"}));
  assumed_by(stack, "ConditionalService",
             ServicePrincipal("logs.amazonaws.com",
                              {.conditions = condition("StringEquals", "aws:SourceAccount", "123456789012")}));
  assumed_by(stack, "Account", iam::AccountPrincipal("123456789012"));
  assumed_by(stack, "Root", iam::AccountRootPrincipal());
  assumed_by(stack, "Arn", iam::ArnPrincipal("arn:aws:iam::123456789012:user/someone"));
  assumed_by(stack, "Any", iam::AnyPrincipal());
  assumed_by(stack, "Organization", iam::OrganizationPrincipal("o-abcdefghij"));
  assumed_by(stack, "InOrganization",
             iam::ArnPrincipal("arn:aws:iam::123456789012:root").in_organization("o-abcdefghij"));
  assumed_by(stack, "Canonical",
             iam::CanonicalUserPrincipal("79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"));
  assumed_by(stack, "Federated",
             iam::FederatedPrincipal("cognito-identity.amazonaws.com",
                                     condition("StringEquals", "cognito-identity.amazonaws.com:aud", "us-east-1:1"),
                                     "sts:AssumeRoleWithWebIdentity"));
  assumed_by(stack, "WebIdentity",
             iam::WebIdentityPrincipal("accounts.google.com", condition("StringEquals", "accounts.google.com:aud", "x")));
  assumed_by(stack, "Star", iam::StarPrincipal());
  assumed_by(stack, "Role", role(stack, "Trusted"));
  assumed_by(stack, "User", User(stack, "SomeUser", {}));
  assumed_by(stack, "Composite",
             iam::CompositePrincipal({service(), ServicePrincipal("lambda.amazonaws.com"),
                                      iam::AccountPrincipal("123456789012")}));
  assumed_by(stack, "Conditional",
             iam::PrincipalWithConditions(
                 service(),
                 Json::object({{"StringEquals", Json::object({{"aws:SourceAccount", "123456789012"}})},
                               {"Bool", Json::object({{"aws:SecureTransport", "true"}})}})));
  assumed_by(stack, "WithConditions",
             iam::AnyPrincipal().with_conditions(condition("StringLike", "aws:userid", Json::array({"a", "b"}))));
  assumed_by(stack, "Tagging", iam::SessionTagsPrincipal(service()));
  assumed_by(stack, "TaggingToo", service().with_session_tags());
}

CONSTCLOUD_CONSTEXPR void role_composite_with_external_ids(Stack& stack) {
  Role::builder(stack, "Role")
      .assumed_by(iam::CompositePrincipal({iam::AccountPrincipal("123456789012"), iam::AccountRootPrincipal()}))
      .external_ids({"e1", "e2"})
      .build();
}

CONSTCLOUD_CONSTEXPR void role_attributes(Stack& stack) {
  const auto r = role(stack);
  show(stack, "Arn", r.role_arn());
  show(stack, "Name", r.role_name());
  show(stack, "Id", r.role_id());
  show(stack, "Text", r.to_string());
  show(stack, "Action", r.assume_role_action());
  show_plain(stack, "NoAccount", !r.principal_account().has_value());
  show_plain(stack, "IsRole", Role::is_role(r));
  show(stack, "Fragment", stack.to_json_string(r.policy_fragment().principal_json()));
}

CONSTCLOUD_CONSTEXPR void role_methods(Stack& stack) {
  const auto r = role(stack);
  r.add_to_policy(reading());
  r.add_to_principal_policy(writing());
  r.add_to_policy(reading());
  r.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("service-role/AWSLambdaBasicExecutionRole"));
  r.attach_inline_policy(inline_policy(stack, reading()));
  r.assume_role_policy()->add_statements(
      PolicyStatement({.actions = {"sts:AssumeRole"}, .principals = {iam::AccountPrincipal("123456789012")}}));
  const auto other = role(stack, "Other");
  r.grant_pass_role(other);
  r.grant_assume_role(other);
  r.grant(other, {"iam:GetRole", "iam:ListRolePolicies"});
  r.apply_removal_policy(RemovalPolicy::retain);
}

CONSTCLOUD_CONSTEXPR void roles_imported(Stack& stack) {
  const auto by_arn = Role::from_role_arn(stack, "ByArn", "arn:aws:iam::123456789012:role/path/to/role");
  const auto by_name = Role::from_role_name(stack, "ByName", "named");
  const auto fixed =
      Role::from_role_arn(stack, "Fixed", "arn:aws:iam::123456789012:role/fixed", {.mutable_ = false});
  const auto own_policy = Role::from_role_name(stack, "OwnPolicy", "own", {.default_policy_name = "Chosen"});
  const auto use = [&](const auto& r) {
    show(stack, Text::concat({r.node().id(), "Arn"}), r.role_arn());
    show(stack, Text::concat({r.node().id(), "Name"}), r.role_name());
    r.add_to_principal_policy(reading());
  };
  use(by_arn);
  use(by_name);
  use(fixed);
  use(own_policy);
  by_arn.attach_inline_policy(inline_policy(stack, writing()));
  by_name.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"));
}

CONSTCLOUD_CONSTEXPR void role_with_parameters(Stack& stack) {
  const cc::CfnParameter name(stack, "Name");
  const cc::CfnParameter account(stack, "Account");
  Role::builder(stack, "Role")
      .assumed_by(iam::AccountPrincipal(account.value_as_string()))
      .role_name(name.value_as_string())
      .description("for " + name.value_as_string())
      .path(name.value_as_string())
      .build();
  const auto imported =
      Role::from_role_arn(stack, "Imported", "arn:aws:iam::" + account.value_as_string() + ":role/x");
  imported.add_to_principal_policy(reading());
  show(stack, "ImportedName", imported.role_name());
}

CONSTCLOUD_CONSTEXPR void user_minimal(Stack& stack) { User(stack, "User", {}); }

CONSTCLOUD_CONSTEXPR void user_every_option(Stack& stack) {
  const Group group(stack, "Group", {});
  User::builder(stack, "User")
      .groups({group, Group::from_group_name(stack, "People", "people")})
      .managed_policies({ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess")})
      .path("/people/")
      .permissions_boundary(ManagedPolicy::from_aws_managed_policy_name("PowerUserAccess"))
      .user_name("bob")
      .password("Not-a-secret-1")
      .password_reset_required(true)
      .build();
  User::builder(stack, "Bare").groups({}).managed_policies({}).build();
  User::builder(stack, "Password").password("Not-a-secret-2").build();
  User::builder(stack, "NoReset").password("Not-a-secret-3").password_reset_required(false).build();
}

CONSTCLOUD_CONSTEXPR void user_methods(Stack& stack) {
  const User user(stack, "User", {});
  user.add_to_group(Group(stack, "Group", {}));
  user.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"));
  user.add_to_policy(reading());
  user.add_to_principal_policy(writing());
  user.attach_inline_policy(inline_policy(stack, reading()));
  show(stack, "Arn", user.user_arn());
  show(stack, "Name", user.user_name());
  show(stack, "Text", user.to_string());
}

CONSTCLOUD_CONSTEXPR void users_imported(Stack& stack) {
  const auto by_name = User::from_user_name(stack, "ByName", "bob");
  const auto by_arn = User::from_user_arn(stack, "ByArn", "arn:aws:iam::123456789012:user/path/to/carol");
  const auto by_attributes =
      User::from_user_attributes(stack, "ByAttributes", {.user_arn = "arn:aws:iam::123456789012:user/dave"});
  const auto use = [&](const auto& user) {
    show(stack, Text::concat({user.node().id(), "Arn"}), user.user_arn());
    show(stack, Text::concat({user.node().id(), "Name"}), user.user_name());
    user.add_to_principal_policy(reading());
  };
  use(by_name);
  use(by_arn);
  use(by_attributes);
  by_name.add_to_group(Group(stack, "Group", {}));
  by_arn.attach_inline_policy(inline_policy(stack, writing()));
}

CONSTCLOUD_CONSTEXPR void access_keys(Stack& stack) {
  const User user(stack, "User", {});
  const AccessKey key = AccessKey::builder(stack, "Key").user(user).build();
  show(stack, "Id", key.access_key_id());
  show(stack, "Secret", key.secret_access_key().unsafe_unwrap());
  AccessKey::builder(stack, "Second")
      .user(User::from_user_name(stack, "Imported", "bob"))
      .serial(2)
      .status(iam::AccessKeyStatus::inactive)
      .build();
  AccessKey(stack, "Third", {.user = user, .status = iam::AccessKeyStatus::active});
  AccessKey(stack, "Fourth", {.user = user, .status = iam::AccessKeyStatus::expired});
}

CONSTCLOUD_CONSTEXPR void group_minimal(Stack& stack) { Group(stack, "Group", {}); }

CONSTCLOUD_CONSTEXPR void group_every_option(Stack& stack) {
  Group::builder(stack, "Group")
      .group_name("people")
      .managed_policies({ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess")})
      .path("/people/")
      .build();
  Group::builder(stack, "Bare").managed_policies({}).build();
}

CONSTCLOUD_CONSTEXPR void group_methods(Stack& stack) {
  const Group group(stack, "Group", {});
  group.add_user(User(stack, "User", {}));
  group.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"));
  group.add_to_policy(reading());
  group.add_to_principal_policy(writing());
  group.attach_inline_policy(inline_policy(stack, reading()));
  show(stack, "Arn", group.group_arn());
  show(stack, "Name", group.group_name());
}

CONSTCLOUD_CONSTEXPR void groups_imported(Stack& stack) {
  const auto by_name = Group::from_group_name(stack, "ByName", "people");
  const auto by_arn = Group::from_group_arn(stack, "ByArn", "arn:aws:iam::123456789012:group/path/others");
  const auto use = [&](const auto& group) {
    show(stack, Text::concat({group.node().id(), "Arn"}), group.group_arn());
    show(stack, Text::concat({group.node().id(), "Name"}), group.group_name());
    group.add_to_principal_policy(reading());
    group.add_user(User(stack, Text::concat({group.node().id(), "User"}), {}));
  };
  use(by_name);
  use(by_arn);
}

CONSTCLOUD_CONSTEXPR void imports_in_a_concrete_environment(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "us-east-1"}}});
  const auto near = Role::from_role_arn(stack, "Near", "arn:aws:iam::123456789012:role/near");
  const auto far = Role::from_role_arn(stack, "Far", "arn:aws:iam::210987654321:role/far");
  const auto named = Role::from_role_name(stack, "Named", "named");
  const auto use = [&](const auto& r) {
    show_plain(stack, Text::concat({r.node().id(), "Added"}), r.add_to_principal_policy(reading()).statement_added);
    show(stack, Text::concat({r.node().id(), "Arn"}), r.role_arn());
    show(stack, Text::concat({r.node().id(), "Account"}), *r.principal_account());
  };
  use(near);
  use(far);
  use(named);
}

void session_too_short(Stack& stack) { make(stack, "R").max_session_duration(Duration::minutes(5)).build(); }
void session_too_long(Stack& stack) { make(stack, "R").max_session_duration(Duration::hours(13)).build(); }
void role_description_too_long(Stack& stack) { make(stack, "R").description(repeat("d", 1001)).build(); }
void role_name_with_blank(Stack& stack) { make(stack, "R").role_name(run_time("a b")).build(); }
void role_name_too_long(Stack& stack) { make(stack, "R").role_name(repeat("n", 65)).build(); }
void role_path_without_slashes(Stack& stack) { make(stack, "R").path(run_time("nopath")).build(); }
void role_path_too_long(Stack& stack) { make(stack, "R").path(Text::concat({"/", repeat("p", 511), "/"})).build(); }
void organization_with_a_bad_id(Stack& stack) {
  Role(stack, "R", {.assumed_by = iam::OrganizationPrincipal(run_time("x"))});
}
void composite_of_nothing(Stack& stack) { Role(stack, "R", {.assumed_by = iam::CompositePrincipal({})}); }
void password_reset_without_password(Stack& stack) {
  User::builder(stack, "User").password_reset_required(true).build();
}
void managed_policy_of_an_imported_user(Stack& stack) {
  User::from_user_name(stack, "U", "bob")
      .add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess"));
}
void one_inline_policy_name_twice(Stack& stack) {
  const auto r = role(stack);
  r.attach_inline_policy(Policy::builder(stack, "P").policy_name("same").statements({reading()}).build());
  r.attach_inline_policy(Policy::builder(stack, "Q").policy_name("same").statements({reading()}).build());
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "iam_identities");
  pairs.pair<role_minimal>("role_minimal");
  pairs.pair<role_every_option>("role_every_option");
  pairs.pair<role_options_one_by_one>("role_options_one_by_one");
  pairs.pair<role_principals>("role_principals");
  pairs.pair<role_composite_with_external_ids>("role_composite_with_external_ids");
  pairs.pair<role_attributes>("role_attributes");
  pairs.pair<role_methods>("role_methods");
  pairs.pair<roles_imported>("roles_imported");
  pairs.pair<role_with_parameters>("role_with_parameters");
  pairs.pair<user_minimal>("user_minimal");
  pairs.pair<user_every_option>("user_every_option");
  pairs.pair<user_methods>("user_methods");
  pairs.pair<users_imported>("users_imported");
  pairs.pair<access_keys>("access_keys");
  pairs.pair<group_minimal>("group_minimal");
  pairs.pair<group_every_option>("group_every_option");
  pairs.pair<group_methods>("group_methods");
  pairs.pair<groups_imported>("groups_imported");
  pairs.app_pair<imports_in_a_concrete_environment>("imports_in_a_concrete_environment");
  pairs.error<session_too_short>("session_too_short");
  pairs.error<session_too_long>("session_too_long");
  pairs.error<role_description_too_long>("role_description_too_long");
  pairs.error<role_name_with_blank>("role_name_with_blank");
  pairs.error<role_name_too_long>("role_name_too_long");
  pairs.error<role_path_without_slashes>("role_path_without_slashes");
  pairs.error<role_path_too_long>("role_path_too_long");
  pairs.error<organization_with_a_bad_id>("organization_with_a_bad_id");
  pairs.error<composite_of_nothing>("composite_of_nothing");
  pairs.error<password_reset_without_password>("password_reset_without_password");
  pairs.error<managed_policy_of_an_imported_user>("managed_policy_of_an_imported_user");
  pairs.error<one_inline_policy_name_twice>("one_inline_policy_name_twice");
  return pairs.finish();
}
