// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam/policy_document.hpp>

#include "support/identities.hpp"

namespace cc = constcloud;
namespace iam = constcloud::aws_iam;
using cc::Json;
using cc::Text;
using iam::PolicyDocument;
using iam::PolicyStatement;
using trees::refusal_of;

namespace {

/// The statements as they stand in a template.
constexpr Text statements(const PolicyDocument& document) {
  return cc::json::parse(Json(document.token()).to_text()).find("Statement")->to_text();
}
constexpr PolicyStatement of(const Text& sid, const cc::List<cc::aws_iam::IamAction>& actions,
                             const cc::List<cc::Value<Text>>& resources) {
  PolicyStatement statement({.actions = actions, .resources = resources});
  if (!sid.empty()) statement.set_sid(sid);
  return statement;
}

}  // namespace

TEST_CASE("PolicyDocument: the statements, then the version") {
  CHECK_BOTH(Json(PolicyDocument({.statements = {identities::reading()}}).token()).to_text() ==
             Text(R"({"Statement":[{"Action":"s3:GetObject","Effect":"Allow","Resource":"*"}],"Version":"2012-10-17"})"));
  CHECK_BOTH(PolicyDocument().is_empty());
  CHECK_BOTH(Json(PolicyDocument().token()).to_text() == Text("null"));
}

TEST_CASE("PolicyDocument: a handle that shows what is added later") {
  constexpr auto later = [] {
    const PolicyDocument document;
    const Json property = cc::Value<Json>(document);
    const PolicyDocument same = document;
    const PolicyStatement statement = identities::reading();
    same.add_statements(statement, identities::publishing());
    statement.add_resources("x");
    return document == same && document.statement_count() == 2 && property.to_text().contains("[\"*\",\"x\"]");
  };
  CHECK_BOTH(later());
}

TEST_CASE("PolicyDocument: statements of equal text stand once") {
  CHECK_BOTH(statements(PolicyDocument(
                 {.statements = {identities::reading(), identities::publishing(), identities::reading()}})) ==
             Text(R"([{"Action":"s3:GetObject","Effect":"Allow","Resource":"*"},)"
                  R"({"Action":"sns:Publish","Effect":"Allow","Resource":"*"}])"));
  CHECK_BOTH(statements(PolicyDocument({.statements = {of("", {"a:B", "c:D"}, {"*"}), of("", {"c:D", "a:B"}, {"*"})}})) ==
             Text(R"([{"Action":["a:B","c:D"],"Effect":"Allow","Resource":"*"},)"
                  R"({"Action":["c:D","a:B"],"Effect":"Allow","Resource":"*"}])"));
}

TEST_CASE("PolicyDocument: numbers as ids") {
  CHECK_BOTH(statements(PolicyDocument({.assign_sids = true,
                                        .statements = {of("", {"a:B"}, {"*"}), of("", {"a:B"}, {"*"}),
                                                       of("Own", {"a:B"}, {"*"}), of("", {"c:D"}, {"*"})}})) ==
             Text(R"([{"Action":"a:B","Effect":"Allow","Resource":"*","Sid":"0"},)"
                  R"({"Action":"a:B","Effect":"Allow","Resource":"*","Sid":"Own"},)"
                  R"({"Action":"c:D","Effect":"Allow","Resource":"*","Sid":"2"}])"));
}

TEST_CASE("PolicyDocument: minimized, statements that differ in one part are combined and sorted") {
  CHECK_BOTH(statements(PolicyDocument({.minimize = true,
                                        .statements = {of("", {"s3:PutObject"}, {"*"}), of("", {"a:B"}, {"b", "a"}),
                                                       of("", {"s3:GetObject"}, {"*"}), of("", {"a:B"}, {"c"})}})) ==
             Text(R"([{"Action":["s3:GetObject","s3:PutObject"],"Effect":"Allow","Resource":"*"},)"
                  R"({"Action":"a:B","Effect":"Allow","Resource":["a","b","c"]}])"));
  CHECK_BOTH(statements(PolicyDocument(
                 {.minimize = true, .statements = {of("Own", {"a:B"}, {"*"}), of("", {"c:D"}, {"*"})}})) ==
             Text(R"([{"Action":"a:B","Effect":"Allow","Resource":"*","Sid":"Own"},)"
                  R"({"Action":"c:D","Effect":"Allow","Resource":"*"}])"));
  CHECK_BOTH(statements(PolicyDocument({.assign_sids = true,
                                        .minimize = true,
                                        .statements = {of("", {"a:B"}, {"*"}), of("", {"c:D"}, {"x"})}})) ==
             Text(R"([{"Action":"a:B","Effect":"Allow","Resource":"*","Sid":"0"},)"
                  R"({"Action":"c:D","Effect":"Allow","Resource":"x","Sid":"1"}])"));
  // What was made of others is combined like any other.
  CHECK_BOTH(statements(PolicyDocument({.minimize = true,
                                        .statements = {of("", {"a:X"}, {"1"}), of("", {"a:Y"}, {"1"}),
                                                       of("", {"a:Z"}, {"1"}), of("", {"a:X", "a:Y", "a:Z"}, {"2"})}})) ==
             Text(R"([{"Action":["a:X","a:Y","a:Z"],"Effect":"Allow","Resource":["1","2"]}])"));
  constexpr auto principals = [] {
    const auto let = [](const iam::IPrincipal& who, const cc::aws_iam::IamAction& action) {
      return PolicyStatement({.actions = {action}, .principals = {who}});
    };
    const iam::ServicePrincipal sns("sns");
    return statements(PolicyDocument({.minimize = true,
                                      .statements = {let(sns, "sts:AssumeRole"), let(iam::ArnPrincipal("z"), "sts:AssumeRole"),
                                                     let(iam::ArnPrincipal("a"), "sts:AssumeRole"),
                                                     let(iam::ServicePrincipal("sns"), "sts:AssumeRole"),
                                                     let(iam::StarPrincipal(), "sts:AssumeRole")}}));
  };
  CHECK_BOTH(principals() ==
             Text(R"([{"Action":"sts:AssumeRole","Effect":"Allow","Principal":{"AWS":["a","z"],)"
                  R"("Service":"sns.amazonaws.com"}},{"Action":"sts:AssumeRole","Effect":"Allow","Principal":"*"}])"));
}

TEST_CASE("PolicyDocument: minimized where the context says so") {
  constexpr auto by_context = [](cc::Stack& stack) {
    stack.node().set_context("@aws-cdk/aws-iam:minimizePolicies", true);
    iam::ManagedPolicy::builder(stack, "Policy").statements({of("", {"c:D"}, {"*"}), of("", {"a:B"}, {"*"})}).build();
  };
  CHECK_BOTH(identities::statements(by_context, "Policy23B91518") ==
             Text(R"([{"Action":["a:B","c:D"],"Effect":"Allow","Resource":"*"}])"));
  constexpr auto not_this_one = [](cc::Stack& stack) {
    stack.node().set_context("@aws-cdk/aws-iam:minimizePolicies", true);
    iam::ManagedPolicy::builder(stack, "Policy")
        .document(PolicyDocument({.minimize = false, .statements = {of("", {"c:D"}, {"*"}), of("", {"a:B"}, {"*"})}}))
        .build();
  };
  CHECK_BOTH(identities::statements(not_this_one, "Policy23B91518") ==
             Text(R"([{"Action":"c:D","Effect":"Allow","Resource":"*"},{"Action":"a:B","Effect":"Allow","Resource":"*"}])"));
}

TEST_CASE("PolicyDocument: of JSON") {
  constexpr auto again = [] {
    return statements(PolicyDocument::from_json(Json::object(
        {{"Statement", Json::array({Json::object({{"Action", "a:B"}, {"Resource", "*"}}),
                                    Json::object({{"Effect", "Deny"}, {"NotAction", "c:D"}, {"Resource", "*"}})})}})));
  };
  CHECK_BOTH(again() == Text(R"([{"Action":"a:B","Effect":"Allow","Resource":"*"},)"
                             R"({"NotAction":"c:D","Effect":"Deny","Resource":"*"}])"));
  CHECK(refusal_of([] { (void)PolicyDocument::from_json(Json::object({{"Statement", "x"}})); }).what ==
        "Statement must be an array");
}

TEST_CASE("PolicyDocument: the faults of all statements") {
  const PolicyDocument document({.statements = {identities::reading(), PolicyStatement(), PolicyStatement()}});
  CHECK(document.validate_for_any_policy().size() == 2);
  CHECK(document.validate_for_identity_policy().size() == 4);
  CHECK(document.validate_for_trust_policy().size() == 5);
  CHECK(document.validate_for_resource_policy().size() == 7);
}
