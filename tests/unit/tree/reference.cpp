// SPDX-License-Identifier: Apache-2.0
#include <constcloud/tree/reference.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace Aws = cc::Aws;
using cc::Json;
using cc::Stack;
using cc::Text;
using cc::Value;
using trees::shown_in_stack;
using trees::thing;

TEST_CASE("references: Ref, and Fn::GetAtt with dots in the attribute") {
  CHECK_BOTH(shown_in_stack([](const Stack& s) { return thing(s, "T").ref().json(); }) == R"({"Ref":"T"})");
  CHECK_BOTH(shown_in_stack([](const Stack& s) { return thing(s, "T").get_att("Outputs.Name").json(); }) ==
             R"({"Fn::GetAtt":["T","Outputs.Name"]})");
}

TEST_CASE("references: the logical id counts that the element has in the end") {
  CHECK_BOTH(shown_in_stack([](const Stack& s) {
               const auto t = thing(s, "T");
               const Value<Text> ref = t.ref();
               t.override_logical_id("Renamed");
               return ref.json();
             }) == R"({"Ref":"Renamed"})");
}

TEST_CASE("references: equal when they refer to the same") {
  constexpr auto equal = [](const Stack& s) {
    const auto t = thing(s, "T");
    const auto u = thing(s, "U");
    return t.ref().json() == t.ref().json() && t.ref().json() != u.ref().json() &&
           t.get_att("A").json() == t.get_att("A").json() && t.get_att("A").json() != t.get_att("B").json() &&
           t.get_att("A").json() != t.ref().json() && t.ref().json() != Aws::region.json();
  };
  CHECK_BOTH(trees::in_stack(equal));
}

TEST_CASE("references: have no text outside a template") {
  const auto refused = trees::refusal_of([] {
    return trees::in_stack([](const Stack& s) { return thing(s, "T").ref().json().to_text(); });
  });
  CHECK(refused.what == "a reference has no text outside a template: put it into a property, or join it with +");
  CHECK(refused.path == "S/T");
}

TEST_CASE("references: to another stack are imports") {
  constexpr auto imported = [] {
    cc::ConstructTree app;
    const Stack producer(app, "S");
    const Stack consumer(app, "U");
    return trees::shown(thing(producer, "T").get_att("Arn"), consumer);
  };
  CHECK_BOTH(imported() == R"({"Fn::ImportValue":"S:ExportsOutputFnGetAttTArnAE240A84"})");
}

TEST_CASE("Aws: the pseudo parameters") {
  CHECK_BOTH(Aws::account_id.json().to_text() == R"({"Ref":"AWS::AccountId"})");
  CHECK_BOTH(Aws::url_suffix.json().to_text() == R"({"Ref":"AWS::URLSuffix"})");
  CHECK_BOTH(Aws::notification_arns.json().to_text() == R"({"Ref":"AWS::NotificationARNs"})");
  CHECK_BOTH(Aws::partition.json().to_text() == R"({"Ref":"AWS::Partition"})");
  CHECK_BOTH(Aws::region.json().to_text() == R"({"Ref":"AWS::Region"})");
  CHECK_BOTH(Aws::stack_id.json().to_text() == R"({"Ref":"AWS::StackId"})");
  CHECK_BOTH(Aws::stack_name.json().to_text() == R"({"Ref":"AWS::StackName"})");
  CHECK_BOTH(Aws::no_value.json().to_text() == R"({"Ref":"AWS::NoValue"})");
  CHECK_BOTH(Aws::region.json() == Aws::region.json());
  CHECK_BOTH(Aws::region.json() != Aws::partition.json());
  CHECK_BOTH(Value<Text>(Aws::region).is_token());
  CHECK_BOTH(cc::TextList(Aws::notification_arns).is_token());
}
