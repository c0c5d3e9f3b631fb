// SPDX-License-Identifier: Apache-2.0
// What is almost surely wrong and nobody refuses: the templates are the same, those of constants too. Its twin is
// findings.js.
#include <constcloud/aws_iam.hpp>

#include "support.hpp"

namespace Fn = constcloud::Fn;
namespace iam = constcloud::aws_iam;

using constcloud::CfnCondition;

namespace {

constexpr double not_a_number = __builtin_nan("");
constexpr double infinity = __builtin_inf();

CONSTCLOUD_CONSTEXPR CfnResource thing(const Construct& scope, const Text& id,
                                       const constcloud::Map<Json>& properties = {}) {
  return CfnResource(scope, id, {.type = "A::B::C", .properties = properties});
}
CONSTCLOUD_CONSTEXPR CfnCondition condition(const Construct& scope, const Text& id) {
  return CfnCondition(scope, id, {.expression = Fn::condition_equals("a", "b")});
}
CONSTCLOUD_CONSTEXPR Json block() { return Json::object({{"Block", constcloud::json::Object()}}); }

CONSTCLOUD_CONSTEXPR void removed(Stack& stack) {
  const CfnResource a = thing(stack, "A");
  const CfnResource b = thing(stack, "B", {{"Ref", a.ref()}, {"Arn", a.get_att("Arn")}});
  b.add_dependency(a);
  thing(stack, "C").node().add_dependency(a);
  thing(stack, "D").set_condition(condition(stack, "Gone"));
  thing(stack, "E").set_condition(CfnCondition(stack, "Undecided"));
  stack.node().try_remove_child("A");
  stack.node().try_remove_child("Gone");
}

CONSTCLOUD_CONSTEXPR void condition_of_another_stack(constcloud::ConstructTree& app) {
  const CfnCondition other = condition(Stack(app, "Other"), "C");
  const Stack stack(app, "S");
  thing(stack, "A").set_condition(other);
  thing(stack, "B", {{"If", Fn::condition_if(other, 1, 2)}});
  CfnOutput(stack, "O", {.value = "x", .condition = other});
  CfnCondition(stack, "D", {.expression = Fn::condition_not(other)});
}

CONSTCLOUD_CONSTEXPR void names(Stack& stack) {
  thing(stack, "R").override_logical_id("my-id");
  CfnOutput(stack, "O", {.value = "x", .key = "my.key"});
  CfnOutput(stack, "P", {.value = "x", .export_name = "name"});
  CfnOutput(stack, "Q", {.value = "x", .export_name = "name"});
}

CONSTCLOUD_CONSTEXPR void numbers(Stack& stack) {
  thing(stack, "A", {{"Number", not_a_number}, {"List", Json::array({Json(1), Json(infinity)})}});
  const Json value = Json::object({{"a", -infinity},
                                   {"b", Json::array({Json(1), Json(not_a_number)})},
                                   {"c", constcloud::Aws::region.json()}});
  thing(stack, "B", {{"Text", stack.to_json_string(value)}});
  const auto short_text = stack.to_json_string(Json::object({{"a", not_a_number}}));
  thing(stack, "C", {{"Text", short_text},
                     {"Joined", "x" + stack.to_json_string(Json::array({Json(not_a_number)})) + "y"}});
  thing(stack, "D").add_property_override("Number", not_a_number);
  thing(stack, "E", {{"Number", not_a_number}}).add_property_override("Other", 1);
}

CONSTCLOUD_CONSTEXPR void overrides(Stack& stack) {
  const CfnResource rule = thing(stack, "Rule", {{"Name", "rule"}, {"Kept", block()}});
  rule.add_property_override("Action", block());
  rule.add_property_override("Rules", Json::array({Json::object({{"Action", block()}})}));
  rule.add_property_override("Kept.Other", 1);
  rule.add_property_override("Name", constcloud::json::Object());
}

CONSTCLOUD_CONSTEXPR void statements(Stack& stack) {
  const iam::Role role(stack, "R", {.assumed_by = iam::AccountRootPrincipal()});
  const auto add = [&role](const Text& sid, const Text& action) {
    role.add_to_policy(iam::PolicyStatement({.actions = {{action}}, .resources = {{"*"}}, .sid = sid}));
  };
  add("Same", "a:b");
  add("Other", "a:b");
  add("Same", "a:c");
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "findings");
  pairs.pair<removed>("removed");
  pairs.app_pair<condition_of_another_stack>("condition_of_another_stack");
  pairs.pair<names>("names");
  pairs.pair<numbers>("numbers");
  pairs.pair<overrides>("overrides");
  pairs.pair<statements>("statements");
  return pairs.finish();
}
