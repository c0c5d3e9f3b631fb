// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/i_role.hpp>

#include <vector>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Text;
using iam::IRole;

TEST_CASE("IRole: what an owned and an imported role have in common") {
  constexpr auto owned = [](cc::Stack& stack) {
    const IRole role = identities::role_in(stack);
    return trees::shown(cc::Json::array({role.role_arn(), role.role_name(), *role.principal_account(),
                                         role.policy_fragment().principal_json(), role.assume_role_action()}),
                        stack);
  };
  CHECK_BOTH(trees::in_stack(owned) ==
             Text(R"([{"Fn::GetAtt":["Role1ABCC5F0","Arn"]},{"Ref":"Role1ABCC5F0"},{"Ref":"AWS::AccountId"},)"
                  R"({"AWS":[{"Fn::GetAtt":["Role1ABCC5F0","Arn"]}]},"sts:AssumeRole"])"));
  constexpr auto imported = [](cc::Stack& stack) {
    const IRole role = iam::Role::from_role_arn(stack, "Role", "arn:aws:iam::123456789012:role/path/name");
    return trees::shown(cc::Json::array({role.role_arn(), role.role_name(), *role.principal_account(),
                                         role.policy_fragment().principal_json(), role.assume_role_action()}),
                        stack);
  };
  CHECK_BOTH(trees::in_stack(imported) ==
             Text(R"(["arn:aws:iam::123456789012:role/path/name","name","123456789012",)"
                  R"({"AWS":["arn:aws:iam::123456789012:role/path/name"]},"sts:AssumeRole"])"));
}

TEST_CASE("IRole: permissions on the role itself") {
  constexpr auto given = [](cc::Stack& stack) {
    const IRole role = iam::Role::from_role_arn(stack, "Target", "arn:aws:iam::123456789012:role/name");
    const iam::Role grantee = identities::role_in(stack);
    role.grant(grantee, "iam:GetRole");
    role.grant(grantee, "iam:GetRole", "iam:ListRolePolicies");
    role.grant(grantee, {"iam:TagRole", "iam:UntagRole"});
    role.grant_pass_role(grantee);
    role.grant_assume_role(grantee);
  };
  CHECK_BOTH(identities::statements(given, "RoleDefaultPolicy5FFB7DAB") ==
             Text(R"([{"Action":"iam:GetRole","Effect":"Allow","Resource":"arn:aws:iam::123456789012:role/name"},)"
                  R"({"Action":["iam:GetRole","iam:ListRolePolicies"],"Effect":"Allow",)"
                  R"("Resource":"arn:aws:iam::123456789012:role/name"},)"
                  R"({"Action":["iam:TagRole","iam:UntagRole"],"Effect":"Allow",)"
                  R"("Resource":"arn:aws:iam::123456789012:role/name"},)"
                  R"({"Action":"iam:PassRole","Effect":"Allow","Resource":"arn:aws:iam::123456789012:role/name"},)"
                  R"({"Action":"sts:AssumeRole","Effect":"Allow","Resource":"arn:aws:iam::123456789012:role/name"}])"));
  CHECK(trees::in_stack([](cc::Stack& stack) {
    const std::vector<std::string> actions = {"iam:GetRole", "iam:TagRole"};
    return identities::role_in(stack).grant(iam::User(stack, "User"), actions).principal_statement()->actions().size();
  }) == 2);
}

TEST_CASE("IRole: services and accounts are let in by the trust policy of a role of this app") {
  const trees::Refusal refusal{
      "Cannot use a service or account principal with grantAssumeRole, use assumeRolePolicy instead.", "S/Role"};
  CHECK(trees::refusal_in_stack([](cc::Stack& stack) {
          identities::role_in(stack).grant_assume_role(iam::ServicePrincipal("sns"));
        }) == refusal);
  CHECK(trees::refusal_in_stack([](cc::Stack& stack) {
          identities::role_in(stack).grant_assume_role(iam::AccountPrincipal("123456789012"));
        }) == refusal);
  CHECK(!trees::in_stack([](cc::Stack& stack) {
    return identities::role_in(stack).grant_assume_role(iam::ArnPrincipal("arn")).success();
  }));
  CHECK(!trees::in_stack([](cc::Stack& stack) {
    return iam::Role::from_role_name(stack, "Role", "name").grant_assume_role(iam::ServicePrincipal("sns")).success();
  }));
}
