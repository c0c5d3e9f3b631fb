// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/policy.hpp>

#include <string>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Stack;
using cc::Text;
using iam::Policy;
using identities::publishing;
using identities::reading;
using identities::role_in;
using trees::Refusal;

namespace {

constexpr Text repeat(char unit, std::size_t count) {
  cc::Buffer buffer;
  for (std::size_t i = 0; i != count; ++i) buffer.push(unit);
  return Text(std::move(buffer));
}

}  // namespace

TEST_CASE("Policy: everything that it may have") {
  constexpr auto full = [](Stack& stack) {
    Policy::builder(stack, "Policy")
        .policy_name("named")
        .users({iam::User(stack, "User")})
        .roles({role_in(stack), iam::Role::from_role_name(stack, "Imported", "imported")})
        .groups({iam::Group(stack, "Group")})
        .statements({reading()})
        .document(iam::PolicyDocument({.statements = {publishing()}}))
        .build();
  };
  CHECK_BOTH(identities::member(full, "Policy23B91518", "Properties") ==
             Text(R"({"Groups":[{"Ref":"GroupC77FDACD"}],"PolicyDocument":{"Statement":[)"
                  R"({"Action":"sns:Publish","Effect":"Allow","Resource":"*"},)"
                  R"({"Action":"s3:GetObject","Effect":"Allow","Resource":"*"}],"Version":"2012-10-17"},)"
                  R"("PolicyName":"named","Roles":[{"Ref":"Role1ABCC5F0"},"imported"],"Users":[{"Ref":"User00B015A1"}]})"));
}

TEST_CASE("Policy: attached once to each, by its methods as by its props") {
  constexpr auto methods = [](Stack& stack) {
    const Policy policy(stack, "Policy");
    const iam::Role role = role_in(stack);
    const iam::User user(stack, "User");
    const iam::Group group(stack, "Group");
    policy.add_statements(reading());
    for (int i = 0; i != 2; ++i) {
      policy.attach_to_role(role);
      policy.attach_to_user(user);
      policy.attach_to_group(group);
      role.attach_inline_policy(policy);
      user.attach_inline_policy(policy);
      group.attach_inline_policy(policy);
    }
  };
  CHECK_BOTH(identities::property(methods, "Policy23B91518", "Roles") == Text(R"([{"Ref":"Role1ABCC5F0"}])"));
  CHECK_BOTH(identities::property(methods, "Policy23B91518", "Users") == Text(R"([{"Ref":"User00B015A1"}])"));
  CHECK_BOTH(identities::property(methods, "Policy23B91518", "Groups") == Text(R"([{"Ref":"GroupC77FDACD"}])"));
  CHECK_BOTH(identities::property(methods, "Policy23B91518", "PolicyName") == Text(R"("Policy23B91518")"));
}

TEST_CASE("Policy: left out while it is empty or belongs to nobody") {
  constexpr auto absent = [](Stack& stack) {
    Policy::builder(stack, "Unattached").statements({reading()}).build();
    Policy::builder(stack, "Empty").roles({role_in(stack)}).build();
    Policy(stack, "Nothing");
  };
  CHECK_BOTH(identities::ids(absent) == Text("Role1ABCC5F0"));
  constexpr auto later = [](Stack& stack) {
    const Policy policy(stack, "Policy");
    const Text before = template_text(stack);
    policy.attach_to_role(role_in(stack));
    policy.document().add_statements(reading());
    return !before.contains("AWS::IAM::Policy") && template_text(stack).contains("AWS::IAM::Policy");
  };
  CHECK_BOTH(trees::in_stack(later));
}

TEST_CASE("Policy: what waits for a policy that is left out does not wait") {
  constexpr auto waiting = [](Stack& stack) {
    trees::thing(stack, "Waiting").node().add_dependency(Policy(stack, "Nothing"));
  };
  CHECK_BOTH(identities::member(waiting, "Waiting", "DependsOn") == Text("there is no such member"));
}

TEST_CASE("Policy: named after its logical id, as far as names are long") {
  constexpr auto long_id = [](Stack& stack) {
    Policy::builder(stack, Text::concat({"Policy", repeat('x', 150)})).roles({role_in(stack)}).statements({reading()}).build();
  };
  constexpr auto name = [](auto f) {
    const cc::Json found = identities::resources(f);
    return found.as_object()[1].value.find("Properties")->find("PolicyName")->as_text();
  };
  CHECK_BOTH(name(long_id).size() == 128);
  CHECK_BOTH(name(long_id).starts_with("xxx"));
  constexpr auto renamed = [](Stack& stack) {
    const Policy policy = Policy::builder(stack, "Policy").roles({role_in(stack)}).statements({reading()}).build();
    cc::CfnResource::of(policy).override_logical_id("Renamed");
  };
  CHECK_BOTH(identities::property(renamed, "Renamed", "PolicyName") == Text(R"("Renamed")"));
}

TEST_CASE("Policy: who asks for its name needs it") {
  constexpr auto asked = [](Stack& stack) {
    const Policy policy = Policy::builder(stack, "Policy").roles({role_in(stack)}).statements({reading()}).build();
    return trees::shown(policy.policy_name(), stack);
  };
  CHECK_BOTH(trees::in_stack(asked) == Text(R"("Policy23B91518")"));
  CHECK(trees::refusal_in_stack([](Stack& stack) { (void)Policy(stack, "P").policy_name(); }).what ==
        "Validation failed with the following errors:\n"
        "  [S/P] This Policy has been referenced by a resource, so it must contain at least one statement.\n"
        "  [S/P] This Policy has been referenced by a resource, so it must be attached to at least one user, group or "
        "role.");
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
               return Policy::from_policy_name(stack, "Imported", "name").policy_name().literal();
             }) == Text("name"));
}

TEST_CASE("Policy: forced into the template, it must be good for something") {
  constexpr auto forced = [](Stack& stack) {
    Policy::builder(stack, "P").force(true).roles({role_in(stack)}).statements({reading()}).build();
  };
  CHECK_BOTH(identities::ids(forced) == Text("Role1ABCC5F0,P4E0919BE"));
  CHECK(trees::refusal_in_stack([](Stack& stack) { Policy::builder(stack, "P").force(true).build(); }).what ==
        "Validation failed with the following errors:\n"
        "  [S/P] Policy created with force=true is empty. You must add statements to the policy\n"
        "  [S/P] Policy created with force=true must be attached to at least one principal: user, group or role");
}

TEST_CASE("Policy: faults of its statements, even where it is left out") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          Policy::builder(stack, "P").statements({iam::PolicyStatement({.actions = {"a:B"}})}).build();
        }).what ==
        "Validation failed with the following errors:\n"
        "  [S/P] A PolicyStatement used in an identity-based policy must specify at least one resource.");
}

TEST_CASE("Policy: two of one name do not go together") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const iam::Role role = role_in(stack);
          role.attach_inline_policy(Policy::builder(stack, "P").policy_name("same").build());
          role.attach_inline_policy(Policy::builder(stack, "Q").policy_name("same").build());
        }) == Refusal{"A policy named \"same\" is already attached", "S/Q"});
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const iam::IRole role = iam::Role::from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/name");
          role.attach_inline_policy(Policy::builder(stack, "P").policy_name("same").build());
          role.attach_inline_policy(Policy::builder(stack, "Q").policy_name("same").build());
        }) == Refusal{"A policy named \"same\" is already attached", "S/Q"});
}

TEST_CASE("Policy: takes permissions, but is no principal") {
  constexpr auto given = [](Stack& stack) {
    const Policy policy = Policy::builder(stack, "Policy").roles({role_in(stack)}).build();
    const iam::Grant grant =
        iam::Grant::add_to_principal({.actions = {"a:B"}, .grantee = policy, .resource_arns = {"*"}});
    grant.apply_before(trees::thing(stack, "Waiting"));
  };
  CHECK_BOTH(identities::statements(given, "Policy23B91518") ==
             Text(R"([{"Action":"a:B","Effect":"Allow","Resource":"*"}])"));
  CHECK_BOTH(identities::member(given, "Waiting", "DependsOn") == Text(R"(["Policy23B91518"])"));
  constexpr auto described = [](Stack& stack) {
    const Policy policy(stack, "Policy");
    const iam::IPrincipal principal = policy.grant_principal();
    return principal.to_string() == Text("Policy(S/Policy)") && principal.principal_account()->is_token() &&
           principal == policy.grant_principal();
  };
  CHECK_BOTH(trees::in_stack(described));
  const Refusal refusal{
      "This grant operation needs to add a resource policy so needs access to a principal. Grant permissions to a Role "
      "or User, instead of a Policy.",
      "S/Policy"};
  // Asking is allowed, writing is not.
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const auto fragment = Policy(stack, "Policy").grant_principal().policy_fragment();
          trees::thing(stack, "Shown", {{"Principal", fragment.principal_json()}});
        }) == refusal);
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          (void)Policy(stack, "Policy").grant_principal().assume_role_action();
        }) == refusal);
}
