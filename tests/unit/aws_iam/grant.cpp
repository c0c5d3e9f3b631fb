// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/grant.hpp>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Text;
using iam::Grant;
using iam::IGrantable;

namespace {

constexpr Grant give(const IGrantable& grantee) {
  return Grant::add_to_principal({.actions = {"sns:Publish", "sns:Subscribe"},
                                  .grantee = grantee,
                                  .resource_arns = {"arn"},
                                  .conditions = {{"Bool", {{"k", "v"}}}}});
}

}  // namespace

TEST_CASE("Grant: a statement in the policy of the grantee") {
  constexpr auto given = [](cc::Stack& stack) {
    const Grant grant = give(identities::role_in(stack));
    grant.assert_success();
    return grant.success() && grant.principal_statements().size() == 1 && !grant.resource_statement().has_value() &&
           grant.resource_statements().empty() &&
           grant.principal_statement()->to_json().to_text() ==
               Text(R"({"Action":["sns:Publish","sns:Subscribe"],"Condition":{"Bool":{"k":"v"}},"Effect":"Allow",)"
                    R"("Resource":"arn"})");
  };
  CHECK_BOTH(trees::in_stack(given));
  constexpr auto written = [](cc::Stack& stack) {
    const iam::Role role = identities::role_in(stack);
    give(role);
    give(role);
  };
  CHECK_BOTH(identities::statements(written, "RoleDefaultPolicy5FFB7DAB") ==
             Text(R"([{"Action":["sns:Publish","sns:Subscribe"],"Condition":{"Bool":{"k":"v"}},"Effect":"Allow",)"
                  R"("Resource":"arn"}])"));
}

TEST_CASE("Grant: whoever has no policy takes nothing, and says so") {
  CHECK_BOTH(!give(iam::ServicePrincipal("sns")).success());
  CHECK_BOTH(!give(iam::AnyPrincipal().with_conditions({{"Bool", {{"k", "v"}}}})).success());
  CHECK_BOTH(!give(iam::CompositePrincipal({iam::AnyPrincipal()})).success());
  CHECK_BOTH(!give(iam::AnyPrincipal()).principal_statement().has_value());
  CHECK(trees::refusal_of([] { give(iam::ServicePrincipal("sns.amazonaws.com")).assert_success(); }).what ==
        "Permissions for 'ServicePrincipal(sns.amazonaws.com)' to call 'sns:Publish,sns:Subscribe' on 'arn' could not "
        "be added on either identity or resource policy.");
  CHECK(trees::refusal_of([] {
          Grant::add_to_principal({.actions = {"a:B"},
                                   .grantee = iam::AnyPrincipal(),
                                   .resource_arns = {"x", "y:" + cc::Value<Text>(cc::Aws::region)}})
              .assert_success();
        }).what ==
        "Permissions for 'AnyPrincipal()' to call 'a:B' on 'x,y:${Token[TOKEN]}' could not be added on either identity "
        "or resource policy.");
}

TEST_CASE("Grant: conditions of a grantee with a policy are its own affair") {
  constexpr auto through = [](cc::Stack& stack) {
    const iam::PrincipalWithConditions some(identities::role_in(stack), {{"Bool", {{"k", "v"}}}});
    cc::CfnResource waiting = trees::thing(stack, "Waiting");
    give(some).apply_before(waiting);
  };
  CHECK_BOTH(identities::ids(through) == Text("Role1ABCC5F0,RoleDefaultPolicy5FFB7DAB,Waiting"));
  CHECK_BOTH(identities::member(through, "Waiting", "DependsOn") == Text(R"(["RoleDefaultPolicy5FFB7DAB"])"));
}

TEST_CASE("Grant: constructs that wait for the policy") {
  constexpr auto waiting = [](cc::Stack& stack) {
    const cc::CfnResource one = trees::thing(stack, "One");
    const cc::CfnResource two = trees::thing(stack, "Two");
    const Grant both = give(identities::role_in(stack)).combine(give(iam::User(stack, "User")));
    both.apply_before(one, two);
    give(iam::AnyPrincipal()).apply_before(two);
    Grant::drop(iam::AnyPrincipal(), "nobody minds").apply_before(one);
  };
  CHECK_BOTH(identities::member(waiting, "One", "DependsOn") ==
             Text(R"(["RoleDefaultPolicy5FFB7DAB","UserDefaultPolicy1F97781E"])"));
  CHECK_BOTH(identities::member(waiting, "Two", "DependsOn") ==
             Text(R"(["RoleDefaultPolicy5FFB7DAB","UserDefaultPolicy1F97781E"])"));
  constexpr auto combined = [](cc::Stack& stack) {
    return give(identities::role_in(stack)).combine(give(iam::User(stack, "User"))).principal_statements().size();
  };
  CHECK_BOTH(trees::in_stack(combined) == 2);
  CHECK_BOTH(!Grant::drop(iam::AnyPrincipal(), "nobody minds").success());
}

TEST_CASE("Grant: where the grantee has no policy, the resource may take it") {
  constexpr auto taken = [](cc::Stack& stack) {
    iam::PolicyDocument document;
    const cc::CfnResource resource = trees::thing(stack, "Resource");
    const auto add = [&](const iam::PolicyStatement& statement) {
      document.add_statements(statement);
      return iam::AddToResourcePolicyResult{true, resource};
    };
    const auto grant = [&](const IGrantable& grantee) {
      return Grant::add_to_principal_or_resource({.actions = {"a:B"},
                                                  .grantee = grantee,
                                                  .resource_arns = {"arn"},
                                                  .conditions = {{"Bool", {{"k", "v"}}}}},
                                                 stack.account(), add);
    };
    const bool by_role = grant(identities::role_in(stack)).principal_statement().has_value() && document.is_empty();
    const Grant by_service = grant(iam::ServicePrincipal("sns"));
    by_service.apply_before(trees::thing(stack, "Waiting"));
    return by_role && by_service.success() && !by_service.principal_statement().has_value() &&
           by_service.resource_statement()->to_json().to_text() ==
               Text(R"({"Action":"a:B","Condition":{"Bool":{"k":"v"}},"Effect":"Allow",)"
                    R"("Principal":{"Service":"sns.amazonaws.com"},"Resource":"arn"})");
  };
  CHECK_BOTH(trees::in_stack(taken));
}

TEST_CASE("Grant: who may be of another account than the resource is let in by both policies") {
  // How many statements the policy of a resource of that account gets for a role.
  constexpr auto added = [](cc::Stack& stack, const cc::Value<Text>& resource_account) {
    std::size_t count = 0;
    const auto add = [&count](const iam::PolicyStatement&) {
      ++count;
      return iam::AddToResourcePolicyResult{true, {}};
    };
    const Grant grant = Grant::add_to_principal_or_resource(
        {.actions = {"a:B"}, .grantee = identities::role_in(stack), .resource_arns = {"arn"}}, resource_account, add);
    return grant.success() ? count : 100;
  };
  constexpr auto of_this_account = [added](cc::Stack& stack) { return added(stack, stack.account()); };
  constexpr auto of_a_known_one = [added](cc::Stack& stack) { return added(stack, "123456789012"); };
  constexpr auto of_no_known_one = [added](cc::Stack& stack) { return added(stack, {}); };
  CHECK_BOTH(trees::in_stack(of_this_account) == 0);
  CHECK_BOTH(trees::in_stack(of_a_known_one) == 1);
  CHECK_BOTH(trees::in_stack(of_no_known_one) == 1);
}

TEST_CASE("IGrantable: whoever has a grant principal") {
  constexpr auto texts = [](cc::Stack& stack) {
    return IGrantable(identities::role_in(stack)).to_string() == Text("S/Role") &&
           IGrantable(iam::Policy(stack, "Policy")).to_string() == Text("S/Policy") &&
           IGrantable(iam::AnyPrincipal()).to_string() == Text("AnyPrincipal()") &&
           IGrantable(iam::IPrincipal(iam::AnyPrincipal())).to_string() == Text("AnyPrincipal()");
  };
  CHECK_BOTH(trees::in_stack(texts));
}
