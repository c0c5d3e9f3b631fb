// SPDX-License-Identifier: Apache-2.0
// Statements by themselves: what they say of themselves, copies, JSON, and what they refuse. Its twin is
// iam_statements.js.
#include <constcloud/json/parser.hpp>

#include "identities.hpp"

using iam::Effect;
using iam::PolicyDocument;
using iam::PolicyStatement;

namespace {

CONSTCLOUD_CONSTEXPR PolicyStatement full() {
  return PolicyStatement({.actions = {"s3:GetObject", "s3:PutObject"},
                          .conditions = Json::object({{"Bool", Json::object({{"aws:SecureTransport", "true"}})}}),
                          .effect = Effect::deny,
                          .resources = {"arn:aws:s3:::a", "arn:aws:s3:::b"},
                          .sid = "Full"});
}

CONSTCLOUD_CONSTEXPR PolicyStatement trusting() {
  return PolicyStatement({.actions = {"sts:AssumeRole"},
                          .principals = {iam::ServicePrincipal("sns.amazonaws.com"), iam::AnyPrincipal()}});
}

CONSTCLOUD_CONSTEXPR Text joined_values(const List<Value<Text>>& values) {
  List<Text> texts;
  for (const Value<Text>& value : values) texts.push_back(value.literal());
  return joined(",", texts);
}
CONSTCLOUD_CONSTEXPR Text joined_principals(const List<iam::IPrincipal>& principals) {
  List<Text> texts;
  for (const iam::IPrincipal& principal : principals) texts.push_back(principal.to_string());
  return joined(",", texts);
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  role(stack);
  const PolicyStatement s = full();
  show(stack, "Sid", s.sid());
  show(stack, "Effect", to_text(s.effect()));
  show(stack, "Actions", joined_values(s.actions()));
  show(stack, "Resources", joined_values(s.resources()));
  show(stack, "Conditions", Json(s.conditions()).to_text());
  show_plain(stack, "Frozen", s.frozen());
  const PolicyStatement n({.not_actions = {"s3:*", "sns:*"},
                           .not_principals = {iam::ArnPrincipal("arn:aws:iam::123456789012:user/bob")},
                           .not_resources = {"c", "d"}});
  show_plain(stack, "NoSid", n.sid().is_undefined());
  show(stack, "DefaultEffect", to_text(n.effect()));
  show(stack, "NotActions", joined_values(n.not_actions()));
  show(stack, "NotResources", joined_values(n.not_resources()));
  show(stack, "NotPrincipals", joined_principals(n.not_principals()));
  show(stack, "Principals", joined_principals(trusting().principals()));
  show_plain(stack, "HasPrincipal", trusting().has_principal());
  show_plain(stack, "NoResource", trusting().has_resource());
}

CONSTCLOUD_CONSTEXPR void many_at_once(Stack& stack) {
  PolicyStatement s;
  s.add_actions({"a:1", "a:2", "a:3", "a:4", "a:5", "a:6", "a:7"});
  s.add_resources({"r1", "r2", "r3", "r4", "r5", "r6", "r7"});
  PolicyStatement n;
  n.add_not_actions({"a:1", "a:2", "a:3", "a:4", "a:5", "a:6", "a:7"});
  n.add_not_resources({"r1", "r2", "r3", "r4", "r5", "r6", "r7"});
  const auto r = role(stack);
  r.add_to_policy(s);
  r.add_to_policy(n);
}

CONSTCLOUD_CONSTEXPR void copies(Stack& stack) {
  const auto shown = [&](const Text& id, const PolicyStatement& statement) {
    show(stack, id, stack.to_json_string(statement.to_statement_json()));
  };
  role(stack);
  shown("Same", full().copy());
  shown("Sid", full().copy({.sid = "Other"}));
  shown("Effect", full().copy({.effect = Effect::allow}));
  shown("Actions", full().copy({.actions = {"sns:*"}}));
  shown("Resources", full().copy({.resources = {"*"}}));
  shown("Conditions",
        full().copy({.conditions = Json::object({{"Null", Json::object({{"aws:TokenIssueTime", "true"}})}})}));
  shown("NotActions", full().copy({.actions = List<constcloud::aws_iam::IamAction>(), .not_actions = {"iam:*"}}));
  shown("NotResources", full().copy({.not_resources = {"c"}, .resources = List<Value<Text>>()}));
  shown("Principals", trusting().copy({.principals = {iam::AccountPrincipal("123456789012")}}));
  shown("NotPrincipals", trusting().copy({.not_principals = {iam::AccountPrincipal("123456789012")},
                                          .principals = List<iam::IPrincipal>()}));
  const PolicyStatement original = full();
  const PolicyStatement copy = original.copy();
  copy.add_actions("s3:ListBucket");
  shown("Original", original);
  shown("Changed", copy);
}

// Who has the same one sees what comes later.
CONSTCLOUD_CONSTEXPR void shared(Stack& stack) {
  const PolicyStatement s({.actions = {"s3:GetObject"}, .resources = {"*"}});
  const PolicyDocument document({.statements = {s}});
  const iam::User user(stack, "User");
  iam::Policy(stack, "OfStatement", {.statements = {s}, .users = {user}});
  iam::Policy(stack, "OfDocument", {.document = document, .users = {user}});
  iam::ManagedPolicy(stack, "Managed", {.document = document, .users = {user}});
  const PolicyStatement other = s.copy();
  s.add_actions("s3:PutObject");
  other.add_actions("s3:ListBucket");
  document.add_statements(other);
  const iam::PrincipalWithConditions trusted(iam::AccountPrincipal("123456789012"), {{"Bool", {{"a", "true"}}}});
  iam::Role(stack, "Before", {.assumed_by = trusted});
  trusted.add_condition("Bool", {{"b", "true"}});
  iam::Role(stack, "After", {.assumed_by = trusted});
  const iam::CompositePrincipal composite(iam::ServicePrincipal("a"));
  const iam::CompositePrincipal same = composite;
  same.add_principals(iam::ServicePrincipal("b"));
  iam::Role(stack, "Both", {.assumed_by = composite});
}

CONSTCLOUD_CONSTEXPR void frozen(Stack& stack) {
  const PolicyStatement s = full();
  show_plain(stack, "Before", s.frozen());
  show_plain(stack, "Same", s.freeze() == s);
  show_plain(stack, "After", s.frozen());
  show_plain(stack, "CopyIsFrozen", s.copy().frozen());
  role(stack).add_to_policy(s);
}

CONSTCLOUD_CONSTEXPR void from_json(Stack& stack) {
  const auto r = role(stack);
  const auto add = [&](const Json& json) { r.assume_role_policy()->add_statements(PolicyStatement::from_json(json)); };
  add(Json::object({{"Sid", "Trust"},
                    {"Effect", "Allow"},
                    {"Action", "sts:AssumeRole"},
                    {"Principal", Json::object({{"AWS", "arn:aws:iam::123456789012:root"},
                                                {"Service", Json::array({"a.amazonaws.com", "b"})}})}}));
  add(Json::object({{"Effect", "Allow"}, {"Action", Json::array({"sts:AssumeRole"})}, {"Principal", "*"}}));
  add(Json::object(
      {{"Effect", "Deny"},
       {"Action", "sts:TagSession"},
       {"NotPrincipal", Json::object({{"AWS", Json::array({"arn:aws:iam::123456789012:user/bob"})}})},
       {"Condition", Json::object({{"StringEquals", Json::object({{"a", Json::array({"b", "c"})}})}})}}));
  r.add_to_policy(PolicyStatement::from_json(
      Json::object({{"Effect", "Allow"}, {"NotAction", "iam:*"}, {"NotResource", Json::array({"a", "b"})}})));
}

CONSTCLOUD_CONSTEXPR void validations(Stack& stack) {
  role(stack);
  const PolicyDocument document(
      {.statements = {PolicyStatement(), full(), trusting(),
                      PolicyStatement({.actions = {"a:*"}, .principals = {iam::AnyPrincipal()}})}});
  const auto faults = [&](const Text& id, const List<Text>& list) {
    List<Text> lines{"-"};
    for (const Text& line : list) lines.push_back(line);
    show(stack, id, joined("\n", lines));
  };
  faults("Any", document.validate_for_any_policy());
  faults("Resource", document.validate_for_resource_policy());
  faults("Identity", document.validate_for_identity_policy());
  faults("OfResource", trusting().validate_for_resource_policy());
  faults("OfTrust", full().validate_for_identity_policy());
  show_plain(stack, "Count", static_cast<double>(document.statement_count()));
  show_plain(stack, "Empty", PolicyDocument().is_empty());
}

CONSTCLOUD_CONSTEXPR void conditions_of_principals(Stack& stack) {
  const auto in_organization = [](const Text& id) { return iam::ArnPrincipal(id).in_organization("o-abcdefghij"); };
  role(stack).assume_role_policy()->add_statements(
      PolicyStatement({.actions = {"sts:AssumeRole"},
                       .conditions = {{"StringEquals", {{"own", "x"}}}, {"Bool", {{"b", "true"}}}},
                       .principals = {in_organization("a"), in_organization("b")}}));
}

void frozen_actions(Stack&) { full().freeze().add_actions("s3:*"); }
void frozen_not_actions(Stack&) { full().freeze().add_not_actions("s3:*"); }
void frozen_resources(Stack&) { full().freeze().add_resources("*"); }
void frozen_all_resources(Stack&) { full().freeze().add_all_resources(); }
void frozen_not_resources(Stack&) { full().freeze().add_not_resources("*"); }
void frozen_principals(Stack&) { full().freeze().add_any_principal(); }
void frozen_not_principals(Stack&) { full().freeze().add_not_principals(iam::AnyPrincipal()); }
void frozen_condition(Stack&) { full().freeze().add_condition("Bool", {{"a", "true"}}); }
void frozen_conditions(Stack&) { full().freeze().add_conditions({{"Bool", {{"a", "true"}}}}); }
void frozen_account_condition(Stack&) { full().freeze().add_account_condition("123456789012"); }
void frozen_sid(Stack&) { full().freeze().set_sid("Other"); }
void frozen_effect(Stack&) { full().freeze().set_effect(Effect::allow); }

void statement_of(const Text& json) { (void)PolicyStatement::from_json(cc::json::parse(json)); }
void json_actions_of_numbers(Stack&) { statement_of(R"({"Effect":"Allow","Action":5,"Resource":"*"})"); }
void json_actions_with_a_number(Stack&) { statement_of(R"({"Effect":"Allow","Action":["s3:*",5],"Resource":"*"})"); }
void json_without_action(Stack&) { statement_of(R"({"Effect":"Allow","Resource":"*"})"); }
void json_principal_of_a_number(Stack&) { statement_of(R"({"Effect":"Allow","Action":"s3:*","Principal":5})"); }
void json_condition_of_a_text(Stack&) {
  statement_of(R"({"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"Bool":"x"}})");
}
void json_document_of_a_text(Stack&) { (void)PolicyDocument::from_json(Json::object({{"Statement", "x"}})); }
void json_document_of_one_statement(Stack&) {
  (void)PolicyDocument::from_json(
      Json::object({{"Statement", Json::object({{"Effect", "Allow"}, {"Action", "s3:*"}, {"Resource", "*"}})}}));
}
void condition_of_a_text(Stack&) { full().add_condition("Bool", Json("true")); }
void star_beside_another(Stack&) {
  PolicyStatement({.actions = {"sts:AssumeRole"},
                   .principals = {iam::StarPrincipal(), iam::ArnPrincipal("a")}});
}
void star_after_another(Stack&) {
  PolicyStatement({.actions = {"sts:AssumeRole"}, .principals = {iam::ArnPrincipal("a"), iam::StarPrincipal()}});
}
void conditions_of_one_principal_only(Stack&) {
  PolicyStatement({.actions = {"sts:AssumeRole"},
                   .principals = {iam::OrganizationPrincipal("o-abcdefghij"), iam::AnyPrincipal()}});
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "iam_statements");
  pairs.pair<attributes>("attributes");
  pairs.pair<many_at_once>("many_at_once");
  pairs.pair<copies>("copies");
  pairs.pair<shared>("shared");
  pairs.pair<frozen>("frozen");
  pairs.pair<from_json>("from_json");
  pairs.pair<validations>("validations");
  pairs.pair<conditions_of_principals>("conditions_of_principals");
  pairs.error<frozen_actions>("frozen_actions");
  pairs.error<frozen_not_actions>("frozen_not_actions");
  pairs.error<frozen_resources>("frozen_resources");
  pairs.error<frozen_all_resources>("frozen_all_resources");
  pairs.error<frozen_not_resources>("frozen_not_resources");
  pairs.error<frozen_principals>("frozen_principals");
  pairs.error<frozen_not_principals>("frozen_not_principals");
  pairs.error<frozen_condition>("frozen_condition");
  pairs.error<frozen_conditions>("frozen_conditions");
  pairs.error<frozen_account_condition>("frozen_account_condition");
  pairs.error<frozen_sid>("frozen_sid");
  pairs.error<frozen_effect>("frozen_effect");
  pairs.error<json_actions_of_numbers>("json_actions_of_numbers");
  pairs.error<json_actions_with_a_number>("json_actions_with_a_number");
  pairs.error<json_without_action>("json_without_action");
  pairs.error<json_principal_of_a_number>("json_principal_of_a_number");
  pairs.error<json_condition_of_a_text>("json_condition_of_a_text");
  pairs.error<json_document_of_a_text>("json_document_of_a_text");
  pairs.error<json_document_of_one_statement>("json_document_of_one_statement");
  pairs.error<condition_of_a_text>("condition_of_a_text");
  pairs.error<star_beside_another>("star_beside_another");
  pairs.error<star_after_another>("star_after_another");
  pairs.error<conditions_of_one_principal_only>("conditions_of_one_principal_only");
  return pairs.finish();
}
