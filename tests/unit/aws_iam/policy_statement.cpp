// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/policy_statement.hpp>

#include <string>
#include <vector>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Json;
using cc::Text;
using iam::Effect;
using iam::PolicyStatement;
using trees::Refusal;
using trees::refusal_of;

namespace {

constexpr Text text_of(const PolicyStatement& statement) { return statement.to_json().to_text(); }

}  // namespace

TEST_CASE("PolicyStatement: parts in the order of a document, lists of one without brackets") {
  CHECK_BOTH(text_of(PolicyStatement()) == Text(R"({"Effect":"Allow"})"));
  CHECK_BOTH(text_of(PolicyStatement({.actions = {"s3:GetObject", "s3:Get*", "s3:GetObject"},
                                      .conditions = {{"Bool", {{"k", "true"}}}},
                                      .effect = Effect::deny,
                                      .principals = {iam::AnyPrincipal()},
                                      .resources = {"b"},
                                      .sid = "First"})) ==
             Text(R"({"Action":["s3:GetObject","s3:Get*"],"Condition":{"Bool":{"k":"true"}},"Effect":"Deny",)"
                  R"("Principal":{"AWS":"*"},"Resource":"b","Sid":"First"})"));
  CHECK_BOTH(text_of(PolicyStatement({.not_actions = {"iam:*"},
                                      .not_principals = {iam::AnyPrincipal()},
                                      .not_resources = {"a", "b"}})) ==
             Text(R"({"NotAction":"iam:*","Effect":"Allow","NotPrincipal":{"AWS":"*"},"NotResource":["a","b"]})"));
}

TEST_CASE("PolicyStatement: built step by step") {
  constexpr auto built = [] {
    const PolicyStatement s;
    s.add_actions("sns:Publish", "sns:Subscribe");
    s.add_actions({"sns:Publish", "sns:ListTopics"});
    s.add_actions({"sns:GetTopicAttributes"});
    s.add_resources("one", "two");
    s.add_resources({"two", "three"});
    s.add_all_resources();
    s.add_condition("StringEquals", {{"a", "b"}});
    s.add_condition("StringEquals", Json::object({{"c", "d"}}));
    s.add_account_condition("123456789012");
    s.add_source_account_condition("210987654321");
    s.add_source_arn_condition("arn");
    s.set_sid("Sid");
    s.set_effect(Effect::deny);
    return text_of(s);
  };
  CHECK_BOTH(built() ==
             Text(R"({"Action":["sns:Publish","sns:Subscribe","sns:ListTopics","sns:GetTopicAttributes"],"Condition":)"
                  R"({"StringEquals":{"a":"b","c":"d","sts:ExternalId":"123456789012","aws:SourceAccount":"210987654321"},)"
                  R"("ArnEquals":{"aws:SourceArn":"arn"}},"Effect":"Deny","Resource":["one","two","three","*"],"Sid":"Sid"})"));
  constexpr auto negated = [] {
    const PolicyStatement s;
    s.add_not_actions("iam:*", "sts:*");
    s.add_not_actions({"iam:*"});
    s.add_not_resources("one");
    s.add_not_resources({"one", "two"});
    return text_of(s);
  };
  CHECK_BOTH(negated() ==
             Text(R"({"NotAction":["iam:*","sts:*"],"Effect":"Allow","NotResource":["one","two"]})"));
}

TEST_CASE("PolicyStatement: lists that are known when the program runs") {
  const std::vector<std::string> actions = {"a:B", "c:D"};
  const std::vector<std::string> resources = {"x", "y"};
  PolicyStatement s({.actions = actions, .resources = resources});
  s.add_actions(cc::List<cc::aws_iam::IamAction>(actions));
  CHECK(text_of(s) == Text(R"({"Action":["a:B","c:D"],"Effect":"Allow","Resource":["x","y"]})"));
}

TEST_CASE("PolicyStatement: intrinsics are the same when they say the same") {
  constexpr auto intrinsics = [] {
    const PolicyStatement s;
    s.add_resources(cc::Aws::region, "arn:" + cc::Value<Text>(cc::Aws::partition), cc::Aws::region);
    s.add_resources("arn:" + cc::Value<Text>(cc::Aws::partition));
    return s.resources().size();
  };
  CHECK_BOTH(intrinsics() == 2);
}

TEST_CASE("PolicyStatement: principals group by their kind") {
  constexpr auto grouped = [](cc::Stack& stack) {
    const PolicyStatement s;
    s.add_service_principal("lambda.amazonaws.com");
    s.add_arn_principal("arn");
    s.add_principals(iam::ServicePrincipal("sns.amazonaws.com"), identities::role_in(stack));
    s.add_any_principal();
    s.add_canonical_user_principal("me");
    return trees::shown(s.to_json(), stack);
  };
  CHECK_BOTH(trees::in_stack(grouped) ==
             Text(R"({"Effect":"Allow","Principal":{"Service":["lambda.amazonaws.com","sns.amazonaws.com"],)"
                  R"("AWS":["arn",{"Fn::GetAtt":["Role1ABCC5F0","Arn"]},"*"],"CanonicalUser":"me"}})"));
  constexpr auto accounts = [](cc::Stack& stack) {
    const PolicyStatement s;
    s.add_aws_account_principal("123456789012");
    s.add_account_root_principal();
    s.add_federated_principal("idp", {});
    return trees::shown(s.to_json(), stack);
  };
  CHECK_BOTH(trees::in_stack(accounts) ==
             Text(R"({"Effect":"Allow","Principal":{"AWS":[{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},)"
                  R"(":iam::123456789012:root"]]},{"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":iam::",)"
                  R"({"Ref":"AWS::AccountId"},":root"]]}],"Federated":"idp"}})"));
  constexpr auto twice = [] {
    const iam::AnyPrincipal any;
    const PolicyStatement s;
    s.add_principals(any, any);
    s.add_principals(any, iam::AnyPrincipal());
    return text_of(s);
  };
  CHECK_BOTH(twice() == Text(R"({"Effect":"Allow","Principal":{"AWS":["*","*"]}})"));
}

TEST_CASE("PolicyStatement: a handle, and a copy that is another statement") {
  constexpr auto shared = [] {
    const PolicyStatement one = identities::reading();
    const PolicyStatement same = one;
    same.add_actions("s3:PutObject");
    return one == same && one.actions().size() == 2;
  };
  CHECK_BOTH(shared());
  constexpr auto copied = [] {
    const PolicyStatement one({.actions = {"a:B"}, .conditions = {{"Bool", {{"k", "v"}}}}, .resources = {"x"}, .sid = "A"});
    const PolicyStatement other = one.copy({.effect = Effect::deny, .resources = {"y"}, .sid = "B"});
    other.add_actions("c:D");
    return Text::concat({text_of(one), text_of(other)});
  };
  CHECK_BOTH(copied() ==
             Text(R"({"Action":"a:B","Condition":{"Bool":{"k":"v"}},"Effect":"Allow","Resource":"x","Sid":"A"})"
                  R"({"Action":["a:B","c:D"],"Condition":{"Bool":{"k":"v"}},"Effect":"Deny","Resource":"y","Sid":"B"})"));
}

TEST_CASE("PolicyStatement: what it knows of itself") {
  CHECK_BOTH(identities::reading().has_resource());
  CHECK_BOTH(!identities::reading().has_principal());
  CHECK_BOTH(PolicyStatement({.principals = {iam::AnyPrincipal()}}).has_principal());
  CHECK_BOTH(PolicyStatement({.not_principals = {iam::AnyPrincipal()}}).has_principal());
  CHECK_BOTH(identities::reading().effect() == Effect::allow);
  CHECK_BOTH(PolicyStatement({.sid = "S"}).sid().literal() == Text("S"));
  CHECK_BOTH(PolicyStatement({.not_actions = {"a:B"}, .not_resources = {"c"}}).not_actions().size() == 1);
  CHECK_BOTH(identities::reading().freeze().frozen());
  CHECK_BOTH(PolicyStatement({.conditions = {{"Bool", {{"k", "v"}}}}}).conditions().size() == 1);
}

TEST_CASE("PolicyStatement: of JSON") {
  constexpr auto again = [](const Json& json) { return text_of(PolicyStatement::from_json(json)); };
  CHECK_BOTH(again(Json::object({{"Sid", "One"},
                                 {"Effect", "Deny"},
                                 {"Action", "s3:GetObject"},
                                 {"Resource", Json::array({"a", "b"})},
                                 {"Principal", Json::object({{"AWS", "x"}})},
                                 {"Condition", Json::object({{"Bool", Json::object({{"k", "v"}})}})}})) ==
             Text(R"({"Action":"s3:GetObject","Condition":{"Bool":{"k":"v"}},"Effect":"Deny","Principal":{"AWS":"x"},)"
                  R"("Resource":["a","b"],"Sid":"One"})"));
  CHECK_BOTH(again(Json::object({{"NotAction", Json::array({"iam:*"})}, {"NotResource", "*"}, {"NotPrincipal", "*"}})) ==
             Text(R"({"NotAction":"iam:*","Effect":"Allow","NotPrincipal":"*","NotResource":"*"})"));
  const auto refused = [](const Json& json) {
    return refusal_of([&json] { (void)PolicyStatement::from_json(json); }).what;
  };
  CHECK(refused(Json::object({{"Effect", "Allow"}})) ==
        "Incorrect Policy Statement: A PolicyStatement must specify at least one 'action' or 'notAction'.");
  CHECK(refused(Json::object({{"Action", 1}})) == "Fields must be either a string or an array of strings");
  CHECK(refused(Json::object({{"Action", Json::array({1})}})) == "Fields must be either a string or an array of strings");
  CHECK(refused(Json::object({{"Action", "a:B"}, {"Principal", 5}})) ==
        "JSON IAM principal should be an object, got 5");
  CHECK(refused(Json::object({{"Action", "bad"}})).substr(0, 24) == "Action 'bad' is invalid.");
}

TEST_CASE("PolicyStatement: what excludes each other") {
  const auto what = [](auto f) { return refusal_of(f).what; };
  const PolicyStatement positive({.actions = {"a:B"}, .principals = {iam::AnyPrincipal()}, .resources = {"x"}});
  const PolicyStatement negative(
      {.not_actions = {"a:B"}, .not_principals = {iam::AnyPrincipal()}, .not_resources = {"x"}});
  CHECK(what([&] { positive.add_not_actions("c:D"); }) ==
        "Cannot add 'NotActions' to policy statement if 'Actions' have been added");
  CHECK(what([&] { negative.add_actions("c:D"); }) ==
        "Cannot add 'Actions' to policy statement if 'NotActions' have been added");
  CHECK(what([&] { positive.add_not_resources("y"); }) ==
        "Cannot add 'NotResources' to policy statement if 'Resources' have been added");
  CHECK(what([&] { negative.add_resources("y"); }) ==
        "Cannot add 'Resources' to policy statement if 'NotResources' have been added");
  CHECK(what([&] { positive.add_not_principals(iam::AnyPrincipal()); }) ==
        "Cannot add 'NotPrincipals' to policy statement if 'Principals' have been added");
  CHECK(what([&] { negative.add_principals(iam::AnyPrincipal()); }) ==
        "Cannot add 'Principals' to policy statement if 'NotPrincipals' have been added");
  CHECK(what([&] { positive.freeze().add_actions("c:D"); }) ==
        "addActions: freeze() has been called on this PolicyStatement previously, so it can no longer be modified");
}

TEST_CASE("PolicyStatement: principals that do not go together") {
  CHECK(refusal_of([] {
          PolicyStatement({.principals = {iam::OrganizationPrincipal("o-abcdefghij"),
                                          iam::OrganizationPrincipal("o-klmnopqrst")}});
        }).what ==
        R"(All principals in a PolicyStatement must have the same Conditions (got '{"StringEquals":)"
        R"({"aws:PrincipalOrgID":"o-abcdefghij"}}' and '{"StringEquals":{"aws:PrincipalOrgID":"o-klmnopqrst"}}'). )"
        R"(Use multiple statements instead.)");
  CHECK(refusal_of([] { PolicyStatement({.principals = {iam::StarPrincipal(), iam::ArnPrincipal("x")}}); }).what ==
        R"(Cannot merge principals {"LiteralString":["*"]} and {"AWS":["x"]}; if one uses a literal principal string )"
        R"(the other one must be empty)");
  CHECK(trees::refusal_in_stack([](cc::Stack& stack) {
          PolicyStatement({.principals = {iam::Group(stack, "Group")}});
        }).what == "Cannot use an IAM Group as the 'Principal' or 'NotPrincipal' in an IAM Policy");
}

TEST_CASE("PolicyStatement: faults by the kind of policy") {
  const auto faults = [](const cc::List<Text>& list) {
    std::string all;
    for (const Text& fault : list) all += std::string(fault) + "\n";
    return all;
  };
  const std::string action = "A PolicyStatement must specify at least one 'action' or 'notAction'.\n";
  const PolicyStatement nothing;
  CHECK(faults(nothing.validate_for_any_policy()) == action);
  CHECK(faults(nothing.validate_for_identity_policy()) ==
        action + "A PolicyStatement used in an identity-based policy must specify at least one resource.\n");
  CHECK(faults(nothing.validate_for_trust_policy()) ==
        action + "A PolicyStatement used in a trust policy must specify at least one IAM principal.\n");
  CHECK(faults(nothing.validate_for_resource_policy()) ==
        action + "A PolicyStatement used in a resource-based policy must specify at least one IAM principal.\n" +
            "A PolicyStatement used in a resource-based policy must specify at least one resource.\n");
  const PolicyStatement named({.actions = {"a:B"}, .principals = {iam::AnyPrincipal()}, .resources = {"*"},
                               .sid = std::string("a b")});
  CHECK(faults(named.validate_for_identity_policy()) ==
        "A PolicyStatement used in an identity-based policy cannot specify any IAM principals.\n"
        "Statement ID (sid) 'a b' must be alphanumeric (A-Z, a-z, 0-9) when used in an identity-based policy. See "
        "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_sid.html\n");
  CHECK(faults(named.validate_for_resource_policy()).empty());
  CHECK(faults(identities::reading().validate_for_identity_policy()).empty());
}
