// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/user.hpp>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Stack;
using cc::Text;
using iam::ManagedPolicy;
using iam::User;
using identities::publishing;
using identities::reading;
using trees::Refusal;

TEST_CASE("User: the least has no properties") {
  constexpr auto least = [](Stack& stack) { User(stack, "User"); };
  CHECK_BOTH(identities::resources(least).to_text() == Text(R"({"User00B015A1":{"Type":"AWS::IAM::User"}})"));
  constexpr auto bare = [](Stack& stack) {
    User::builder(stack, "User").groups({}).managed_policies({}).password_reset_required(false).build();
  };
  CHECK_BOTH(identities::resources(bare) == identities::resources(least));
}

TEST_CASE("User: everything that it may have, in the order of the template") {
  constexpr auto full = [](Stack& stack) {
    User::builder(stack, "User")
        .groups({iam::Group(stack, "Group")})
        .managed_policies({ManagedPolicy::from_managed_policy_arn(stack, "P", "arn:p")})
        .path("/people/")
        .permissions_boundary(ManagedPolicy::from_managed_policy_arn(stack, "B", "arn:b"))
        .user_name("bob")
        .password(cc::SecretValue::unsafe_plain_text("word"))
        .password_reset_required(true)
        .build();
  };
  CHECK_BOTH(identities::member(full, "User00B015A1", "Properties") ==
             Text(R"({"Groups":[{"Ref":"GroupC77FDACD"}],"LoginProfile":{"Password":"word","PasswordResetRequired":true},)"
                  R"("ManagedPolicyArns":["arn:p"],"Path":"/people/","PermissionsBoundary":"arn:b","UserName":"bob"})"));
  constexpr auto kept = [](Stack& stack) {
    User::builder(stack, "User").password("word").password_reset_required(false).build();
  };
  CHECK_BOTH(identities::property(kept, "User00B015A1", "LoginProfile") ==
             Text(R"({"Password":"word","PasswordResetRequired":false})"));
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          User::builder(stack, "User").password_reset_required(true).build();
        }) == Refusal{"Cannot set \"passwordResetRequired\" without specifying \"initialPassword\"", "S/User"});
}

TEST_CASE("User: managed policies stand once each, by who they are") {
  constexpr auto managed = [](Stack& stack) {
    const User user(stack, "User");
    const iam::IManagedPolicy policy = ManagedPolicy::from_aws_managed_policy_name("X");
    const iam::IManagedPolicy imported = ManagedPolicy::from_managed_policy_arn(stack, "P", "arn:p");
    user.add_managed_policy(imported);
    user.add_managed_policy(imported);
    user.add_managed_policy(policy);
    user.add_managed_policy(policy);
  };
  CHECK_BOTH(identities::property(managed, "User00B015A1", "ManagedPolicyArns") ==
             Text(R"(["arn:p",{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::aws:policy/X"]]}])"));
}

TEST_CASE("User: statements go to a default policy") {
  constexpr auto methods = [](Stack& stack) {
    const User user(stack, "User");
    user.add_to_policy(reading());
    user.add_to_principal_policy(publishing());
    user.attach_inline_policy(iam::Policy::builder(stack, "Inline").statements({reading()}).build());
  };
  CHECK_BOTH(identities::ids(methods) == Text("User00B015A1,UserDefaultPolicy1F97781E,Inline6CF80F9D"));
  CHECK_BOTH(identities::member(methods, "UserDefaultPolicy1F97781E", "Properties") ==
             Text(R"({"PolicyDocument":{"Statement":[{"Action":"s3:GetObject","Effect":"Allow","Resource":"*"},)"
                  R"({"Action":"sns:Publish","Effect":"Allow","Resource":"*"}],"Version":"2012-10-17"},)"
                  R"("PolicyName":"UserDefaultPolicy1F97781E","Users":[{"Ref":"User00B015A1"}]})"));
  CHECK_BOTH(identities::property(methods, "Inline6CF80F9D", "Users") == Text(R"([{"Ref":"User00B015A1"}])"));
}

TEST_CASE("User: imports") {
  constexpr auto imported = [](Stack& stack) {
    const iam::IUser bob = User::from_user_name(stack, "Bob", "bob");
    bob.add_to_policy(reading());
    bob.attach_inline_policy(iam::Policy::builder(stack, "Inline").statements({reading()}).build());
  };
  CHECK_BOTH(identities::ids(imported) == Text("BobPolicy1A903B2B,Inline6CF80F9D"));
  CHECK_BOTH(identities::property(imported, "BobPolicy1A903B2B", "Users") == Text(R"(["bob"])"));
  CHECK_BOTH(identities::property(imported, "Inline6CF80F9D", "Users") == Text(R"(["bob"])"));
  constexpr auto arns = [](Stack& stack) {
    return trees::shown(
        cc::Json::array({User::from_user_name(stack, "A", "bob").user_arn(),
                         User::from_user_attributes(stack, "B", {.user_arn = "arn:aws:iam::1:user/x/dave"}).user_name()}),
        stack);
  };
  CHECK_BOTH(trees::in_stack(arns) ==
             Text(R"([{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::",{"Ref":"AWS::AccountId"},":user/bob"]]},)"
                  R"("dave"])"));
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          User::from_user_name(stack, "Bob", "bob").add_managed_policy(ManagedPolicy::from_aws_managed_policy_name("X"));
        }) == Refusal{"Cannot add managed policy to imported User", "S/Bob"});
}
