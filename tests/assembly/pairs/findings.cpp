// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_iam.hpp>
#include <limits>

#include "pairs.hpp"

namespace {

using namespace assembly;
using namespace constcloud;
namespace iam = aws_iam;

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

CfnResource thing(const Construct& scope, const Text& id, const Map<Json>& properties = {}) {
  return CfnResource(scope, id, {.type = "A::B::C", .properties = properties});
}
CfnCondition condition(const Construct& scope, const Text& id) {
  return CfnCondition(scope, id, {.expression = Fn::condition_equals("a", "b")});
}
Json block() { return Json::object({{"Block", json::Object()}}); }

void removed(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  const CfnResource a = thing(stack, "A");
  const CfnResource b = thing(stack, "B", {{"Ref", a.ref()}, {"Arn", a.get_att("Arn")}});
  b.add_dependency(a);
  thing(stack, "C").node().add_dependency(a);
  thing(stack, "D").set_condition(condition(stack, "Gone"));
  thing(stack, "E").set_condition(CfnCondition(stack, "Undecided"));
  stack.node().try_remove_child("A");
  stack.node().try_remove_child("Gone");
  app.synth();
}

void removed_and_replaced(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  thing(stack, "B", {{"Ref", thing(stack, "A").ref()}});
  stack.node().try_remove_child("A");
  thing(stack, "A");
  app.synth();
}

void removed_in_another_stack(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{"@aws-cdk/core:defaultCrossStackReferences", "strong"}}});
  const Stack producer(app, "P");
  thing(Stack(app, "S"), "B", {{"Ref", thing(producer, "A").ref()}});
  producer.node().try_remove_child("A");
  app.synth();
}

void condition_of_another_stack(const MakeApp& make_app) {
  const App app = make_app();
  const CfnCondition other = condition(Stack(app, "P"), "C");
  const Stack stack(app, "S");
  thing(stack, "A").set_condition(other);
  thing(stack, "B", {{"If", Fn::condition_if(other, 1, 2)}});
  CfnOutput(stack, "O", {.value = "x", .condition = other});
  CfnCondition(stack, "D", {.expression = Fn::condition_not(other)});
  app.synth();
}

void names(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  thing(stack, "R").override_logical_id("my-id");
  CfnOutput(stack, "O", {.value = "x", .key = "my.key"});
  app.synth();
}

void exports(const MakeApp& make_app) {
  const App app = make_app();
  const auto export_in = [](const Construct& scope, const Text& id, const Value<Text>& name) {
    CfnOutput(scope, id, {.value = "x", .export_name = name});
  };
  export_in(Stack(app, "A"), "O", "name");
  const Stack stack(app, "B");
  export_in(stack, "O", "name");
  export_in(stack, "P", Fn::sub("${AWS::StackName}-name"));
  export_in(stack, "Q", Fn::sub("${AWS::StackName}-name"));
  export_in(Stack(app, "C", {.env = Environment{.region = "eu-west-1"}}), "O", "name");
  export_in(Stack(Stage(app, "Stage"), "S"), "O", "name");
  app.synth();
}

void numbers(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  thing(stack, "A", {{"Number", nan}, {"List", Json::array({Json(1), Json(infinity)})}});
  const Json value =
      Json::object({{"a", -infinity}, {"b", Json::array({Json(1), Json(nan)})}, {"c", Aws::region.json()}});
  thing(stack, "B", {{"Text", stack.to_json_string(value)}});
  thing(stack, "C").add_property_override("Number", nan);
  app.synth();
}

void overrides(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  const CfnResource rule = thing(stack, "Rule", {{"Name", "rule"}, {"Kept", block()}});
  rule.add_property_override("Action", block());
  rule.add_property_override("Rules", Json::array({Json::object({{"Action", block()}})}));
  rule.add_property_override("Kept.Other", 1);
  rule.add_property_override("Name", json::Object());
  app.synth();
}

void statements(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  const iam::Role role(stack, "R", {.assumed_by = iam::AccountRootPrincipal()});
  const auto add = [&role](const Text& sid, const Text& action) {
    role.add_to_policy(iam::PolicyStatement({.actions = {{action}}, .resources = {{"*"}}, .sid = sid}));
  };
  add("Same", "a:b");
  add("Other", "a:b");
  add("Same", "a:c");
  app.synth();
}

void acknowledged(const MakeApp& make_app) {
  const App app = make_app();
  const auto on = [](const Construct& construct) { return Annotations::of(construct); };
  const Stack stack(app, "S");
  const CfnResource a = thing(stack, "A");
  on(a).add_warning_v2("early", "w");
  on(a).add_warning_v2("stays", "w");
  on(a).acknowledge_warning("early", "it has to be");
  on(a).acknowledge_warning("late");
  on(a).add_warning_v2("late", "w");
  on(a).add_info("i [ack: early]");
  on(a).add_warning("i [ack: early]");
  const CfnResource b = thing(stack, "B");
  on(b).add_warning_v2("above", "w");
  on(b).add_warning_v2("app", "w");
  on(stack).acknowledge_warning("above");
  on(app).acknowledge_warning("app");
  on(b).add_warning_v2("above", "w again");
  on(b).add_warning_v2("app", "w again");
  const CfnResource c = thing(stack, "C");
  on(c).acknowledge_warning("replaced");
  stack.node().try_remove_child("C");
  on(thing(stack, "C")).add_warning_v2("replaced", "w");
  for (const Text& id : {Text("constcloud:core.invalidLogicalId"), Text("@aws-cdk/core:Stack.templateSize")}) {
    on(stack).acknowledge_warning(id);
  }
  b.override_logical_id("my-id");
  thing(stack, "Large", {{"Text", Json(Text(std::string(800000, 'x')))}});
  app.synth();
}

}  // namespace

int main(int argc, char** argv) {
  Topic topic(argc, argv, "findings");
  topic.pair("removed", removed);
  topic.pair("removed_and_replaced", removed_and_replaced);
  topic.pair("removed_in_another_stack", removed_in_another_stack);
  topic.pair("condition_of_another_stack", condition_of_another_stack);
  topic.pair("names", names);
  topic.pair("exports", exports);
  topic.pair("numbers", numbers);
  topic.pair("overrides", overrides);
  topic.pair("statements", statements);
  topic.pair("acknowledged", acknowledged);
  return topic.finish();
}
