// SPDX-License-Identifier: Apache-2.0
// Principals with something added, of other regions and partitions, and those that are none. Its twin is
// iam_principals.js.
#include "services.hpp"

using iam::CompositePrincipal;
using iam::Conditions;
using iam::Grant;
using iam::IPrincipal;
using iam::ManagedPolicy;
using iam::Policy;
using iam::PolicyDocument;
using iam::PolicyStatement;
using iam::Role;
using iam::ServicePrincipal;

namespace {

CONSTCLOUD_CONSTEXPR PolicyStatement reading() {
  return PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}});
}
CONSTCLOUD_CONSTEXPR ServicePrincipal service() { return ServicePrincipal("sns.amazonaws.com"); }
CONSTCLOUD_CONSTEXPR iam::PrincipalWithConditions where(const IPrincipal& principal, const Conditions& conditions) {
  return iam::PrincipalWithConditions(principal, conditions);
}
CONSTCLOUD_CONSTEXPR void assumed_by(const Stack& stack, const Text& id, const IPrincipal& principal) {
  Role(stack, id, {.assumed_by = principal});
}

/// A trust policy of one statement for each principal.
CONSTCLOUD_CONSTEXPR void trust(const Stack& stack, std::initializer_list<IPrincipal> principals) {
  const auto trusting = role(stack, "Trusting");
  for (const IPrincipal& principal : principals) {
    trusting.assume_role_policy()->add_statements(
        PolicyStatement({.actions = {"sts:AssumeRole"}, .principals = {principal}}));
  }
}

CONSTCLOUD_CONSTEXPR void services(Stack& stack) {
  const auto use = [&](const Text& id, const ServicePrincipal& principal) {
    assumed_by(stack, id, principal);
    show(stack, Text::concat({id, "Text"}), principal.to_string());
  };
  use("Short", ServicePrincipal("sns"));
  use("China", ServicePrincipal("sns.amazonaws.com.cn"));
  use("Isolated", ServicePrincipal("sns.c2s.ic.gov"));
  use("MoreIsolated", ServicePrincipal("sns.sc2s.sgov.gov"));
  use("Else", ServicePrincipal("sns.example.com"));
  use("OptIn", ServicePrincipal("sns.amazonaws.com", {.region = "af-south-1"}));
  use("ShortOptIn", ServicePrincipal("sns", {.region = "eu-south-2"}));
  use("Common", ServicePrincipal("sns.amazonaws.com", {.region = "us-east-1"}));
  use("Unknown", ServicePrincipal("sns.amazonaws.com", {.region = "nowhere-1"}));
  show(stack, "Name", ServicePrincipal::service_principal_name("sns.amazonaws.com.cn"));
  show(stack, "Static", ServicePrincipal::from_static_service_principle_name("a.b.c").to_string());
  assumed_by(stack, "StaticRole", ServicePrincipal::from_static_service_principle_name("sns.amazonaws.com.cn"));
}

CONSTCLOUD_CONSTEXPR void parts(Stack& stack) {
  role(stack);
  show(stack, "Arn", iam::ArnPrincipal("arn:aws:iam::123456789012:user/bob").arn());
  show(stack, "AnyArn", iam::AnyPrincipal().arn());
  show(stack, "AccountId", iam::AccountPrincipal("123456789012").account_id());
  show(stack, "RootAccountId", iam::AccountRootPrincipal().account_id());
  show(stack, "RootArn", iam::AccountRootPrincipal().arn());
  const auto shown = [&](const Text& id, const Json& json) { show(stack, id, stack.to_json_string(json)); };
  const Conditions conditions{{"StringEquals", {{"a", "b"}}}};
  shown("Federated", Json(iam::FederatedPrincipal("f", conditions).conditions()));
  show(stack, "FederatedAction", iam::FederatedPrincipal("f").assume_role_action());
  show(stack, "WebAction", iam::WebIdentityPrincipal("w").assume_role_action());
  auto wrapped = where(service(), conditions);
  wrapped.add_condition("Bool", {{"c", "true"}});
  wrapped.add_condition("StringEquals", {{"d", "e"}});
  wrapped.add_conditions({{"StringEquals", {{"a", "again"}}}, {"Null", {{"f", "true"}}}});
  shown("Conditions", Json(wrapped.conditions()));
  shown("Fragment", wrapped.policy_fragment().principal_json());
  show(stack, "Text", wrapped.to_string());
  show(stack, "Action", wrapped.assume_role_action());
  show(stack, "Account", *where(iam::AccountPrincipal("1"), conditions).principal_account());
  const auto tagging = where(service(), conditions).with_session_tags();
  shown("TaggingFragment", tagging.policy_fragment().principal_json());
  shown("TaggingConditions", Json(tagging.policy_fragment().conditions()));
  show(stack, "TaggingText", tagging.to_string());
  show(stack, "TaggingAction", tagging.assume_role_action());
}

CONSTCLOUD_CONSTEXPR Grant grant(const iam::IGrantable& grantee) {
  return Grant::add_to_principal({.actions = {"sns:Publish"}, .grantee = grantee, .resource_arns = {"*"}});
}

CONSTCLOUD_CONSTEXPR void wrapped_principals_take_permissions(Stack& stack) {
  const auto r = role(stack);
  const auto conditional = where(r, {{"StringEquals", {{"a", "b"}}}});
  const Grant given = grant(conditional);
  show_plain(stack, "Given", given.success());
  given.apply_before(topic(stack, "Later"));
  show_plain(stack, "Tagging", grant(iam::SessionTagsPrincipal(r)).success());
  show_plain(stack, "Added", conditional.add_to_policy(reading()));
  show_plain(stack, "Composite", grant(CompositePrincipal(r)).success());
  show_plain(stack, "NotAdded", service().add_to_policy(reading()));
  show_plain(stack, "StatementsOfPrincipal", static_cast<double>(given.principal_statements().size()));
  show_plain(stack, "StatementsOfResource", static_cast<double>(given.resource_statements().size()));
}

CONSTCLOUD_CONSTEXPR void composites(Stack& stack) {
  CompositePrincipal composite{service()};
  composite.add_principals(iam::AccountPrincipal("123456789012"), iam::ArnPrincipal("x"));
  trust(stack, {composite});
  show(stack, "Text", composite.to_string());
  show(stack, "Action", composite.assume_role_action());
  const auto inner = role(stack, "Inner");
  assumed_by(stack, "Mixed",
             CompositePrincipal({where(service(), {{"StringEquals", {{"a", "b"}}}}),
                                 iam::WebIdentityPrincipal("accounts.google.com"), service().with_session_tags(),
                                 inner}));
}

CONSTCLOUD_CONSTEXPR void wrapped_twice(Stack& stack) {
  const auto twice = where(where(service(), {{"StringEquals", {{"a", "1"}, {"b", "2"}}}}),
                           {{"StringEquals", {{"b", "3"}}}, {"Bool", {{"c", "true"}}}});
  assumed_by(stack, "Twice", twice);
  assumed_by(stack, "Tagged", twice.with_session_tags());
  assumed_by(stack, "TaggedInside", where(service().with_session_tags(), {{"Bool", {{"d", "false"}}}}));
  trust(stack, {twice, service().with_session_tags()});
}

CONSTCLOUD_CONSTEXPR void added_to_a_trust_policy(Stack& stack) {
  const PolicyDocument document;
  service().add_to_assume_role_policy(document);
  service().with_session_tags().add_to_assume_role_policy(document);
  CompositePrincipal({service(), iam::AccountPrincipal("1")}).add_to_assume_role_policy(document);
  role(stack);
  show(stack, "Document", stack.to_json_string(document.token().json()));
}

CONSTCLOUD_CONSTEXPR PolicyStatement assuming(std::initializer_list<IPrincipal> principals) {
  return PolicyStatement({.actions = {"sts:AssumeRole"}, .principals = principals});
}

CONSTCLOUD_CONSTEXPR void minimized_principals(Stack& stack) {
  const auto r = role(stack);
  const PolicyDocument document(
      {.minimize = true,
       .statements = {assuming({ServicePrincipal("sns.amazonaws.com")}),
                      assuming({ServicePrincipal("events.amazonaws.com"), iam::ArnPrincipal("z")}),
                      assuming({iam::ArnPrincipal("a"), r}), assuming({iam::AccountPrincipal("123456789012")}),
                      assuming({iam::StarPrincipal()}), assuming({iam::StarPrincipal()}),
                      PolicyStatement({.actions = {"sts:AssumeRole"}, .not_principals = {iam::ArnPrincipal("n")}}),
                      PolicyStatement({.actions = {"sts:TagSession"},
                                       .principals = {ServicePrincipal("sns.amazonaws.com")}})}});
  const Value<Json> written = document;
  holder(stack, "Holder", {{"Document", written.json()}});
}

CONSTCLOUD_CONSTEXPR void minimized_with_sids(Stack& stack) {
  const auto statement = [](const PolicyStatement& one, const Text& action, const Text& resource) {
    one.add_actions(action);
    one.add_resources(resource);
    return one;
  };
  const auto r = role(stack);
  Policy::builder(stack, "Policy")
      .roles({r})
      .document(PolicyDocument(
          {.assign_sids = true,
           .minimize = true,
           .statements = {statement(PolicyStatement(), "s3:Get", "a"), statement(PolicyStatement(), "s3:Put", "b"),
                          statement(PolicyStatement(), "s3:Get", "b"),
                          statement(PolicyStatement({.sid = "Own"}), "s3:Get", "a")}}))
      .build();
}

CONSTCLOUD_CONSTEXPR void policies_take_permissions(Stack& stack) {
  const auto r = role(stack);
  const Policy policy(stack, "Policy", {.roles = {r}});
  const ManagedPolicy managed(stack, "Managed");
  const auto later = topic(stack, "Later");
  grant(policy).apply_before(later);
  grant(managed).apply_before(later);
  show(stack, "Text", policy.grant_principal().to_string());
  const auto fn = handler(stack);
  show_plain(stack, "Call", fn.grant_invoke(policy).success());
  show_plain(stack, "CallOfManaged", fn.grant_invoke(managed).success());
  show_plain(stack, "Same",
             static_cast<double>(grant(policy).combine(grant(managed)).principal_statements().size()));
}

CONSTCLOUD_CONSTEXPR void functions_and_unknown_principals(Stack& stack) {
  assumed_by(stack, "Trusting", handler(stack).grant_principal());
  const auto imported = lambda::Function::from_function_name(stack, "Imported", "far");
  show(stack, "Action", imported.grant_principal().assume_role_action());
}

CONSTCLOUD_CONSTEXPR void services_of_other_regions(ConstructTree& app) {
  const Stack stack(app, "S", {.env = {{.account = "123456789012", .region = "af-south-1"}}});
  assumed_by(stack, "Here", ServicePrincipal("sns.amazonaws.com", {.region = "af-south-1"}));
  assumed_by(stack, "There", ServicePrincipal("sns.amazonaws.com", {.region = "eu-south-1"}));
  assumed_by(stack, "Plain", ServicePrincipal("sns.amazonaws.com"));
  assumed_by(stack, "Else", ServicePrincipal("sns.example.com", {.region = "eu-south-1"}));
  assumed_by(stack, "Root", iam::AccountRootPrincipal());
  trust(stack, {ServicePrincipal("sns.amazonaws.com", {.region = "eu-south-1"}),
                ServicePrincipal("sns.amazonaws.com", {.region = "eu-south-1"}),
                ServicePrincipal("sns.amazonaws.com", {.region = "eu-south-2"}), iam::AccountRootPrincipal(),
                iam::AccountRootPrincipal()});
}

void composite_of_conditions(Stack& stack) {
  trust(stack, {CompositePrincipal({service(), where(iam::ArnPrincipal("x"), {{"StringEquals", {{"a", "b"}}}})})});
}
void composite_with_a_star(Stack& stack) {
  trust(stack, {CompositePrincipal({iam::ArnPrincipal("x"), iam::StarPrincipal()})});
}
void organization_in_a_composite(Stack& stack) {
  trust(stack, {CompositePrincipal({iam::OrganizationPrincipal("o-abcdefghij")})});
}
void assume_role_by_a_service(Stack& stack) { role(stack).grant_assume_role(service()); }
void assume_role_by_an_account(Stack& stack) { role(stack).grant_assume_role(iam::AccountPrincipal("123456789012")); }
void assume_role_by_the_root(Stack& stack) { role(stack).grant_assume_role(iam::AccountRootPrincipal()); }
void policy_as_principal(Stack& stack) { trust(stack, {Policy(stack, "Policy").grant_principal()}); }
void managed_policy_as_principal(Stack& stack) {
  trust(stack, {ManagedPolicy(stack, "Managed", {.statements = {reading()}}).grant_principal()});
}
void role_assumed_by_a_policy(Stack& stack) { assumed_by(stack, "R", Policy(stack, "Policy").grant_principal()); }
void role_assumed_by_an_unknown_principal(Stack& stack) {
  assumed_by(stack, "R", lambda::Function::from_function_name(stack, "Fn", "far").grant_principal());
}
void call_by_a_policy_of_another_account(Stack& stack) {
  const auto far = lambda::Function::from_function_attributes(
      stack, "Far",
      {.function_arn = "arn:aws:lambda:us-east-1:123456789012:function:far", .same_environment = true});
  far.grant_invoke(Policy(stack, "Policy"));
}
void call_by_an_unknown_principal(Stack& stack) {
  handler(stack).grant_invoke(lambda::Function::from_function_name(stack, "Fn", "far"));
}
void unknown_principal_of_an_import(Stack& stack) {
  trust(stack, {lambda::Function::from_function_name(stack, "Fn", "far").grant_principal()});
}
void policy_referred_to_and_empty(Stack& stack) {
  const auto r = role(stack);
  show(stack, "Name", Policy(stack, "P", {.roles = {r}}).policy_name());
}
void policy_referred_to_and_unattached(Stack& stack) {
  show(stack, "Name", Policy(stack, "P", {.statements = {reading()}}).policy_name());
}
void policy_referred_to_and_nothing(Stack& stack) { show(stack, "Name", Policy(stack, "P").policy_name()); }
void organization_id_too_long(Stack&) { (void)iam::OrganizationPrincipal(Text::concat({"o-", repeat("a", 33)})); }
void organization_id_with_capitals(Stack&) { (void)iam::OrganizationPrincipal(run_time("o-ABCDEFGHIJ")); }

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "iam_principals");
  pairs.pair<services>("services");
  pairs.pair<parts>("parts");
  pairs.pair<wrapped_principals_take_permissions>("wrapped_principals_take_permissions");
  pairs.pair<composites>("composites");
  pairs.pair<wrapped_twice>("wrapped_twice");
  pairs.pair<added_to_a_trust_policy>("added_to_a_trust_policy");
  pairs.pair<minimized_principals>("minimized_principals");
  pairs.pair<minimized_with_sids>("minimized_with_sids");
  pairs.pair<policies_take_permissions>("policies_take_permissions");
  pairs.pair<functions_and_unknown_principals>("functions_and_unknown_principals");
  pairs.app_pair<services_of_other_regions>("services_of_other_regions");
  pairs.error<composite_of_conditions>("composite_of_conditions");
  pairs.error<composite_with_a_star>("composite_with_a_star");
  pairs.error<organization_in_a_composite>("organization_in_a_composite");
  pairs.error<assume_role_by_a_service>("assume_role_by_a_service");
  pairs.error<assume_role_by_an_account>("assume_role_by_an_account");
  pairs.error<assume_role_by_the_root>("assume_role_by_the_root");
  pairs.error<policy_as_principal>("policy_as_principal");
  pairs.error<managed_policy_as_principal>("managed_policy_as_principal");
  pairs.error<role_assumed_by_a_policy>("role_assumed_by_a_policy");
  pairs.error<role_assumed_by_an_unknown_principal>("role_assumed_by_an_unknown_principal");
  pairs.error<call_by_a_policy_of_another_account>("call_by_a_policy_of_another_account");
  pairs.error<call_by_an_unknown_principal>("call_by_an_unknown_principal");
  pairs.error<unknown_principal_of_an_import>("unknown_principal_of_an_import");
  pairs.error<policy_referred_to_and_empty>("policy_referred_to_and_empty");
  pairs.error<policy_referred_to_and_unattached>("policy_referred_to_and_unattached");
  pairs.error<policy_referred_to_and_nothing>("policy_referred_to_and_nothing");
  pairs.error<organization_id_too_long>("organization_id_too_long");
  pairs.error<organization_id_with_capitals>("organization_id_with_capitals");
  return pairs.finish();
}
