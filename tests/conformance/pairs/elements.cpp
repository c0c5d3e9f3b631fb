// SPDX-License-Identifier: Apache-2.0
// Outputs, parameters, conditions, mappings, rules, plain resources and the escape hatches. Its twin is elements.js.
#include "support.hpp"

namespace Aws = constcloud::Aws;
namespace Fn = constcloud::Fn;

using constcloud::CfnCondition;
using constcloud::CfnDeletionPolicy;
using constcloud::CfnMapping;
using constcloud::CfnParameter;
using constcloud::CfnRule;
using constcloud::RemovalPolicy;

namespace {

CONSTCLOUD_CONSTEXPR void empty_stack(Stack&) {}

CONSTCLOUD_CONSTEXPR void outputs(Stack& stack) {
  const auto t = topic(stack);
  const CfnCondition condition(stack, "InEurope",
                               {.expression = Fn::condition_equals(Aws::region, "eu-west-1")});
  CfnOutput(stack, "Bare", {.value = t.ref()});
  CfnOutput(stack, "Full",
            {.value = t.ref(), .condition = condition, .description = "the topic", .export_name = "TopicName"});
  CfnOutput(stack, "Keyed", {.value = "x", .key = "Renamed"});
  CfnOutput(stack, "Empty", {.value = "", .description = ""});
  CfnOutput(stack, "JoinedName", {.value = "x", .export_name = Value<Text>(Aws::stack_name) + "-x"});
  const CfnOutput later(stack, "Later", {.value = "a"});
  later.set_value("b");
  later.set_description("changed");
  later.set_export_name("Later");
  later.set_condition(condition);
}

CONSTCLOUD_CONSTEXPR void output_before_resource(Stack& stack) {
  show(stack, "First", "x");
  topic(stack);
}

CONSTCLOUD_CONSTEXPR void parameters(Stack& stack) {
  CfnParameter(stack, "Bare");
  CfnParameter(stack, "Text",
               {.allowed_pattern = "[a-z]+",
                .allowed_values = {"abc", "def"},
                .constraint_description = "letters",
                .default_ = "abc",
                .description = "a text",
                .max_length = 10,
                .min_length = 1,
                .no_echo = true,
                .type = "String"});
  const CfnParameter number(stack, "Number", {.default_ = 5, .max_value = 10.5, .min_value = -1, .type = "Number"});
  CfnParameter(stack, "Zeros",
               {.allowed_values = List<Text>(), .default_ = "", .description = "", .min_length = 0, .no_echo = false});
  const CfnParameter list(stack, "List", {.default_ = "a,b", .type = "CommaDelimitedList"});
  const CfnParameter ssm(stack, "Ssm", {.default_ = "/a/b", .type = "AWS::SSM::Parameter::Value<String>"});
  show(stack, "OfText", ssm.value_as_string());
  show(stack, "OfList", Fn::select(0, list.value_as_list()));
  holder(stack, "Holder",
         {{"Number", number.value_as_number().json()},
          {"List", list.value_as_list().json()},
          {"Text", ssm.value_as_string().json()},
          {"Any", ssm.value()}});
}

CONSTCLOUD_CONSTEXPR void parameter_changed_later(Stack& stack) {
  const CfnParameter p(stack, "P", {.type = "String"});
  p.set_default("x");
  p.set_allowed_pattern(".*");
  p.set_allowed_values({"x", "y"});
  p.set_constraint_description("c");
  p.set_description("d");
  p.set_max_length(4);
  p.set_min_length(1);
  p.set_no_echo(true);
}

CONSTCLOUD_CONSTEXPR void conditions(Stack& stack) {
  const CfnParameter env(stack, "Env");
  const CfnCondition production(
      stack, "IsProduction", {.expression = Fn::condition_equals(env.value_as_string().json(), "production")});
  CfnCondition(stack, "Unused");
  const CfnCondition late(stack, "Late");
  late.set_expression(Fn::condition_not(production));
  const auto t = topic(stack);
  t.set_condition(production);
  show(stack, "Name", Fn::condition_if(late, t.ref().json(), "none"));
}

CONSTCLOUD_CONSTEXPR void mappings(Stack& stack) {
  const CfnMapping map(stack, "Sizes",
                       {.mapping = {{"eu-west-1", {{"small", "s"}, {"large", "l"}}},
                                    {"us-east-1", {{"small", "t"}, {"list", Json::array({"a", "b"})}}}}});
  map.set_value("eu-west-1", "medium", "m");
  map.set_value("ap-south-1", "small", "u");
  show(stack, "Tokens", map.find_in_map(Aws::region, "small"));
  show(stack, "Literals", map.find_in_map("eu-west-1", "large"));
  show(stack, "WithDefault", map.find_in_map(Aws::region, "small", "fallback"));
  show(stack, "OfFn", Fn::find_in_map("Sizes", Aws::region, "small"));
  show(stack, "OfFnWithDefault", Fn::find_in_map("Sizes", Aws::region, "small", "fallback"));
}

CONSTCLOUD_CONSTEXPR void lazy_mappings(Stack& stack) {
  const CfnMapping used(stack, "Used",
                        {.lazy = true, .mapping = {{"a", {{"b", "ab"}}}, {"c", {{"b", "cb"}}}}});
  const CfnMapping folded(stack, "Folded", {.lazy = true, .mapping = {{"a", {{"b", "ab"}}}}});
  show(stack, "Token", used.find_in_map(Aws::region, "b"));
  show(stack, "Literal", folded.find_in_map("a", "b"));
  topic(stack);
}

CONSTCLOUD_CONSTEXPR void rules(Stack& stack) {
  const CfnParameter env(stack, "Env");
  const CfnParameter zones(stack, "Zones", {.type = "List<AWS::EC2::AvailabilityZone::Name>"});
  const Json env_value = env.value_as_string().json();
  CfnRule(stack, "Bare",
          {.assertions = {{.assert_ = Fn::condition_equals(env_value, "a"), .assert_description = "only a"}}});
  const CfnRule full(
      stack, "Full",
      {.assertions = {{.assert_ = Fn::condition_contains({"a", "b"}, env.value_as_string()),
                       .assert_description = "a or b"},
                      {.assert_ = Fn::condition_each_member_equals(zones.value_as_list(), "eu-west-1a"),
                       .assert_description = "one zone"}},
       .rule_condition = Fn::condition_equals(env_value, "production")});
  full.add_assertion(Fn::condition_each_member_in(zones.value_as_list(), {"x", "y"}), "known zones");
  full.add_assertion(Fn::condition_each_member_in(Fn::value_of_all("AWS::EC2::VPC::Id", "Tags.Department"),
                                                  Fn::ref_all("AWS::EC2::VPC::Id")),
                     "all of a type");
  full.add_assertion(Fn::condition_equals(Fn::value_of("Zones", "Name").json(), "z"), "attribute of a parameter");
  topic(stack);
}

CONSTCLOUD_CONSTEXPR void resource_attributes(Stack& stack) {
  const CfnCondition condition(stack, "C", {.expression = Fn::condition_equals(Aws::region, "eu-west-1")});
  const auto first = topic(stack, "First");
  const CfnResource group(stack, "Group",
                          {.type = "AWS::AutoScaling::AutoScalingGroup",
                           .properties = {{"MinSize", "1"}, {"MaxSize", "2"}}});
  group.add_dependency(first);
  group.set_condition(condition);
  group.set_creation_policy(Json::object(
      {{"ResourceSignal", Json::object({{"Count", 1}, {"Timeout", "PT5M"}})},
       {"AutoScalingCreationPolicy", Json::object({{"MinSuccessfulInstancesPercent", 50}})},
       {"StartFleet", true}}));
  group.set_update_policy(Json::object(
      {{"AutoScalingRollingUpdate", Json::object({{"MaxBatchSize", 2},
                                                  {"MinInstancesInService", 1},
                                                  {"MinSuccessfulInstancesPercent", 50},
                                                  {"PauseTime", "PT1M"},
                                                  {"SuspendProcesses", Json::array({"AlarmNotification"})},
                                                  {"WaitOnResourceSignals", true}})},
       {"AutoScalingReplacingUpdate", Json::object({{"WillReplace", false}})},
       {"AutoScalingScheduledAction", Json::object({{"IgnoreUnmodifiedGroupSizeProperties", true}})},
       {"CodeDeployLambdaAliasUpdate", Json::object({{"ApplicationName", "app"},
                                                     {"DeploymentGroupName", "group"},
                                                     {"BeforeAllowTrafficHook", "before"},
                                                     {"AfterAllowTrafficHook", "after"}})},
       {"UseOnlineResharding", true},
       {"EnableVersionUpgrade", false}}));
  group.set_deletion_policy(CfnDeletionPolicy::retain);
  group.set_update_replace_policy(CfnDeletionPolicy::snapshot);
  group.set_version("1.0");
  group.set_description("a group");
  group.add_metadata("Reason", "shown");
  group.add_metadata("More", Json::object({{"list", Json::array({1, 2})}, {"none", nullptr}}));
}

CONSTCLOUD_CONSTEXPR void deletion_policies(Stack& stack) {
  topic(stack, "Delete").set_deletion_policy(CfnDeletionPolicy::delete_);
  topic(stack, "Retain").set_deletion_policy(CfnDeletionPolicy::retain);
  topic(stack, "RetainExcept").set_deletion_policy(CfnDeletionPolicy::retain_except_on_create);
  topic(stack, "Snapshot").set_deletion_policy(CfnDeletionPolicy::snapshot);
}

CONSTCLOUD_CONSTEXPR CfnResource database(Stack& stack, const Text& id) {
  return CfnResource(stack, id,
                     {.type = "AWS::RDS::DBInstance", .properties = {{"DBInstanceClass", "db.t3.micro"}}});
}

CONSTCLOUD_CONSTEXPR void removal_policies(Stack& stack) {
  topic(stack, "Destroy").apply_removal_policy(RemovalPolicy::destroy);
  topic(stack, "Retain").apply_removal_policy(RemovalPolicy::retain);
  topic(stack, "Unless").apply_removal_policy(RemovalPolicy::retain_on_update_or_delete);
  topic(stack, "OnlyDeletion").apply_removal_policy(RemovalPolicy::destroy, {.apply_to_update_replace_policy = false});
  database(stack, "Snapshot").apply_removal_policy(RemovalPolicy::snapshot);
  database(stack, "ByDefault").apply_removal_policy({}, {.default_ = RemovalPolicy::snapshot});
}

/// The objects of JavaScript as they stand in braces there.
CONSTCLOUD_CONSTEXPR void nested_objects(Stack& stack) {
  const auto t = topic(stack);
  const CfnResource call(
      stack, "PutItem",
      {.type = "Custom::DynamoDb",
       .properties = {{"Create",
                       {{"service", "DynamoDB"},
                        {"action", "putItem"},
                        {"parameters",
                         {{"TableName", t.ref()},
                          {"Item",
                           {{"id", {{"S", "first"}}},
                            {"tags", {{"L", Json::array({{{"S", "a"}}, {{"S", "b"}}})}}},
                            {"address", {{"M", {{"street", {{"S", "Main"}}}, {"floor", {{"N", "3"}}}}}}},
                            {"nothing", {{"NULL", true}}}}},
                          {"ExpressionAttributeNames", {}}}}}},
                      {"Pairs", Json::array({Json::array({"a", "b"}), Json::array({"c", "d"})})},
                      {"Tags", Json::array({{{"Key", "team"}, {"Value", "chat"}}})}}});
  call.add_property_override("Delete", {{"action", "deleteItem"}, {"parameters", {{"Key", {{"id", {{"S", "first"}}}}}}}});
  call.add_override("Metadata", {{"owner", {{"team", "chat"}}}});
  call.add_metadata("One", {{"member", "alone"}});
  show(stack, "OneMember", stack.to_json_string({{"requestId", t.ref()}}));
  show(stack, "TwoMembers",
       stack.to_json_string({{"requestId", t.ref()}, {"status", {{"code", 200}, {"texts", Json::array({"a", "b"})}}}}));
}

CONSTCLOUD_CONSTEXPR void free_form_properties(Stack& stack) {
  const auto t = topic(stack);
  const auto numbers = Json::array({0.1, 1e21, 1e20, 1e-6, 1e-7, 0.1 + 0.2, 5e-324, 1.7976931348623157e308,
                                    123456789012345680, -1.5});
  const auto nested = Json::object({{"b", Json::array({})}, {"a", Json::object({{"x", Json::object({})}})}});
  CfnResource(stack, "Values",
              {.type = "Custom::Values",
               .properties = {{"zulu", "last letter first"},
                              {"alpha", 1},
                              {"Text", "a\"b\\c\n\t\u0001\u007f\u00fc\U0001f600"},
                              {"Zero", 0},
                              {"False", false},
                              {"Null", nullptr},
                              {"EmptyText", ""},
                              {"EmptyList", Json::array({})},
                              {"EmptyMap", Json::object({})},
                              {"Nested", nested},
                              {"Ref", t.ref().json()},
                              {"Numbers", numbers},
                              {"10", "ten"},
                              {"9", "nine"},
                              {"-1", "text"},
                              {"01", "text"},
                              {"4294967295", "no index"},
                              {"4294967294", "index"}}});
  CfnResource(stack, "NoProperties", {.type = "Custom::None", .properties = Map<Json>()});
}

CONSTCLOUD_CONSTEXPR void overrides_without_properties(Stack& stack) {
  const auto other = topic(stack);
  const CfnCondition is_here(stack, "IsHere", {.expression = Fn::condition_equals("a", "b")});
  const auto with_attributes = [&](const CfnResource& resource) {
    resource.add_dependency(other);
    resource.set_condition(is_here);
    resource.add_metadata("m", 1);
    resource.set_deletion_policy(cc::CfnDeletionPolicy::retain);
    resource.set_description("d");
    return resource;
  };
  with_attributes(topic(stack, "Own")).add_property_override("P", 1);
  for (const List<Text>& names : {List<Text>{"Metadata"}, List<Text>{"DependsOn", "Condition"},
                                  List<Text>{"UpdatePolicy", "Metadata", "DeletionPolicy"}}) {
    const auto bare = topic(stack, numbered("Bare", names.size()));
    const auto attributes = with_attributes(topic(stack, numbered("Both", names.size())));
    for (const CfnResource& resource : {bare, attributes}) {
      for (const Text& name : names) resource.add_override(name, "x");
      resource.add_property_override("P.Q", 1);
      resource.add_override("Last", "y");
    }
  }
  const auto none = topic(stack, "None");
  none.add_override("Metadata.m", 1);
  none.add_property_deletion_override("P");
  none.add_override("Last", 1);
}

CONSTCLOUD_CONSTEXPR void overrides(Stack& stack) {
  const auto a = Json::object({{"B", 1}, {"C", Json::array({1, 2, 3})}});
  const CfnResource r(stack, "R",
                      {.type = "AWS::SNS::Topic", .properties = {{"A", a}, {"D", "d"}, {"E.F", 1}}});
  r.add_override("Properties.A.B", 2);
  r.add_override("Properties.New.Deep", Json::object({{"x", 1}}));
  r.add_override("Metadata", Json::object({{"By", "hand"}}));
  r.add_override("Type", "AWS::SNS::Topic2");
  r.add_override("UnknownKey", true);
  r.add_property_override("D", "changed");
  r.add_property_override("E\\.F", "dotted");
  r.add_property_override("A.C", Json::array({"new"}));
  const auto b = Json::object({{"C", 2}, {"D", 3}});
  const CfnResource s(stack, "Deleted",
                      {.type = "AWS::SNS::Topic", .properties = {{"A", 1}, {"B", b}, {"E", 4}}});
  s.add_deletion_override("Properties.A");
  s.add_property_deletion_override("B.C");
  s.add_property_override("E", nullptr);
  const CfnResource all(stack, "AllDeleted", {.type = "AWS::SNS::Topic", .properties = {{"A", 1}}});
  all.add_property_deletion_override("A");
  const auto t = topic(stack);
  t.override_logical_id("Renamed");
  r.add_property_override("Of", t.ref().json());
}

CONSTCLOUD_CONSTEXPR void renamed_logical_ids(Stack& stack) {
  const auto t = topic(stack);
  stack.rename_logical_id("Topic", "Better");
  show(stack, "Of", t.ref());
}

CONSTCLOUD_CONSTEXPR void attributes(Stack& stack) {
  const auto t = topic(stack);
  show(stack, "Ref", t.ref());
  show(stack, "Attribute", t.get_att("TopicArn"));
  show(stack, "Dotted", t.get_att("Outputs.Some"));
  show(stack, "Text", t.to_string());
  show(stack, "Type", t.cfn_resource_type());
  show(stack, "LogicalId", t.logical_id());
  show(stack, "Metadata", t.get_metadata("none") == nullptr ? Text("undefined") : Text("there"));
}

CONSTCLOUD_CONSTEXPR void resource_dependencies(Stack& stack) {
  const auto a = topic(stack, "A");
  const auto b = topic(stack, "B");
  const auto c = topic(stack, "C");
  const auto d = topic(stack, "D");
  d.add_dependency(a);
  d.add_dependency(b);
  d.add_dependency(b);
  d.add_dependency(c);
  d.remove_dependency(a);
  c.add_dependency(a);
  c.replace_dependency(a, b);
}

CONSTCLOUD_CONSTEXPR void construct_dependencies(Stack& stack) {
  const Construct group(stack, "Group");
  topic(group, "One");
  const Construct inner(group, "Inner");
  topic(inner, "Two");
  const Construct after(stack, "After");
  topic(after, "Three");
  topic(after, "Four");
  after.node().add_dependency(group);
  topic(group, "Added later");
  group.node().add_dependency(topic(stack, "Base"));
}

CONSTCLOUD_CONSTEXPR void many_dependencies(Stack& stack) {
  const Construct group(stack, "Group");
  const auto waiting = topic(stack, "Waiting");
  for (std::size_t i = 0; i != 24; ++i) {
    const auto t = topic(group, numbered(i % 3 == 0 ? "b" : i % 3 == 1 ? "B" : "a-", i * 7 % 24));
    if (i % 2 == 0) waiting.add_dependency(t);
  }
  waiting.node().add_dependency(group);
  const Construct others(stack, "Others");
  for (std::size_t i = 24; i-- != 0;) topic(others, numbered("", i)).node().add_dependency(group);
}

CONSTCLOUD_CONSTEXPR void template_options(Stack& stack) {
  topic(stack);
  stack.set_template_format_version("2010-09-09");
  stack.set_description("set afterwards");
  stack.add_transform("AWS::Serverless-2016-10-31");
  stack.add_metadata("Key", Json::object({{"list", Json::array({"a"})}}));
  stack.add_metadata("Other", 1);
}

CONSTCLOUD_CONSTEXPR void several_transforms(Stack& stack) {
  topic(stack);
  stack.add_transform("AWS::Serverless-2016-10-31");
  stack.add_transform("AWS::LanguageExtensions");
  stack.add_transform("AWS::Serverless-2016-10-31");
}

CONSTCLOUD_CONSTEXPR void grouped_by_construct(Stack& stack) {
  const Construct first(stack, "First");
  topic(first, "A");
  topic(stack, "Between");
  topic(first, "B");
  const auto outer = topic(stack, "Outer");
  topic(outer, "Nested");
}

void resource_without_type(Stack& stack) { CfnResource(stack, "R", {.type = run_time("")}); }
void output_without_value(Stack& stack) { CfnOutput(stack, "O", {.value = Value<Text>()}); }
void output_imported_in_its_own_stack(Stack& stack) {
  show(stack, "P", CfnOutput(stack, "O", {.value = "x"}).import_value());
}
void empty_export_name(Stack& stack) { CfnOutput(stack, "O", {.value = "x", .export_name = run_time("")}); }
void long_export_name(Stack& stack) { CfnOutput(stack, "O", {.value = "x", .export_name = repeat("n", 256)}); }
void two_bad_export_names(Stack& stack) {
  CfnOutput(stack, "O", {.value = "x", .export_name = run_time("")});
  CfnOutput(stack, "P", {.value = "x", .export_name = repeat("n", 256)});
}
void list_parameter_as_text(Stack& stack) {
  show(stack, "O", CfnParameter(stack, "P", {.type = "CommaDelimitedList"}).value_as_string());
}
void text_parameter_as_list(Stack& stack) {
  show(stack, "O", Fn::select(0, CfnParameter(stack, "P").value_as_list()));
}
void text_parameter_as_number(Stack& stack) { (void)CfnParameter(stack, "P").value_as_number(); }
CONSTCLOUD_CONSTEXPR CfnMapping small_mapping(Stack& stack) {
  return CfnMapping(stack, "M", {.mapping = {{"a", {{"b", "c"}}}}});
}
void mapping_without_top_level_key(Stack& stack) { (void)small_mapping(stack).find_in_map("zz", "b"); }
void mapping_without_second_level_key(Stack& stack) { (void)small_mapping(stack).find_in_map("a", "zz"); }
void mapping_with_an_illegal_name(Stack& stack) {
  CfnMapping(stack, "M", {.mapping = {{"a", {{run_time("b c"), "d"}}}}});
}
void rename_of_nothing(Stack& stack) {
  topic(stack);
  stack.rename_logical_id("Foo", "Bar");
}
void rename_twice(Stack& stack) {
  topic(stack);
  stack.rename_logical_id("Foo", "Bar");
  stack.rename_logical_id("Foo", "Baz");
}
void one_logical_id_twice(Stack& stack) {
  topic(stack, "Foo");
  topic(stack, "Other").override_logical_id("Foo");
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "elements");
  pairs.pair<empty_stack>("empty_stack");
  pairs.pair<outputs>("outputs");
  pairs.pair<output_before_resource>("output_before_resource");
  pairs.pair<parameters>("parameters");
  pairs.pair<parameter_changed_later>("parameter_changed_later");
  pairs.pair<conditions>("conditions");
  pairs.pair<mappings>("mappings");
  pairs.pair<lazy_mappings>("lazy_mappings");
  pairs.pair<rules>("rules");
  pairs.pair<resource_attributes>("resource_attributes");
  pairs.pair<deletion_policies>("deletion_policies");
  pairs.pair<removal_policies>("removal_policies");
  pairs.pair<nested_objects>("nested_objects");
  pairs.pair<free_form_properties>("free_form_properties");
  pairs.pair<overrides_without_properties>("overrides_without_properties");
  pairs.pair<overrides>("overrides");
  pairs.pair<renamed_logical_ids>("renamed_logical_ids");
  pairs.pair<attributes>("attributes");
  pairs.pair<resource_dependencies>("resource_dependencies");
  pairs.pair<construct_dependencies>("construct_dependencies");
  pairs.pair<many_dependencies>("many_dependencies");
  pairs.pair<template_options>("template_options");
  pairs.pair<several_transforms>("several_transforms");
  pairs.pair<grouped_by_construct>("grouped_by_construct");
  pairs.error<resource_without_type>("resource_without_type");
  pairs.error<output_without_value>("output_without_value");
  pairs.error<output_imported_in_its_own_stack>("output_imported_in_its_own_stack");
  pairs.error<empty_export_name>("empty_export_name");
  pairs.error<long_export_name>("long_export_name");
  pairs.error<two_bad_export_names>("two_bad_export_names");
  pairs.error<list_parameter_as_text>("list_parameter_as_text");
  pairs.error<text_parameter_as_list>("text_parameter_as_list");
  pairs.error<text_parameter_as_number>("text_parameter_as_number");
  pairs.error<mapping_without_top_level_key>("mapping_without_top_level_key");
  pairs.error<mapping_without_second_level_key>("mapping_without_second_level_key");
  pairs.error<mapping_with_an_illegal_name>("mapping_with_an_illegal_name");
  pairs.error<rename_of_nothing>("rename_of_nothing");
  pairs.error<rename_twice>("rename_twice");
  pairs.error<one_logical_id_twice>("one_logical_id_twice");
  return pairs.finish();
}
