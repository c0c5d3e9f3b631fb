// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/template_findings.hpp>

#include <constcloud/aws_iam.hpp>
#include <constcloud/core.hpp>

#include "support/findings.hpp"

namespace cc = constcloud;
namespace iam = cc::aws_iam;
using cc::Construct;
using cc::Json;
using cc::Stack;
using cc::Text;
using findings::in_app;
using findings::in_stack;
using trees::thing;

namespace {

constexpr double not_a_number = __builtin_nan("");

constexpr iam::PolicyStatement statement(const Text& sid, const Text& action) {
  return iam::PolicyStatement({.actions = {{action}}, .resources = {{"*"}}, .sid = sid});
}

constexpr cc::CfnCondition condition(const Construct& scope, const Text& id) {
  return cc::CfnCondition(scope, id, {.expression = cc::Fn::condition_equals("a", "b")});
}

constexpr Json empty() { return Json(cc::json::Object()); }

}  // namespace

TEST_CASE("findings: nothing is found where nothing is wrong") {
  CHECK_BOTH(in_stack([](const Stack& s) {
               const auto a = thing(s, "A");
               thing(s, "B", {{"x", a.ref()}}).add_dependency(a);
               a.override_logical_id("Other");
               cc::CfnOutput(s, "O", {.value = "x", .condition = condition(s, "C"), .export_name = {"name"}});
               a.add_property_override("X", Json::object({{"Y", 1}}));
             }) == "");
}

TEST_CASE("findings: a name that holds more than letters and digits") {
  CHECK_BOTH(in_stack([](const Stack& s) { thing(s, "T").override_logical_id("my-id"); }) ==
             "S/T: CloudFormation wants names of letters and digits, got 'my-id': rename it "
             "[ack: constcloud:core.invalidLogicalId]\n");
  CHECK_BOTH(in_stack([](const Stack& s) { cc::CfnOutput(s, "O", {.value = "x", .key = "a.b"}); }).starts_with(
      "S/O: CloudFormation wants names of letters and digits, got 'a.b': rename it"));
  // The last override counts.
  CHECK_BOTH(in_stack([](const Stack& s) {
               thing(s, "T").override_logical_id("my-id");
               thing(s, "U").override_logical_id("my-id");
               s.node().try_remove_child("T");
               cc::detail::handle_to<cc::CfnResource>(cc::detail::node_of(s.node().find_child("U"))).override_logical_id("MyId");
             }) == "");
}

TEST_CASE("findings: a name that was written by hand, of what is not there") {
  constexpr auto output = [](const Stack& s, const cc::Value<Text>& value) {
    cc::CfnOutput(s, "O", {.value = value});
  };
  CHECK_BOTH(in_stack([=](const Stack& s) { output(s, cc::Fn::ref("Nothing")); }) ==
             "S/O: It refers to 'Nothing', which does not stand in the template: refer to what is there "
             "[ack: constcloud:core.danglingReference]\n");
  CHECK_BOTH(in_stack([=](const Stack& s) { output(s, cc::Token(cc::Fn::get_att("Nothing", "Arn"))); }).starts_with(
      "S/O: It refers to 'Nothing'"));
  CHECK_BOTH(in_stack([=](const Stack& s) {
               thing(s, "A");
               cc::CfnParameter(s, "P", {});
               output(s, cc::Fn::join("", {cc::Fn::ref("A"), cc::Fn::ref("P"), cc::Aws::region}));
             }) == "");
  // The name of an output is none of what can be referred to, and a parameter has no attributes.
  CHECK_BOTH(in_stack([=](const Stack& s) { output(s, cc::Fn::ref("O")); }) != "");
  // A transform may put it there.
  CHECK_BOTH(in_stack([=](const Stack& s) {
               s.add_transform("AWS::Serverless-2016-10-31");
               output(s, cc::Fn::ref("Made"));
             }) == "");
}

TEST_CASE("findings: a reference, a dependency or a condition without what it names") {
  constexpr char found[] =
      "S/B: It refers to 'S/A', which does not stand in the template: refer to what is there "
      "[ack: constcloud:core.danglingReference]\n";
  CHECK_BOTH(in_stack([](const Stack& s) {
               const auto a = thing(s, "A");
               thing(s, "B", {{"x", a.ref()}, {"y", a.get_att("Arn")}, {"z", "a" + a.ref()}});
               s.node().try_remove_child("A");
             }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) {
               const auto a = thing(s, "A");
               thing(s, "B").add_dependency(a);
               s.node().try_remove_child("A");
             }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) {
               const Construct a(s, "A");
               thing(s, "B").node().add_dependency(a);
               thing(a, "Inner");
               s.node().try_remove_child("A");
             }).starts_with("S/B: It refers to 'S/A/Inner'"));
  CHECK_BOTH(in_stack([](const Stack& s) {
               const auto a = condition(s, "A");
               thing(s, "B", {{"x", cc::Fn::condition_if(a, 1, 2)}}).set_condition(a);
               s.node().try_remove_child("A");
             }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) { thing(s, "B").set_condition(cc::CfnCondition(s, "A")); }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) {
               const auto a = condition(s, "A");
               condition(s, "B").set_expression(cc::Fn::condition_not(a));
               s.node().try_remove_child("A");
             }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) {
               cc::CfnOutput(s, "B", {.value = "x", .condition = condition(s, "A")});
               s.node().try_remove_child("A");
             }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) {
               s.add_metadata("key", thing(s, "A").ref().json());
               s.node().try_remove_child("A");
             }).starts_with("S: It refers to 'S/A'"));
}

TEST_CASE("findings: what stands in the place of what was removed is referred to") {
  CHECK_BOTH(in_stack([](const Stack& s) {
               const auto a = thing(s, "A");
               thing(s, "B", {{"x", a.ref()}}).add_dependency(a);
               s.node().try_remove_child("A");
               thing(s, "A");
             }) == "");
  CHECK_BOTH(in_stack([](const Stack& s) {
               thing(s, "B", {{"x", thing(s, "A").ref()}});
               s.node().try_remove_child("A");
               thing(s, "Another").override_logical_id("A");
             }) == "");
  // But not by something of that name in another section.
  CHECK_BOTH(in_stack([](const Stack& s) {
               thing(s, "B", {{"x", thing(s, "A").ref()}});
               s.node().try_remove_child("A");
               cc::CfnOutput(s, "A", {.value = "x"});
             }).starts_with("S/B: It refers to 'S/A'"));
}

TEST_CASE("findings: a value of another stack that was removed there is found where it is exported") {
  CHECK_BOTH(in_app([](const Construct& app) {
               const Stack p(app, "P");
               thing(Stack(app, "C"), "B", {{"x", thing(p, "A").ref()}});
               p.node().try_remove_child("A");
             }).starts_with("P/Exports/Output{\"Ref\":\"A\"}: It refers to 'P/A'"));
  CHECK_BOTH(in_stack([](const Stack& s) {
               const cc::NestedStack inner(s, "N");
               thing(inner, "B", {{"x", thing(s, "A").ref()}});
               s.node().try_remove_child("A");
             }).starts_with("S/N.NestedStack/N.NestedStackResource: It refers to 'S/A'"));
}

TEST_CASE("findings: a condition of another stack") {
  constexpr char found[] =
      "S/B: The condition 'P/C' is one of another stack: make a condition in this stack too "
      "[ack: constcloud:core.foreignCondition]\n";
  constexpr auto with_other_stack = [](auto f) {
    return in_app([f](const Construct& app) { f(Stack(app, "S"), condition(Stack(app, "P"), "C")); });
  };
  CHECK_BOTH(with_other_stack([](const Stack& s, const cc::CfnCondition& c) { thing(s, "B").set_condition(c); }) ==
             found);
  CHECK_BOTH(with_other_stack([](const Stack& s, const cc::CfnCondition& c) {
               thing(s, "B", {{"x", cc::Fn::condition_if(c, 1, 2)}});
             }) == found);
  CHECK_BOTH(with_other_stack([](const Stack& s, const cc::CfnCondition& c) {
               cc::CfnCondition(s, "B", {.expression = cc::Fn::condition_not(c)});
             }) == found);
  CHECK_BOTH(with_other_stack([](const Stack& s, const cc::CfnCondition& c) {
               cc::CfnOutput(s, "B", {.value = "x", .condition = c});
             }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) {
               thing(cc::NestedStack(s, "N"), "B").set_condition(condition(s, "C"));
             }).starts_with("S/N/B: The condition 'S/C' is one of another stack"));
  // References to what is no condition pass through exports.
  CHECK_BOTH(in_app([](const Construct& app) {
               thing(Stack(app, "S"), "B", {{"x", thing(Stack(app, "P"), "A").ref()}});
             }) == "");
}

TEST_CASE("findings: two outputs that export one name") {
  constexpr auto output = [](const Construct& scope, const Text& id, const cc::Value<Text>& name) {
    cc::CfnOutput(scope, id, {.value = "x", .export_name = name});
  };
  CHECK_BOTH(in_app([output](const Construct& app) {
               output(Stack(app, "A"), "O", "name");
               output(Stack(app, "B"), "O", "name");
             }) == "B/O: The output 'A/O' of the same environment exports the name \"name\" too: rename one of the two "
                   "exports [ack: constcloud:core.duplicateExport]\n");
  CHECK_BOTH(in_stack([output](const Stack& s) {
               output(s, "O", "name");
               output(cc::NestedStack(s, "N"), "O", "name");
             }).starts_with("S/O: The output 'S/N/O' of the same environment exports"));
  CHECK_BOTH(in_stack([output](const Stack& s) { output(cc::NestedStack(s, "N"), "O", "name"); }) == "");
  // Tokens are the same in the same stack only.
  constexpr auto by_name = [output](const Construct& scope, const Text& id) {
    output(scope, id, cc::Value<Text>(cc::Aws::stack_name) + "-x");
  };
  CHECK_BOTH(in_stack([by_name](const Stack& s) {
               by_name(s, "O");
               by_name(s, "P");
             }).starts_with("S/P: The output 'S/O'"));
  CHECK_BOTH(in_app([by_name](const Construct& app) {
               by_name(Stack(app, "A"), "O");
               by_name(Stack(app, "B"), "O");
             }) == "");
  CHECK_BOTH(in_app([output](const Construct& app) {
               output(Stack(app, "A", {.env = cc::Environment{.region = "eu-west-1"}}), "O", "name");
               output(Stack(app, "B", {.env = cc::Environment{.region = "eu-west-2"}}), "O", "name");
               output(Stack(app, "C"), "O", "name");
             }) == "");
}

TEST_CASE("findings: numbers that JSON does not have") {
  constexpr char found[] =
      "S/T: A number in it is NaN or infinite, and null stands in its place: give it a number that JSON has "
      "[ack: constcloud:core.nonFiniteNumber]\n";
  CHECK_BOTH(in_stack([](const Stack& s) { thing(s, "T", {{"x", not_a_number}}); }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) {
               thing(s, "T", {{"x", Json::array({Json(1), Json(-__builtin_inf())})}, {"y", not_a_number}});
             }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) { thing(s, "T").add_property_override("X", not_a_number); }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) {
               const auto t = thing(s, "T", {{"x", not_a_number}});
               t.add_property_override("Y", 1);
             }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) {
               thing(s, "T", {{"x", s.to_json_string(Json::object({{"a", not_a_number}}))}});
             }) == found);
  CHECK_BOTH(in_stack([](const Stack& s) { s.add_metadata("key", not_a_number); }).starts_with("S: A number in it"));
}

TEST_CASE("findings: numbers that JSON does not have are null in JSON texts too") {
  CHECK_BOTH(trees::shown_in_stack([](const Stack& s) {
               return s.to_json_string(Json::object({{"a", not_a_number}, {"b", 1}, {"c", cc::Aws::region}})).json();
             }) == R"({"Fn::Join":["",["{\"a\":null,\"b\":1,\"c\":\"",{"Ref":"AWS::Region"},"\"}"]]})");
  CHECK_BOTH(trees::shown_in_stack([](const Stack& s) { return s.to_json_string(Json::array({Json(not_a_number)})).json(); }) ==
             R"("[null]")");
}

TEST_CASE("findings: an empty object as the value of an override") {
  constexpr auto after = [](const Text& path, const Json& value) {
    return in_stack([path, value](const Stack& s) { thing(s, "T", {{"A", 1}}).add_property_override(path, value); });
  };
  CHECK_BOTH(after("Action", Json::object({{"Block", empty()}})) ==
             "S/T: The empty object as the override of Properties.Action.Block is dropped: give the whole value where "
             "the resource is made [ack: constcloud:core.emptyOverride]\n");
  CHECK_BOTH(after("A", empty()).starts_with("S/T: The empty object as the override of Properties.A "));
  CHECK_BOTH(after("B.C", empty()).starts_with("S/T: The empty object as the override of Properties.B.C "));
  CHECK_BOTH(after("B", Json::array({empty()})) == "");
  CHECK_BOTH(after("B", Json(cc::json::Array())) == "");
  CHECK_BOTH(after("B", Json()) == "");
  constexpr auto within = [](const Text& path, const Json& value) {
    return in_stack([path, value](const Stack& s) {
      thing(s, "T", {{"L", Json::array({Json::object({{"X", 1}})})}}).add_property_override(path, value);
    });
  };
  CHECK_BOTH(within("L.0", empty()) == "");  // nothing is lost: what is there stays
  CHECK_BOTH(within("L.0.Y", empty()).starts_with("S/T: The empty object as the override of Properties.L.0.Y "));
  CHECK_BOTH(within("L.1", empty()).starts_with("S/T: The empty object as the override of Properties.L.1 "));
}

TEST_CASE("findings: two statements of a policy with one id") {
  constexpr auto role = [](const Stack& s) { return iam::Role(s, "R", {.assumed_by = iam::AccountRootPrincipal()}); };
  CHECK_BOTH(in_stack([role](const Stack& s) {
               const iam::Role r = role(s);
               r.add_to_policy(statement("Same", "a:b"));
               r.add_to_policy(statement("Other", "a:b"));
               r.add_to_policy(statement("Same", "a:c"));
             }) == "S/R/DefaultPolicy/Resource: Two statements of a policy have the id 'Same': rename one of them "
                   "[ack: constcloud:aws_iam.duplicateStatementId]\n");
  // Of two policies, or twice the same, which stands once.
  CHECK_BOTH(in_stack([role](const Stack& s) {
               const iam::Role r = role(s);
               r.add_to_policy(statement("Same", "a:b"));
               r.add_to_policy(statement("Same", "a:b"));
               r.attach_inline_policy(iam::Policy(s, "P", {.statements = {{statement("Same", "a:c")}}}));
             }) == "");
  CHECK_BOTH(in_stack([](const Stack& s) {
               const Json unnamed = Json::object({{"Sid", ""}});
               thing(s, "T", {{"Policy", Json::object({{"Statement", Json::array({unnamed, unnamed})}})}});
             }) == "");
  // As a value, and as a text.
  constexpr auto document = [] {
    const Json one = Json::object({{"Sid", "Same"}});
    return Json::object({{"Statement", Json::array({one, Json::object({{"Sid", ""}}), one, Json::object({{"Sid", ""}})})}});
  };
  CHECK_BOTH(in_stack([document](const Stack& s) { thing(s, "T", {{"Policy", document()}}); })
                 .starts_with("S/T: Two statements of a policy have the id 'Same'"));
  CHECK_BOTH(in_stack([document](const Stack& s) { thing(s, "T", {{"Policy", document().to_text()}}); })
                 .starts_with("S/T: Two statements of a policy have the id 'Same'"));
}

TEST_CASE("findings: each stands once, and is looked for anew") {
  CHECK_BOTH([] {
    findings::Tree tree;
    const Stack s(tree.app, "S");
    const auto t = thing(s, "T");
    t.override_logical_id("my-id");
    const Text first = tree.found();
    const Text second = tree.found();
    t.override_logical_id("MyId");
    return !first.empty() && first == second && tree.found().empty();
  }());
}

TEST_CASE("findings: they are not noted where they are acknowledged") {
  constexpr auto found_with = [](auto acknowledged_at) {
    return in_stack([acknowledged_at](const Stack& s) {
      const auto t = thing(s, "T");
      const auto u = thing(s, "U");
      t.override_logical_id("my-id");
      cc::Annotations::of(acknowledged_at(t, u)).acknowledge_warning("constcloud:core.invalidLogicalId", "as it is");
    });
  };
  CHECK_BOTH(found_with([](const Construct& t, const Construct&) { return t; }) == "");
  CHECK_BOTH(found_with([](const Construct& t, const Construct&) { return t.node().scope(); }) == "");
  CHECK_BOTH(found_with([](const Construct& t, const Construct&) { return t.node().root(); }) == "");
  CHECK_BOTH(!found_with([](const Construct&, const Construct& u) { return u; }).empty());
  CHECK_BOTH(!in_stack([](const Stack& s) {
                thing(s, "T").override_logical_id("my-id");
                cc::Annotations::of(s).acknowledge_warning("constcloud:core.danglingReference");
              }).empty());
}

TEST_CASE("findings: they are errors where strictness is asked for") {
  CHECK(findings::strict_refusal_in_stack([](const Stack& s) { thing(s, "T").override_logical_id("my-id"); }) ==
        trees::Refusal{"CloudFormation wants names of letters and digits, got 'my-id': rename it "
                       "[ack: constcloud:core.invalidLogicalId]",
                       "S/T"});
  CHECK(findings::strict_refusal_in_stack([](const Stack& s) {
          const auto t = thing(s, "T");
          t.override_logical_id("my-id");
          cc::Annotations::of(t).acknowledge_warning("constcloud:core.invalidLogicalId");
        }).what == "nothing was refused");
}
