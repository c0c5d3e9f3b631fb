// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/principals.hpp>

#include <string>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Json;
using cc::Text;
using trees::refusal_of;

namespace {

/// The trust policy of a role that the principal may assume, in a stack of that environment.
template <class F>
constexpr Text trust(F make, const cc::Environment& env = {}) {
  cc::ConstructTree app;
  const cc::Stack stack(app, "S", {.env = env});
  const iam::PolicyDocument document;
  make().add_to_assume_role_policy(document);
  return trees::shown(*cc::json::parse(trees::shown(document.token(), stack)).find("Statement"), stack);
}
/// How the principal stands in a statement.
template <class F>
constexpr Text principal(F make, const cc::Environment& env = {}) {
  const Json statements = cc::json::parse(trust(make, env));
  return statements.as_array()[0].find("Principal")->to_text();
}

}  // namespace

TEST_CASE("principals: how each stands in a statement") {
  CHECK_BOTH(principal([] { return iam::ServicePrincipal("lambda.amazonaws.com"); }) ==
             Text(R"({"Service":"lambda.amazonaws.com"})"));
  CHECK_BOTH(principal([] { return iam::ArnPrincipal("arn"); }) == Text(R"({"AWS":"arn"})"));
  CHECK_BOTH(principal([] { return iam::AnyPrincipal(); }) == Text(R"({"AWS":"*"})"));
  CHECK_BOTH(principal([] { return iam::StarPrincipal(); }) == Text(R"("*")"));
  CHECK_BOTH(principal([] { return iam::CanonicalUserPrincipal("me"); }) == Text(R"({"CanonicalUser":"me"})"));
  CHECK_BOTH(principal([] { return iam::FederatedPrincipal("idp"); }) == Text(R"({"Federated":"idp"})"));
  CHECK_BOTH(principal([] { return iam::AccountPrincipal("123456789012"); }) ==
             Text(R"({"AWS":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::123456789012:root"]]}})"));
}

TEST_CASE("principals: the root of the account that the stack is deployed to") {
  constexpr auto root = [] { return iam::AccountRootPrincipal(); };
  CHECK_BOTH(principal(root) == Text(R"({"AWS":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::",)"
                                     R"({"Ref":"AWS::AccountId"},":root"]]}})"));
  CHECK_BOTH(principal(root, {.account = "123456789012"}) ==
             Text(R"({"AWS":{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::123456789012:root"]]}})"));
  constexpr auto account = [](cc::Stack& stack) {
    return trees::shown(*iam::AccountRootPrincipal().principal_account(), stack);
  };
  CHECK_BOTH(trees::in_stack(account) == Text(R"({"Ref":"AWS::AccountId"})"));
  constexpr auto like = [] {
    const iam::AccountRootPrincipal one;
    const iam::AccountRootPrincipal other;
    return one.policy_fragment().principal_json() == other.policy_fragment().principal_json() &&
           !(*one.principal_account() == *iam::AccountPrincipal("123456789012").principal_account());
  };
  CHECK_BOTH(like());
}

TEST_CASE("ServicePrincipal: names of all partitions and of optional regions") {
  constexpr auto name = [](const Text& service) { return iam::ServicePrincipal::service_principal_name(service).literal(); };
  CHECK_BOTH(name("sns.amazonaws.com") == Text("sns.amazonaws.com"));
  CHECK_BOTH(name("sns") == Text("sns.amazonaws.com"));
  CHECK_BOTH(name("sns.amazonaws.com.cn") == Text("sns.amazonaws.com"));
  CHECK_BOTH(name("sns.c2s.ic.gov") == Text("sns.amazonaws.com"));
  CHECK_BOTH(name("sns.sc2s.sgov.gov") == Text("sns.amazonaws.com"));
  CHECK_BOTH(name("states.us-east-1.amazonaws.com") == Text("states.us-east-1.amazonaws.com"));
  CHECK_BOTH(name("sns.example.com") == Text("sns.example.com"));
  CHECK_BOTH(name(".amazonaws.com") == Text(".amazonaws.com"));
  constexpr auto of_cape_town = [] { return iam::ServicePrincipal("logs", {.region = "af-south-1"}); };
  CHECK_BOTH(principal(of_cape_town) == Text(R"({"Service":"logs.af-south-1.amazonaws.com"})"));
  CHECK_BOTH(principal(of_cape_town, {.region = "us-east-1"}) == Text(R"({"Service":"logs.af-south-1.amazonaws.com"})"));
  CHECK_BOTH(principal(of_cape_town, {.region = "af-south-1"}) == Text(R"({"Service":"logs.amazonaws.com"})"));
  CHECK_BOTH(principal([] { return iam::ServicePrincipal("logs", {.region = "eu-west-1"}); }) ==
             Text(R"({"Service":"logs.amazonaws.com"})"));
  CHECK_BOTH(principal([] { return iam::ServicePrincipal("x.example.com", {.region = "af-south-1"}); }) ==
             Text(R"({"Service":"x.example.com"})"));
  CHECK_BOTH(principal([] { return iam::ServicePrincipal::from_static_service_principle_name("logs"); }) ==
             Text(R"({"Service":"logs"})"));
}

TEST_CASE("principals: conditions come with them") {
  CHECK_BOTH(trust([] {
               return iam::ServicePrincipal("sns", {.conditions = {{"StringEquals", {{"aws:SourceAccount", "1"}}}}});
             }) ==
             Text(R"([{"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:SourceAccount":"1"}},)"
                  R"("Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"}}])"));
  CHECK_BOTH(trust([] { return iam::OrganizationPrincipal("o-abcdefghij"); }) ==
             Text(R"([{"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abcdefghij"}},)"
                  R"("Effect":"Allow","Principal":{"AWS":"*"}}])"));
  CHECK_BOTH(trust([] { return iam::ArnPrincipal("arn").in_organization("o-x"); }) ==
             Text(R"([{"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-x"}},)"
                  R"("Effect":"Allow","Principal":{"AWS":"arn"}}])"));
  CHECK_BOTH(trust([] {
               return iam::FederatedPrincipal("idp", {{"Bool", {{"k", "v"}}}}, "sts:AssumeRoleWithSAML");
             }) == Text(R"([{"Action":"sts:AssumeRoleWithSAML","Condition":{"Bool":{"k":"v"}},"Effect":"Allow",)"
                        R"("Principal":{"Federated":"idp"}}])"));
  constexpr auto added = [] {
    iam::PrincipalWithConditions principal =
        iam::OrganizationPrincipal("o-abcdefghij").with_conditions({{"Bool", {{"k", "v"}}}});
    principal.add_condition("StringEquals", {{"a", "b"}});
    principal.add_conditions({{"Bool", {{"l", "w"}}}});
    return principal;
  };
  CHECK_BOTH(trust(added) ==
             Text(R"([{"Action":"sts:AssumeRole","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-abcdefghij",)"
                  R"("a":"b"},"Bool":{"k":"v","l":"w"}},"Effect":"Allow","Principal":{"AWS":"*"}}])"));
  CHECK_BOTH(added().conditions().size() == 2);
}

TEST_CASE("principals: session tags") {
  CHECK_BOTH(trust([] { return iam::ServicePrincipal("sns").with_session_tags(); }) ==
             Text(R"([{"Action":["sts:AssumeRole","sts:TagSession"],"Effect":"Allow",)"
                  R"("Principal":{"Service":"sns.amazonaws.com"}}])"));
  CHECK_BOTH(trust([] { return iam::SessionTagsPrincipal(iam::AnyPrincipal()); }) ==
             Text(R"([{"Action":["sts:AssumeRole","sts:TagSession"],"Effect":"Allow","Principal":{"AWS":"*"}}])"));
}

TEST_CASE("CompositePrincipal: a statement for each in a trust policy, together elsewhere") {
  constexpr auto composite = [] {
    return iam::CompositePrincipal({iam::ServicePrincipal("sns"), iam::ArnPrincipal("arn")});
  };
  CHECK_BOTH(trust(composite) ==
             Text(R"([{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"Service":"sns.amazonaws.com"}},)"
                  R"({"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"AWS":"arn"}}])"));
  constexpr auto together = [] {
    iam::CompositePrincipal principal(iam::ServicePrincipal("sns"), iam::ArnPrincipal("arn"));
    principal.add_principals(iam::AnyPrincipal(), iam::ServicePrincipal("sqs"));
    return principal.policy_fragment().principal_json().to_text();
  };
  CHECK_BOTH(together() == Text(R"({"Service":["sns.amazonaws.com","sqs.amazonaws.com"],"AWS":["arn","*"]})"));
  CHECK_BOTH(composite().to_string() == Text("CompositePrincipal(ServicePrincipal(sns),ArnPrincipal(arn))"));
  CHECK_BOTH(iam::CompositePrincipal(iam::WebIdentityPrincipal("idp")).assume_role_action() ==
             Text("sts:AssumeRoleWithWebIdentity"));
  CHECK(refusal_of([] { iam::CompositePrincipal({}); }).what ==
        "CompositePrincipals must be constructed with at least 1 Principal but none were passed.");
  CHECK(refusal_of([] {
          (void)iam::CompositePrincipal(iam::OrganizationPrincipal("o-abcdefghij")).policy_fragment();
        }).what ==
        R"(Components of a CompositePrincipal must not have conditions. Tried to add the following fragment: )"
        R"({"principalJson":{"AWS":["*"]},"conditions":{"StringEquals":{"aws:PrincipalOrgID":"o-abcdefghij"}}})");
}

TEST_CASE("OrganizationPrincipal: ids that organizations have") {
  const auto what = [](const std::string& id) {
    return refusal_of([&id] { (void)iam::OrganizationPrincipal{id}; }).what;
  };
  const std::string refusal = "Expected Organization ID must match regex pattern ^o-[a-z0-9]{10,32}$, received ";
  CHECK(what("o-abcdefghi") == refusal + "o-abcdefghi");
  CHECK(what("o-ABCDEFGHIJ") == refusal + "o-ABCDEFGHIJ");
  CHECK(what("o-abcdefgh-j") == refusal + "o-abcdefgh-j");
  CHECK(what("x-abcdefghij") == refusal + "x-abcdefghij");
  CHECK(what("o-" + std::string(33, 'a')) == refusal + "o-" + std::string(33, 'a'));
  CHECK(what("o-" + std::string(32, 'a')) == "nothing was refused");
  CHECK_BOTH(iam::OrganizationPrincipal(cc::Value<Text>(cc::Aws::region)).to_string() ==
             Text("OrganizationPrincipal(${Token[TOKEN]})"));
}

TEST_CASE("principals: what they are called") {
  CHECK_BOTH(iam::ServicePrincipal("sns.amazonaws.com").to_string() == Text("ServicePrincipal(sns.amazonaws.com)"));
  CHECK_BOTH(iam::AccountPrincipal("1").to_string() == Text("AccountPrincipal(1)"));
  CHECK_BOTH(iam::AccountPrincipal("1").account_id().literal() == Text("1"));
  CHECK_BOTH(iam::AccountRootPrincipal().to_string() == Text("AccountRootPrincipal()"));
  CHECK_BOTH(iam::ArnPrincipal("arn:" + cc::Value<Text>(cc::Aws::partition)).to_string() ==
             Text("ArnPrincipal(arn:${Token[TOKEN]})"));
  CHECK_BOTH(iam::ArnPrincipal("arn").arn().literal() == Text("arn"));
  CHECK_BOTH(iam::AnyPrincipal().to_string() == Text("AnyPrincipal()"));
  CHECK_BOTH(iam::StarPrincipal().to_string() == Text("StarPrincipal()"));
  CHECK_BOTH(iam::CanonicalUserPrincipal("x").to_string() == Text("CanonicalUserPrincipal(x)"));
  CHECK_BOTH(iam::FederatedPrincipal("x").to_string() == Text("FederatedPrincipal(x)"));
  CHECK_BOTH(iam::AnyPrincipal().with_conditions({}).to_string() == Text("AnyPrincipal()"));
}
