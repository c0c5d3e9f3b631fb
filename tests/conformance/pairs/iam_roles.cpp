// SPDX-License-Identifier: Apache-2.0
// Roles, users and groups at their limits: policies that grow too large, what is added twice, and imports. Its twin is
// iam_roles.js.
#include "identities.hpp"

using iam::Grant;
using iam::Group;
using iam::IManagedPolicy;
using iam::IPrincipal;
using iam::ManagedPolicy;
using iam::Policy;
using iam::PolicyDocument;
using iam::PolicyStatement;
using iam::Role;
using iam::User;

namespace {

constexpr char far_arn[] = "arn:aws:iam::123456789012:role/far";
CONSTCLOUD_CONSTEXPR IManagedPolicy of_aws(const Text& name = "ReadOnlyAccess") {
  return ManagedPolicy::from_aws_managed_policy_name(name);
}
CONSTCLOUD_CONSTEXPR PolicyStatement statement(const Text& action, const Value<Text>& resource) {
  PolicyStatement one;
  one.add_actions(action);
  one.add_resources(resource);
  return one;
}
CONSTCLOUD_CONSTEXPR PolicyStatement reading() { return statement("s3:GetObject", "*"); }

CONSTCLOUD_CONSTEXPR void texts_known_late(Stack& stack) {
  const Policy policy(stack, "Policy", {.roles = {role(stack)}, .statements = {reading()}});
  const auto topic = CfnResource(stack, "Topic", {.type = "AWS::SNS::Topic"});
  show(stack, "Before", "x-" + policy.policy_name());
  show(stack, "Around", policy.policy_name() + "/" + topic.ref() + "/" + policy.policy_name() + "-y");
  show(stack, "Nested", cc::Fn::join("-", {"a", "b" + policy.policy_name(), topic.ref(), policy.policy_name()}));
  show(stack, "Alone", cc::Fn::join("-", {"a", policy.policy_name()}));
  show(stack, "Json", stack.to_json_string(Json::object({{"name", policy.policy_name()},
                                                         {"ref", topic.ref() + "." + policy.policy_name()}})));
}

/// Statements of about `length` characters each.
CONSTCLOUD_CONSTEXPR void add_long_statements(const Role& to, std::size_t count, std::size_t length) {
  for (std::size_t i = 0; i != count; ++i) {
    to.add_to_principal_policy(statement(numbered("s3:Get", i), Text::concat({"arn:aws:s3:::", repeat("b", length)})));
  }
}

CONSTCLOUD_CONSTEXPR void overflow(Stack& stack) { add_long_statements(role(stack), 12, 1500); }

CONSTCLOUD_CONSTEXPR void overflow_twice(Stack& stack) {
  const auto r = role(stack);
  add_long_statements(r, 6, 4000);
  r.add_to_principal_policy(reading());
}

CONSTCLOUD_CONSTEXPR void overflow_that_somebody_waits_for(Stack& stack) {
  const auto r = role(stack);
  List<Grant> grants;
  for (std::size_t i = 0; i != 6; ++i) {
    grants.push_back(Grant::add_to_principal({.actions = List<constcloud::aws_iam::IamAction>{numbered("s3:Get", i)},
                                              .grantee = r,
                                              .resource_arns = {Text::concat({"arn:aws:s3:::", repeat("b", 2500)})}}));
  }
  grants[0].apply_before(topic(stack, "AfterFirst"));
  grants[5].apply_before(topic(stack, "AfterLast"));
  grants[1].combine(grants[4]).apply_before(topic(stack, "AfterBoth"));
}

CONSTCLOUD_CONSTEXPR void equal_statements(Stack& stack) {
  const auto r = role(stack);
  r.add_to_principal_policy(PolicyStatement({.actions = {"s3:Get", "s3:Put"}, .resources = {"a", "b"}}));
  r.add_to_principal_policy(PolicyStatement({.actions = {"s3:Put", "s3:Get"}, .resources = {"a", "b"}}));
  r.add_to_principal_policy(PolicyStatement({.not_actions = {"iam:*"}, .not_resources = {"c", "d"}}));
  r.add_to_principal_policy(PolicyStatement({.not_actions = {"iam:*"}, .not_resources = {"d", "c"}}));
  r.add_to_principal_policy(PolicyStatement({.actions = {"s3:Get"}, .resources = {"a", "b"}}));
}

CONSTCLOUD_CONSTEXPR void added_twice(Stack& stack) {
  const auto r = role(stack);
  const User user(stack, "User");
  const Group group(stack, "Group");
  const ManagedPolicy managed(stack, "Managed", {.statements = {reading()}});
  const ManagedPolicy other(stack, "Other", {.statements = {reading()}});
  const Policy policy(stack, "Policy", {.statements = {reading()}});
  const auto imported = ManagedPolicy::from_managed_policy_name(stack, "Imported", "imported");
  const auto known = of_aws();
  const auto add = [&](const auto& taker) {
    taker.add_managed_policy(other);
    taker.add_managed_policy(imported);
    taker.add_managed_policy(known);
    taker.add_managed_policy(of_aws());
  };
  for (int i = 0; i != 2; ++i) {
    add(r);
    add(user);
    add(group);
    managed.attach_to_role(r);
    managed.attach_to_user(user);
    managed.attach_to_group(group);
    policy.attach_to_role(r);
    policy.attach_to_user(user);
    policy.attach_to_group(group);
    r.attach_inline_policy(policy);
    user.add_to_group(group);
  }
}

CONSTCLOUD_CONSTEXPR void many_managed_policies(Stack& stack) {
  List<IManagedPolicy> policies;
  for (std::size_t i = 0; i != 11; ++i) policies.push_back(of_aws(numbered("Policy", i)));
  role(stack, "Bare");
  Role::builder(stack, "Many").assumed_by(iam::AnyPrincipal()).managed_policies(policies).build();
  Group::builder(stack, "Group").managed_policies(policies).build();
  const auto named = Group::builder(stack, "Named").group_name("named").managed_policies(policies).build();
  named.add_managed_policy(of_aws("More"));
  User::builder(stack, "User").managed_policies(policies).build();
}

CONSTCLOUD_CONSTEXPR void without_policy_updates(Stack& stack) {
  const auto r = role(stack);
  const auto fixed = r.without_policy_updates();
  show_plain(stack, "Same", r.without_policy_updates() == fixed);
  show_plain(stack, "Added", fixed.add_to_principal_policy(reading()).statement_added);
  fixed.attach_inline_policy(Policy(stack, "Inline", {.statements = {reading()}}));
  fixed.add_managed_policy(of_aws());
  show(stack, "Arn", fixed.role_arn());
  show(stack, "Name", fixed.role_name());
  show(stack, "Path", fixed.node().path());
  const auto adding = role(stack, "Other").without_policy_updates({.add_grants_to_resources = true});
  show_plain(stack, "AddedToResource", adding.add_to_principal_policy(reading()).statement_added);
  const auto keeping = role(stack, "Third").without_policy_updates({.add_grants_to_resources = false});
  show_plain(stack, "Kept", keeping.add_to_principal_policy(reading()).statement_added);
}

CONSTCLOUD_CONSTEXPR void imported_roles(Stack& stack) {
  const ManagedPolicy managed(stack, "Managed", {.statements = {reading()}});
  const auto far = Role::from_role_arn(stack, "Far", far_arn);
  far.add_managed_policy(managed);
  far.add_managed_policy(of_aws());
  const auto fixed = Role::from_role_arn(stack, "Fixed", far_arn, {.mutable_ = false});
  fixed.add_managed_policy(managed);
  fixed.attach_inline_policy(Policy(stack, "Inline", {.statements = {reading()}}));
  const auto adding =
      Role::from_role_arn(stack, "Adding", far_arn, {.add_grants_to_resources = true, .mutable_ = false});
  const auto keeping =
      Role::from_role_name(stack, "Keeping", "kept", {.add_grants_to_resources = false, .mutable_ = false});
  const auto open = Role::from_role_arn(stack, "Open", far_arn, {.default_policy_name = "Own", .mutable_ = true});
  const auto use = [&](const auto& r) {
    show_plain(stack, Text::concat({r.node().id(), "Added"}), r.add_to_principal_policy(reading()).statement_added);
  };
  use(far);
  use(fixed);
  use(adding);
  use(keeping);
  use(open);
}

CONSTCLOUD_CONSTEXPR void imported_groups_and_policies(Stack& stack) {
  Group::from_group_name(stack, "People", "people").add_managed_policy(of_aws());
  const auto given = cc::CfnParameter(stack, "Given").value_as_string();
  const auto group = Group::from_group_arn(stack, "Group", given);
  show(stack, "GroupName", group.group_name());
  const auto user = User::from_user_arn(stack, "User", given);
  show(stack, "UserName", user.user_name());
  const auto r = Role::from_role_name(stack, "Role", given);
  show(stack, "RoleArn", r.role_arn());
  r.add_to_principal_policy(reading());
  const auto managed = ManagedPolicy::from_managed_policy_name(stack, "Managed", given);
  show(stack, "ManagedArn", managed.managed_policy_arn());
  Policy::builder(stack, "Policy")
      .roles({r})
      .statements({reading()})
      .policy_name(given)
      .build()
      .attach_to_group(group);
}

CONSTCLOUD_CONSTEXPR PolicyStatement trusting(std::initializer_list<IPrincipal> principals) {
  return PolicyStatement({.actions = {"sts:AssumeRole"}, .principals = principals});
}

CONSTCLOUD_CONSTEXPR void equal_principals(Stack& stack) {
  const auto imported = [&](const Text& id) { return Role::from_role_arn(stack, id, far_arn); };
  const auto where = [](const Text& value) {
    return iam::AnyPrincipal().with_conditions({{"StringEquals", {{"aws:userid", value}}}});
  };
  const auto r = role(stack);
  const Role peer(stack, "Peer", {.assumed_by = iam::AccountPrincipal("1")});
  for (const PolicyStatement& other :
       {trusting({imported("One")}), trusting({imported("Two")}), trusting({iam::ArnPrincipal("a")}),
        trusting({iam::ArnPrincipal("a")}), trusting({iam::ArnPrincipal("b"), iam::ArnPrincipal("a")}),
        trusting({iam::AccountPrincipal("1")}), trusting({iam::AccountPrincipal("1")}), trusting({where("x")}),
        trusting({where("x")}), trusting({where("y")}), trusting({peer}), trusting({peer})}) {
    r.assume_role_policy()->add_statements(other);
  }
}

CONSTCLOUD_CONSTEXPR void roles_and_policies_of_two_accounts(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "210987654321", .region = "us-east-1"}}});
  role(stack);
  const auto far = Role::from_role_arn(stack, "Far", far_arn);
  show_plain(stack, "Added", far.add_to_principal_policy(reading()).statement_added);
  far.attach_inline_policy(Policy(stack, "Inline", {.statements = {reading()}}));
  far.add_managed_policy(ManagedPolicy(stack, "Managed", {.statements = {reading()}}));
  show(stack, "Path", far.node().path());
}

CONSTCLOUD_CONSTEXPR void short_arns(ConstructTree& app) {
  app.node().set_context("@aws-cdk/aws-iam.arnSizeEstimate", 20);
  const Stack stack(app, "S");
  const auto r = role(stack);
  const auto given = cc::CfnParameter(stack, "Given").value_as_string();
  for (std::size_t i = 0; i != 12; ++i) {
    PolicyStatement one;
    one.add_actions(numbered("s3:Get", i));
    for (std::size_t k = 0; k != 10; ++k) one.add_resources(given + numbered(Text::concat({numbered("/", i), "/"}), k));
    r.add_to_principal_policy(one);
  }
}

CONSTCLOUD_CONSTEXPR void minimized_by_context(ConstructTree& app) {
  app.node().set_context("@aws-cdk/aws-iam:minimizePolicies", true);
  const Stack stack(app, "S");
  const auto r = role(stack);
  r.add_to_principal_policy(statement("s3:Put", "b"));
  r.add_to_principal_policy(statement("s3:Get", "b"));
  r.add_to_principal_policy(statement("s3:Get", "a"));
  r.add_to_principal_policy(statement("s3:Put", "a"));
  r.assume_role_policy()->add_statements(trusting({iam::AccountPrincipal("123456789012")}));
  Policy::builder(stack, "Policy")
      .roles({r})
      .document(PolicyDocument(
          {.minimize = false, .statements = {statement("sns:Publish", "b"), statement("sns:Publish", "a")}}))
      .build();
}

CONSTCLOUD_CONSTEXPR auto make(const Stack& stack) { return Role::builder(stack, "R").assumed_by(iam::AnyPrincipal()); }

void grants_to_resources_of_a_mutable_role(Stack& stack) {
  (void)Role::from_role_arn(stack, "R", far_arn, {.add_grants_to_resources = true});
}
void grants_to_resources_of_a_mutable_name(Stack& stack) {
  (void)Role::from_role_name(stack, "R", "far", {.add_grants_to_resources = false, .mutable_ = true});
}
void inline_policy_empty(Stack& stack) { make(stack).inline_policies({{"empty", PolicyDocument()}}).build(); }
void second_inline_policy_empty(Stack& stack) {
  make(stack)
      .inline_policies({{"full", PolicyDocument({.statements = {reading()}})}, {"empty", PolicyDocument()}})
      .build();
}
void inline_policy_with_principals(Stack& stack) {
  const PolicyStatement bad({.actions = {"s3:*"}, .principals = {iam::AnyPrincipal()}});
  make(stack).inline_policies({{"bad", PolicyDocument({.statements = {bad}})}}).build();
}
void user_arn_of_a_role(Stack& stack) { (void)User::from_user_arn(stack, "U", far_arn); }
void user_arn_without_a_name(Stack& stack) { (void)User::from_user_arn(stack, "U", "arn:aws:iam::123456789012:user/"); }
void role_arn_that_is_none(Stack& stack) { (void)Role::from_role_arn(stack, "R", "role/far"); }
void role_arn_without_service(Stack& stack) { (void)Role::from_role_arn(stack, "R", "arn:aws::x:y:role/far"); }
void group_arn_without_resource(Stack& stack) { (void)Group::from_group_arn(stack, "G", "arn:aws:iam::1:"); }
void session_in_hours_from_a_parameter(Stack& stack) {
  const cc::CfnParameter hours(stack, "Hours", {.type = "Number"});
  make(stack).max_session_duration(Duration::hours(hours.value_as_number())).build();
}
void managed_policy_with_principals(Stack& stack) {
  const PolicyStatement bad({.actions = {"s3:*"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}});
  ManagedPolicy(stack, "M", {.statements = {bad}});
}
void two_faults_of_two_policies(Stack& stack) {
  ManagedPolicy(stack, "M");
  const auto r = role(stack);
  Policy::builder(stack, "P").force(true).roles({r}).build();
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "iam_roles");
  pairs.pair<texts_known_late>("texts_known_late");
  pairs.pair<overflow>("overflow");
  pairs.pair<overflow_twice>("overflow_twice");
  pairs.pair<overflow_that_somebody_waits_for>("overflow_that_somebody_waits_for");
  pairs.pair<equal_statements>("equal_statements");
  pairs.pair<added_twice>("added_twice");
  pairs.pair<many_managed_policies>("many_managed_policies");
  pairs.pair<without_policy_updates>("without_policy_updates");
  pairs.pair<imported_roles>("imported_roles");
  pairs.pair<imported_groups_and_policies>("imported_groups_and_policies");
  pairs.pair<equal_principals>("equal_principals");
  pairs.app_pair<roles_and_policies_of_two_accounts>("roles_and_policies_of_two_accounts");
  pairs.app_pair<short_arns>("short_arns");
  pairs.app_pair<minimized_by_context>("minimized_by_context");
  pairs.error<grants_to_resources_of_a_mutable_role>("grants_to_resources_of_a_mutable_role");
  pairs.error<grants_to_resources_of_a_mutable_name>("grants_to_resources_of_a_mutable_name");
  pairs.error<inline_policy_empty>("inline_policy_empty");
  pairs.error<second_inline_policy_empty>("second_inline_policy_empty");
  pairs.error<inline_policy_with_principals>("inline_policy_with_principals");
  pairs.error<user_arn_of_a_role>("user_arn_of_a_role");
  pairs.error<user_arn_without_a_name>("user_arn_without_a_name");
  pairs.error<role_arn_that_is_none>("role_arn_that_is_none");
  pairs.error<role_arn_without_service>("role_arn_without_service");
  pairs.error<group_arn_without_resource>("group_arn_without_resource");
  pairs.error<session_in_hours_from_a_parameter>("session_in_hours_from_a_parameter");
  pairs.error<managed_policy_with_principals>("managed_policy_with_principals");
  pairs.error<two_faults_of_two_policies>("two_faults_of_two_policies");
  return pairs.finish();
}
