// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/managed_policy.hpp>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Stack;
using cc::Text;
using iam::ManagedPolicy;
using identities::publishing;
using identities::reading;
using identities::role_in;

TEST_CASE("ManagedPolicy: the least, with the description and the path that it always shows") {
  constexpr auto least = [](Stack& stack) { ManagedPolicy::builder(stack, "Policy").statements({reading()}).build(); };
  CHECK_BOTH(identities::member(least, "Policy23B91518", "Properties") ==
             Text(R"({"Description":"","Path":"/","PolicyDocument":{"Statement":[{"Action":"s3:GetObject",)"
                  R"("Effect":"Allow","Resource":"*"}],"Version":"2012-10-17"}})"));
}

TEST_CASE("ManagedPolicy: everything that it may have") {
  constexpr auto full = [](Stack& stack) {
    ManagedPolicy::builder(stack, "Policy")
        .managed_policy_name("named")
        .description("may read")
        .path("/chat/")
        .users({iam::User(stack, "User")})
        .roles({role_in(stack)})
        .groups({iam::Group(stack, "Group")})
        .statements({reading()})
        .document(iam::PolicyDocument({.statements = {publishing()}}))
        .build();
  };
  CHECK_BOTH(identities::member(full, "Policy23B91518", "Properties") ==
             Text(R"({"Description":"may read","Groups":[{"Ref":"GroupC77FDACD"}],"ManagedPolicyName":"named",)"
                  R"("Path":"/chat/","PolicyDocument":{"Statement":[{"Action":"sns:Publish","Effect":"Allow",)"
                  R"("Resource":"*"},{"Action":"s3:GetObject","Effect":"Allow","Resource":"*"}],"Version":"2012-10-17"},)"
                  R"("Roles":[{"Ref":"Role1ABCC5F0"}],"Users":[{"Ref":"User00B015A1"}]})"));
}

TEST_CASE("ManagedPolicy: attached once to each") {
  constexpr auto methods = [](Stack& stack) {
    const ManagedPolicy policy(stack, "Policy");
    policy.add_statements(reading());
    const iam::Role role = role_in(stack);
    const iam::User user(stack, "User");
    const iam::Group group(stack, "Group");
    for (int i = 0; i != 2; ++i) {
      policy.attach_to_role(role);
      policy.attach_to_user(user);
      policy.attach_to_group(group);
    }
  };
  CHECK_BOTH(identities::property(methods, "Policy23B91518", "Roles") == Text(R"([{"Ref":"Role1ABCC5F0"}])"));
  CHECK_BOTH(identities::property(methods, "Policy23B91518", "Users") == Text(R"([{"Ref":"User00B015A1"}])"));
  CHECK_BOTH(identities::property(methods, "Policy23B91518", "Groups") == Text(R"([{"Ref":"GroupC77FDACD"}])"));
}

TEST_CASE("ManagedPolicy: attributes") {
  constexpr auto attributes = [](Stack& stack) {
    const ManagedPolicy policy = ManagedPolicy::builder(stack, "Policy").description("d").statements({reading()}).build();
    const iam::IManagedPolicy same = policy;
    return trees::shown(cc::Json::array({policy.managed_policy_arn(), policy.managed_policy_name(), policy.description(),
                                         policy.path(), same.is_owned()}),
                        stack);
  };
  CHECK_BOTH(trees::in_stack(attributes) ==
             Text(R"([{"Ref":"Policy23B91518"},{"Fn::Select":[1,{"Fn::Split":["/",{"Fn::Select":[5,{"Fn::Split":[":",)"
                  R"({"Ref":"Policy23B91518"}]}]}]}]},"d","/",true])"));
}

TEST_CASE("ManagedPolicy: imports") {
  constexpr auto arns = [](Stack& stack) {
    const auto arn = [](const iam::IManagedPolicy& policy) { return policy.managed_policy_arn(); };
    return trees::shown(
        cc::Json::array({arn(ManagedPolicy::from_aws_managed_policy_name("service-role/X")),
                         arn(ManagedPolicy::from_managed_policy_name(stack, "ByName", "path/named")),
                         arn(ManagedPolicy::from_managed_policy_arn(stack, "ByArn", "arn:aws:iam::1:policy/p"))}),
        stack);
  };
  CHECK_BOTH(trees::in_stack(arns) ==
             Text(R"([{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::aws:policy/service-role/X"]]},)"
                  R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::",{"Ref":"AWS::AccountId"},)"
                  R"(":policy/path/named"]]},"arn:aws:iam::1:policy/p"])"));
}

TEST_CASE("ManagedPolicy: an empty one is refused") {
  CHECK(trees::refusal_in_stack([](Stack& stack) { ManagedPolicy(stack, "M"); }).what ==
        "Validation failed with the following errors:\n"
        "  [S/M] Managed Policy is empty. You must add statements to the policy");
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          ManagedPolicy::builder(stack, "M").statements({iam::PolicyStatement({.resources = {"*"}})}).build();
        }).what ==
        "Validation failed with the following errors:\n"
        "  [S/M] A PolicyStatement must specify at least one 'action' or 'notAction'.");
}

TEST_CASE("ManagedPolicy: takes permissions, but is no principal") {
  constexpr auto given = [](Stack& stack) {
    const ManagedPolicy policy(stack, "Policy");
    iam::Grant::add_to_principal({.actions = {"a:B"}, .grantee = policy, .resource_arns = {"*"}}).assert_success();
  };
  CHECK_BOTH(identities::statements(given, "Policy23B91518") ==
             Text(R"([{"Action":"a:B","Effect":"Allow","Resource":"*"}])"));
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          (void)ManagedPolicy(stack, "Policy").grant_principal().assume_role_action();
        }).what ==
        "This grant operation needs to add a resource policy so needs access to a principal. Grant permissions to a Role "
        "or User, instead of a ManagedPolicy.");
}
