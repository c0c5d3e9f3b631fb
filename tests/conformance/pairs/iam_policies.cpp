// SPDX-License-Identifier: Apache-2.0
// Policies, managed policies, statements, documents and grants. Its twin is iam_policies.js.
#include <constcloud/json/literal.hpp>

#include "identities.hpp"

using iam::Effect;
using iam::Grant;
using iam::Group;
using iam::ManagedPolicy;
using iam::Policy;
using iam::PolicyDocument;
using iam::PolicyStatement;
using iam::Role;
using iam::User;

namespace {

CONSTCLOUD_CONSTEXPR Role make_role(const Construct& scope, const Text& id = "Role") {
  return Role(scope, id, {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
}
CONSTCLOUD_CONSTEXPR PolicyStatement reading() {
  return PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}});
}
CONSTCLOUD_CONSTEXPR PolicyStatement publishing() {
  return PolicyStatement({.actions = {"sns:Publish"}, .resources = {"*"}});
}

/// A policy of a role with the given statements.
CONSTCLOUD_CONSTEXPR void attached(const Construct& scope, const List<PolicyStatement>& statements) {
  const auto r = make_role(scope);
  Policy::builder(scope, "Policy").roles({r}).statements(statements).build();
}

CONSTCLOUD_CONSTEXPR Json condition(const Text& operator_name, const Text& key, const Json& value) {
  return Json::object({{operator_name, Json::object({{key, value}})}});
}

CONSTCLOUD_CONSTEXPR void policy_minimal(Stack& stack) { attached(stack, {reading()}); }

CONSTCLOUD_CONSTEXPR void policy_every_option(Stack& stack) {
  const User user(stack, "User", {});
  const auto r = make_role(stack);
  const Group group(stack, "Group", {});
  Policy::builder(stack, "Policy")
      .policy_name("named")
      .users({user})
      .roles({r})
      .groups({group})
      .statements({reading()})
      .force(true)
      .document(PolicyDocument({.statements = {publishing()}}))
      .build();
}

CONSTCLOUD_CONSTEXPR void policy_methods(Stack& stack) {
  const Policy policy(stack, "Policy", {});
  policy.add_statements(reading(), publishing());
  policy.attach_to_role(make_role(stack));
  policy.attach_to_role(Role::from_role_name(stack, "Imported", "imported"));
  policy.attach_to_user(User(stack, "User", {}));
  policy.attach_to_user(User::from_user_name(stack, "Bob", "bob"));
  policy.attach_to_group(Group(stack, "Group", {}));
  policy.attach_to_group(Group::from_group_name(stack, "People", "people"));
  show(stack, "Name", policy.policy_name());
  show_plain(stack, "Empty", policy.document().is_empty());
  show_plain(stack, "Count", static_cast<double>(policy.document().statement_count()));
}

CONSTCLOUD_CONSTEXPR void policies_that_do_not_appear(Stack& stack) {
  Policy::builder(stack, "Unattached").statements({reading()}).build();
  const auto r = make_role(stack);
  Policy::builder(stack, "Empty").roles({r}).build();
  Policy(stack, "Nothing", {});
}

CONSTCLOUD_CONSTEXPR void policy_with_a_long_id(Stack& stack) {
  const auto r = make_role(stack);
  Policy::builder(stack, Text::concat({"Policy", repeat("x", 150)})).roles({r}).statements({reading()}).build();
}

CONSTCLOUD_CONSTEXPR void policy_imported(Stack& stack) {
  make_role(stack);
  show(stack, "Name", Policy::from_policy_name(stack, "Imported", "imported").policy_name());
}

CONSTCLOUD_CONSTEXPR void managed_policy_minimal(Stack& stack) {
  ManagedPolicy::builder(stack, "Policy").statements({reading()}).build();
}

CONSTCLOUD_CONSTEXPR void managed_policy_every_option(Stack& stack) {
  const User user(stack, "User", {});
  const auto r = make_role(stack);
  const Group group(stack, "Group", {});
  ManagedPolicy::builder(stack, "Policy")
      .managed_policy_name("named")
      .description("may read")
      .path("/chat/")
      .users({user})
      .roles({r})
      .groups({group})
      .statements({reading()})
      .document(PolicyDocument({.statements = {publishing()}}))
      .build();
}

CONSTCLOUD_CONSTEXPR void managed_policy_methods(Stack& stack) {
  const ManagedPolicy policy(stack, "Policy", {});
  policy.add_statements(reading(), publishing());
  policy.attach_to_role(make_role(stack));
  policy.attach_to_user(User(stack, "User", {}));
  policy.attach_to_group(Group(stack, "Group", {}));
  show(stack, "Arn", policy.managed_policy_arn());
  show(stack, "Name", policy.managed_policy_name());
  show(stack, "Description", policy.description());
  show(stack, "Path", policy.path());
  make_role(stack, "Other").add_managed_policy(policy);
}

CONSTCLOUD_CONSTEXPR void managed_policies_imported(Stack& stack) {
  const auto r = make_role(stack);
  r.add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("job-function/ViewOnlyAccess"));
  r.add_managed_policy(ManagedPolicy::from_managed_policy_name(stack, "ByName", "path/named"));
  r.add_managed_policy(
      ManagedPolicy::from_managed_policy_arn(stack, "ByArn", "arn:aws:iam::123456789012:policy/p"));
  show(stack, "Arn", ManagedPolicy::from_aws_managed_policy_name("ReadOnlyAccess").managed_policy_arn());
}

CONSTCLOUD_CONSTEXPR void statement_of_everything(Stack& stack) {
  const Json conditions =
      Json::object({{"StringEquals", Json::object({{"aws:RequestTag/team", Json::array({"chat", "ops"})}})},
                    {"Bool", Json::object({{"aws:SecureTransport", "true"}})}});
  attached(stack, {PolicyStatement({.actions = {"s3:GetObject", "s3:Get*", "s3:GetObject"},
                                    .conditions = conditions,
                                    .effect = Effect::deny,
                                    .resources = {"arn:aws:s3:::b", "arn:aws:s3:::a"},
                                    .sid = "First"}),
                   PolicyStatement({.effect = Effect::allow,
                                    .not_actions = {"iam:*"},
                                    .not_resources = {"arn:aws:s3:::a"},
                                    .sid = "Second"}),
                   PolicyStatement({.actions = {"*"}, .resources = {"*"}})});
}

CONSTCLOUD_CONSTEXPR void statement_built_by_methods(Stack& stack) {
  PolicyStatement s;
  s.add_actions("sns:Publish", "sns:Subscribe");
  s.add_actions("sns:Publish");
  s.add_resources("arn:aws:sns:us-east-1:123456789012:topic");
  s.add_all_resources();
  s.add_condition("StringEquals", Json::object({{"aws:PrincipalTag/a", "b"}}));
  s.add_conditions(Json::object({{"StringEquals", Json::object({{"aws:PrincipalTag/c", "d"}})},
                                 {"NumericLessThan", Json::object({{"aws:MultiFactorAuthAge", "3600"}})}}));
  s.add_account_condition("123456789012");
  s.set_sid("Sid");
  s.set_effect(Effect::deny);
  PolicyStatement n;
  n.add_not_actions("iam:*");
  n.add_not_resources("arn:aws:iam::123456789012:role/admin");
  n.add_source_account_condition("123456789012");
  n.add_source_arn_condition("arn:aws:sns:us-east-1:123456789012:topic");
  attached(stack, {s, n, s.copy({.effect = Effect::allow, .sid = "Copy"})});
  show(stack, "Json", stack.to_json_string(s.to_statement_json()));
  show_plain(stack, "HasResource", s.has_resource());
  show_plain(stack, "HasPrincipal", s.has_principal());
}

CONSTCLOUD_CONSTEXPR void statement_principals(Stack& stack) {
  const auto r = make_role(stack);
  PolicyStatement s({.actions = {"sts:AssumeRole"}});
  s.add_service_principal("lambda.amazonaws.com");
  s.add_aws_account_principal("123456789012");
  s.add_arn_principal("arn:aws:iam::123456789012:user/bob");
  s.add_account_root_principal();
  s.add_canonical_user_principal("79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be");
  s.add_service_principal("edgelambda.amazonaws.com");
  s.add_principals(iam::ArnPrincipal("arn:aws:iam::123456789012:role/x"), make_role(stack, "Other"));
  r.assume_role_policy()->add_statements(s);
  PolicyStatement any({.actions = {"sts:AssumeRole"}});
  any.add_any_principal();
  r.assume_role_policy()->add_statements(any);
  PolicyStatement federated({.actions = {"sts:AssumeRoleWithWebIdentity"}});
  federated.add_federated_principal("accounts.google.com",
                                    condition("StringEquals", "accounts.google.com:aud", "x"));
  r.assume_role_policy()->add_statements(federated);
  r.assume_role_policy()->add_statements(
      PolicyStatement({.actions = {"sts:TagSession"},
                       .effect = Effect::deny,
                       .not_principals = {iam::AccountPrincipal("123456789012")}}));
}

CONSTCLOUD_CONSTEXPR void document_merges_equal_statements(Stack& stack) {
  attached(stack,
           {reading(), publishing(), reading(),
            PolicyStatement({.actions = {"s3:GetObject", "s3:ListBucket"},
                             .resources = {"arn:aws:s3:::a", "arn:aws:s3:::b"}}),
            PolicyStatement({.actions = {"s3:ListBucket", "s3:GetObject"},
                             .resources = {"arn:aws:s3:::b", "arn:aws:s3:::a"}}),
            PolicyStatement({.actions = {"s3:GetObject"}, .effect = Effect::deny, .resources = {"*"}})});
}

CONSTCLOUD_CONSTEXPR void document_with_sids(Stack& stack) {
  const auto r = make_role(stack);
  Policy::builder(stack, "Policy")
      .roles({r})
      .document(PolicyDocument({.assign_sids = true, .statements = {reading(), publishing()}}))
      .build();
}

CONSTCLOUD_CONSTEXPR void document_minimized(Stack& stack) {
  const auto r = make_role(stack);
  Policy::builder(stack, "Policy")
      .roles({r})
      .document(PolicyDocument(
          {.minimize = true,
           .statements = {PolicyStatement({.actions = {"s3:PutObject"}, .resources = {"*"}}),
                          PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}}),
                          PolicyStatement({.actions = {"sns:Publish"},
                                           .resources = {"arn:aws:sns:us-east-1:123456789012:b"}}),
                          PolicyStatement({.actions = {"sns:Publish"},
                                           .resources = {"arn:aws:sns:us-east-1:123456789012:a"}})}}))
      .build();
}

CONSTCLOUD_CONSTEXPR void from_json(Stack& stack) {
  using constcloud::literals::operator""_json;  // with the library linked, too
  const Json first = R"({
    "Sid": "One",
    "Effect": "Allow",
    "Action": "s3:GetObject",
    "Resource": ["arn:aws:s3:::a", "arn:aws:s3:::b"]
  })"_json;
  const Json second = Json::object({{"Effect", "Deny"},
                                    {"NotAction", Json::array({"iam:*"})},
                                    {"NotResource", "*"},
                                    {"Condition", condition("Bool", "aws:SecureTransport", "false")}});
  const auto document = PolicyDocument::from_json(
      Json::object({{"Version", "2012-10-17"}, {"Statement", Json::array({first, second})}}));
  const auto r = make_role(stack);
  Policy::builder(stack, "Policy")
      .roles({r})
      .document(document)
      .statements({PolicyStatement::from_json(Json::object(
          {{"Effect", "Allow"}, {"Action", Json::array({"sns:Publish"})}, {"Resource", "*"}}))})
      .build();
}

CONSTCLOUD_CONSTEXPR void grants(Stack& stack) {
  const auto r = make_role(stack);
  const auto grant = Grant::add_to_principal({.actions = {"sns:Publish", "sns:Subscribe"},
                                              .grantee = r,
                                              .resource_arns = {"arn:aws:sns:us-east-1:123456789012:t"},
                                              .conditions = condition("StringEquals", "aws:PrincipalTag/a", "b")});
  const auto user_grant = Grant::add_to_principal(
      {.actions = {"sns:*"}, .grantee = User(stack, "User", {}), .resource_arns = {"*"}});
  const auto dropped = Grant::drop(r, "for the test");
  const auto failed = Grant::add_to_principal({.actions = {"sns:*"},
                                               .grantee = iam::ServicePrincipal("sns.amazonaws.com"),
                                               .resource_arns = {"*"}});
  show_plain(stack, "Success", grant.success());
  show_plain(stack, "Dropped", dropped.success());
  show_plain(stack, "Failed", failed.success());
  show(stack, "Statement", stack.to_json_string(grant.principal_statement()->to_json()));
  show_plain(stack, "NoResourceStatement", !grant.resource_statement().has_value());
  grant.assert_success();
  const auto later = topic(stack);
  grant.combine(user_grant).apply_before(later);
  failed.apply_before(later);
}

CONSTCLOUD_CONSTEXPR void principals_as_texts(Stack& stack) {
  make_role(stack);
  show(stack, "Service", iam::ServicePrincipal("sns.amazonaws.com").to_string());
  show(stack, "Account", iam::AccountPrincipal("123456789012").to_string());
  show(stack, "Root", iam::AccountRootPrincipal().to_string());
  show(stack, "Arn", iam::ArnPrincipal("arn:aws:iam::123456789012:user/bob").to_string());
  show(stack, "Any", iam::AnyPrincipal().to_string());
  show(stack, "Star", iam::StarPrincipal().to_string());
  show(stack, "Organization", iam::OrganizationPrincipal("o-abcdefghij").to_string());
  show(stack, "Canonical", iam::CanonicalUserPrincipal("abc").to_string());
  show(stack, "Federated", iam::FederatedPrincipal("x", Json::object({}), "sts:AssumeRole").to_string());
  show(stack, "WebIdentity", iam::WebIdentityPrincipal("x").to_string());
  show(stack, "Composite",
       iam::CompositePrincipal({iam::ServicePrincipal("a.amazonaws.com"), iam::ArnPrincipal("b")}).to_string());
  show(stack, "ServiceName", iam::ServicePrincipal::service_principal_name("sns.amazonaws.com"));
}

void illegal_action(Stack& stack) {
  attached(stack, {PolicyStatement({.actions = {run_time("bad")}, .resources = {"*"}})});
}
void not_actions_after_actions(Stack&) { reading().add_not_actions("iam:*"); }
void actions_after_not_actions(Stack&) { PolicyStatement({.not_actions = {"iam:*"}}).add_actions("s3:GetObject"); }
void not_resources_after_resources(Stack&) { reading().add_not_resources("a"); }
void resources_after_not_resources(Stack&) { PolicyStatement({.not_resources = {"a"}}).add_resources("b"); }
void not_principals_after_principals(Stack&) {
  PolicyStatement({.principals = {iam::AnyPrincipal()}}).add_not_principals(iam::AnyPrincipal());
}
void principals_after_not_principals(Stack&) {
  PolicyStatement({.not_principals = {iam::AnyPrincipal()}}).add_principals(iam::AnyPrincipal());
}
void group_as_principal(Stack& stack) {
  PolicyStatement({.actions = {"sts:AssumeRole"}, .principals = {Group(stack, "Group", {})}});
}
void statement_without_action(Stack& stack) { attached(stack, {PolicyStatement({.resources = {"*"}})}); }
void statement_without_resource(Stack& stack) { attached(stack, {PolicyStatement({.actions = {"s3:GetObject"}})}); }
void identity_statement_with_principal(Stack& stack) {
  attached(stack, {PolicyStatement(
                      {.actions = {"s3:*"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"}})});
}
void illegal_sid(Stack& stack) {
  attached(stack, {PolicyStatement({.actions = {"s3:*"}, .resources = {"*"}, .sid = run_time("a b")})});
}
void trust_statement_without_principal(Stack& stack) {
  make_role(stack).assume_role_policy()->add_statements(PolicyStatement({.actions = {"sts:AssumeRole"}}));
}
void forced_policy_unattached(Stack& stack) {
  Policy::builder(stack, "P").force(true).statements({reading()}).build();
}
void forced_policy_empty(Stack& stack) {
  const auto r = make_role(stack);
  Policy::builder(stack, "P").force(true).roles({r}).build();
}
void forced_policy_empty_and_unattached(Stack& stack) { Policy::builder(stack, "P").force(true).build(); }
void managed_policy_empty(Stack& stack) { ManagedPolicy(stack, "M", {}); }
void grant_that_fails(Stack&) {
  Grant::add_to_principal(
      {.actions = {"sns:*", "sqs:*"}, .grantee = iam::AnyPrincipal(), .resource_arns = {"a", "b"}})
      .assert_success();
}
void conditions_of_two_principals_differ(Stack&) {
  PolicyStatement({.actions = {"sts:AssumeRole"},
                   .principals = {iam::OrganizationPrincipal("o-abcdefghij"),
                                  iam::OrganizationPrincipal("o-klmnopqrst")}});
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "iam_policies");
  pairs.pair<policy_minimal>("policy_minimal");
  pairs.pair<policy_every_option>("policy_every_option");
  pairs.pair<policy_methods>("policy_methods");
  pairs.pair<policies_that_do_not_appear>("policies_that_do_not_appear");
  pairs.pair<policy_with_a_long_id>("policy_with_a_long_id");
  pairs.pair<policy_imported>("policy_imported");
  pairs.pair<managed_policy_minimal>("managed_policy_minimal");
  pairs.pair<managed_policy_every_option>("managed_policy_every_option");
  pairs.pair<managed_policy_methods>("managed_policy_methods");
  pairs.pair<managed_policies_imported>("managed_policies_imported");
  pairs.pair<statement_of_everything>("statement_of_everything");
  pairs.pair<statement_built_by_methods>("statement_built_by_methods");
  pairs.pair<statement_principals>("statement_principals");
  pairs.pair<document_merges_equal_statements>("document_merges_equal_statements");
  pairs.pair<document_with_sids>("document_with_sids");
  pairs.pair<document_minimized>("document_minimized");
  pairs.pair<from_json>("from_json");
  pairs.pair<grants>("grants");
  pairs.pair<principals_as_texts>("principals_as_texts");
  pairs.error<illegal_action>("illegal_action");
  pairs.error<not_actions_after_actions>("not_actions_after_actions");
  pairs.error<actions_after_not_actions>("actions_after_not_actions");
  pairs.error<not_resources_after_resources>("not_resources_after_resources");
  pairs.error<resources_after_not_resources>("resources_after_not_resources");
  pairs.error<not_principals_after_principals>("not_principals_after_principals");
  pairs.error<principals_after_not_principals>("principals_after_not_principals");
  pairs.error<group_as_principal>("group_as_principal");
  pairs.error<statement_without_action>("statement_without_action");
  pairs.error<statement_without_resource>("statement_without_resource");
  pairs.error<identity_statement_with_principal>("identity_statement_with_principal");
  pairs.error<illegal_sid>("illegal_sid");
  pairs.error<trust_statement_without_principal>("trust_statement_without_principal");
  pairs.error<forced_policy_unattached>("forced_policy_unattached");
  pairs.error<forced_policy_empty>("forced_policy_empty");
  pairs.error<forced_policy_empty_and_unattached>("forced_policy_empty_and_unattached");
  pairs.error<managed_policy_empty>("managed_policy_empty");
  pairs.error<grant_that_fails>("grant_that_fails");
  pairs.error<conditions_of_two_principals_differ>("conditions_of_two_principals_differ");
  return pairs.finish();
}
