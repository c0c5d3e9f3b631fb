// SPDX-License-Identifier: Apache-2.0
// Who may call a function: what permissions are made of, and who gets none. Its twin is lambda_permissions.js.
#include "services.hpp"

using iam::Conditions;
using lambda::Function;
using lambda::FunctionUrlAuthType;

namespace {

constexpr char far_arn[] = "arn:aws:lambda:us-east-1:123456789012:function:far";
CONSTCLOUD_CONSTEXPR iam::ServicePrincipal events() { return iam::ServicePrincipal("events.amazonaws.com"); }

/// A principal under conditions, operators to keys to values.
CONSTCLOUD_CONSTEXPR iam::PrincipalWithConditions where(const Conditions& conditions,
                                                        const iam::IPrincipal& principal = events()) {
  return iam::PrincipalWithConditions(principal, conditions);
}

CONSTCLOUD_CONSTEXPR Conditions source_arn() {
  return {{"ArnLike", {{"aws:SourceArn", "arn:aws:events:us-east-1:123456789012:rule/r"}}}};
}
CONSTCLOUD_CONSTEXPR Conditions source_account() { return {{"StringEquals", {{"aws:SourceAccount", "123456789012"}}}}; }
CONSTCLOUD_CONSTEXPR Conditions organization() { return {{"StringEquals", {{"aws:PrincipalOrgID", "o-abcdefghij"}}}}; }

CONSTCLOUD_CONSTEXPR void function_urls(Stack& stack) {
  const auto fn = handler(stack);
  fn.add_permission("Open", {.principal = iam::AnyPrincipal(),
                             .action = "lambda:InvokeFunctionUrl",
                             .function_url_auth_type = FunctionUrlAuthType::none});
  fn.add_permission("Iam", {.principal = iam::AnyPrincipal(),
                            .action = "lambda:InvokeFunctionUrl",
                            .function_url_auth_type = FunctionUrlAuthType::aws_iam});
  fn.add_permission("Through", {.principal = iam::AnyPrincipal(), .invoked_via_function_url = true});
  fn.add_permission("NotThrough", {.principal = iam::AnyPrincipal(), .invoked_via_function_url = false});
}

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  handler(stack).add_permission("Full", {.principal = events(),
                                         .action = "lambda:InvokeFunctionUrl",
                                         .event_source_token = "skill",
                                         .function_url_auth_type = FunctionUrlAuthType::none,
                                         .invoked_via_function_url = true,
                                         .organization_id = "o-abcdefghij",
                                         .scope = Construct(stack, "Elsewhere"),
                                         .source_account = "123456789012",
                                         .source_arn = "arn:aws:events:us-east-1:123456789012:rule/r"});
}

CONSTCLOUD_CONSTEXPR void conditions(Stack& stack) {
  const auto fn = handler(stack);
  fn.add_permission("Arn", {.principal = where(source_arn())});
  fn.add_permission("Account", {.principal = where(source_account())});
  Conditions both = source_arn();
  both.add("StringEquals", Json::object({{"aws:SourceAccount", "123456789012"}}));
  fn.add_permission("Both", {.principal = where(both)});
  fn.add_permission("Organization", {.principal = where(organization(), iam::AnyPrincipal())});
  fn.add_permission("InOrganization", {.principal = iam::ArnPrincipal("*").in_organization("o-abcdefghij")});
  fn.add_permission("Overridden", {.principal = where(source_arn()), .source_arn = "arn:aws:events:::rule/other"});
  fn.add_permission("OverriddenAccount", {.principal = where(source_account()), .source_account = "210987654321"});
  fn.add_permission("OverriddenOrganization", {.principal = where(organization(), iam::AnyPrincipal()),
                                               .organization_id = "o-klmnopqrst"});
  fn.add_permission("OfRole", {.principal = where(source_account(), role(stack))});
}

CONSTCLOUD_CONSTEXPR void principals(Stack& stack) {
  const auto fn = handler(stack);
  fn.add_permission("Role", {.principal = role(stack)});
  fn.add_permission("Root", {.principal = iam::AccountRootPrincipal()});
  fn.add_permission("Any", {.principal = iam::AnyPrincipal()});
  const auto who = cc::CfnParameter(stack, "Who").value_as_string();
  fn.add_permission("OfParameter", {.principal = iam::AccountPrincipal(who)});
  const auto service = cc::CfnParameter(stack, "Service").value_as_string();
  fn.add_permission("ServiceOfParameter", {.principal = iam::ServicePrincipal(service)});
  fn.add_permission("Short", {.principal = iam::ServicePrincipal("events")});
  fn.add_permission("Tagging", {.principal = events().with_session_tags()});
}

CONSTCLOUD_CONSTEXPR void grants(Stack& stack) {
  const auto fn = handler(stack);
  show_plain(stack, "Arn", fn.grant_invoke(iam::ArnPrincipal("arn:aws:iam::123456789012:role/caller")).success());
  show_plain(stack, "Organization", fn.grant_invoke(iam::OrganizationPrincipal("o-abcdefghij")).success());
  show_plain(stack, "Conditional", fn.grant_invoke(where(source_account())).success());
  show_plain(stack, "Again", fn.grant_invoke(where(source_account())).success());
  show_plain(stack, "OtherCondition", fn.grant_invoke(where(source_arn())).success());
  const auto grants = fn.grant_invoke_composite_principal(iam::CompositePrincipal(
      {iam::AccountPrincipal("123456789012"), iam::ServicePrincipal("s3.amazonaws.com"), role(stack)}));
  show_plain(stack, "Count", static_cast<double>(grants.size()));
  show_plain(stack, "ToResource", grants[0].resource_statement().has_value());
  show_plain(stack, "ToPrincipal", !grants[2].resource_statement().has_value());
}

CONSTCLOUD_CONSTEXPR void grants_on_imports(Stack& stack) {
  const auto skipping =
      Function::from_function_attributes(stack, "Skipping", {.function_arn = far_arn, .skip_permissions = true});
  const auto same =
      Function::from_function_attributes(stack, "Same", {.function_arn = far_arn, .same_environment = true});
  const auto far = Function::from_function_arn(stack, "Far", far_arn);
  show_plain(stack, "SkippingSuccess", skipping.grant_invoke(events()).success());
  show_plain(stack, "SameSuccess", same.grant_invoke(events()).success());
  far.add_permission("NoEffect", {.principal = events()});
  Function::builder(stack, "Fn")
      .runtime(lambda::Runtime::nodejs_22_x)
      .handler("index.handler")
      .code(lambda::Code::from_inline("x"))
      .role(role(stack))
      .build();
}

CONSTCLOUD_CONSTEXPR void import_of_a_parameter(Stack& stack) {
  const auto arn = cc::CfnParameter(stack, "Arn").value_as_string();
  const auto fn = Function::from_function_arn(stack, "Fn", arn);
  fn.grant_invoke(role(stack));
  fn.add_permission("NoEffect", {.principal = events()});
}

void permit(Stack& stack, const iam::IPrincipal& principal) {
  handler(stack).add_permission("P", {.principal = principal});
}

void grant_on_an_import(Stack& stack) { Function::from_function_arn(stack, "Far", far_arn).grant_invoke(events()); }
void unknown_condition(Stack& stack) { permit(stack, where({{"StringEquals", {{"aws:Else", "x"}}}})); }
void unknown_operator(Stack& stack) { permit(stack, where({{"StringLike", {{"aws:SourceAccount", "1"}}}})); }
void two_unknown_conditions(Stack& stack) {
  permit(stack, where({{"ArnEquals", {{"a", "x"}, {"b", "y"}}}, {"StringEquals", {{"aws:SourceAccount", "1"}, {"c", "z"}}}}));
}
void organization_with_account(Stack& stack) {
  permit(stack, where({{"StringEquals", {{"aws:PrincipalOrgID", "o-abcdefghij"}, {"aws:SourceAccount", "1"}}}},
                      iam::AnyPrincipal()));
}
void organization_with_arn(Stack& stack) {
  Conditions both = organization();
  both.add("ArnLike", Json::object({{"aws:SourceArn", "arn:aws:events:us-east-1:123456789012:rule/r"}}));
  permit(stack, where(both, iam::AnyPrincipal()));
}
void permission_of_a_composite(Stack& stack) { permit(stack, iam::CompositePrincipal({events(), events()})); }
void permission_of_a_federated(Stack& stack) { permit(stack, iam::FederatedPrincipal("f")); }
void permission_of_a_star(Stack& stack) { permit(stack, iam::StarPrincipal()); }
void permission_of_a_conditional_canonical(Stack& stack) {
  permit(stack, where(source_account(), iam::CanonicalUserPrincipal("abc")));
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "lambda_permissions");
  pairs.pair<function_urls>("function_urls");
  pairs.pair<every_option>("every_option");
  pairs.pair<conditions>("conditions");
  pairs.pair<principals>("principals");
  pairs.pair<grants>("grants");
  pairs.pair<grants_on_imports>("grants_on_imports");
  pairs.pair<import_of_a_parameter>("import_of_a_parameter");
  pairs.error<grant_on_an_import>("grant_on_an_import");
  pairs.error<unknown_condition>("unknown_condition");
  pairs.error<unknown_operator>("unknown_operator");
  pairs.error<two_unknown_conditions>("two_unknown_conditions");
  pairs.error<organization_with_account>("organization_with_account");
  pairs.error<organization_with_arn>("organization_with_arn");
  pairs.error<permission_of_a_composite>("permission_of_a_composite");
  pairs.error<permission_of_a_federated>("permission_of_a_federated");
  pairs.error<permission_of_a_star>("permission_of_a_star");
  pairs.error<permission_of_a_conditional_canonical>("permission_of_a_conditional_canonical");
  return pairs.finish();
}
