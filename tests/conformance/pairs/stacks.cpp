// SPDX-License-Identifier: Apache-2.0
// Stacks: names, environments, tags, and references between them. Its twin is stacks.js.
#include "services.hpp"

using constcloud::Environment;
using constcloud::StackProps;
using constcloud::Tags;

namespace {

CONSTCLOUD_CONSTEXPR Environment frankfurt() { return {.account = "123456789012", .region = "eu-central-1"}; }

CONSTCLOUD_CONSTEXPR void facts(const Stack& stack) {
  show(stack, "Account", stack.account());
  show(stack, "Region", stack.region());
  show(stack, "Environment", stack.environment());
  show(stack, "Arn", stack.format_arn({.resource = "q", .service = "sqs"}));
  show(stack, "Name", stack.stack_name());
}

CONSTCLOUD_CONSTEXPR apigwv2::WebSocketApi make_api(const Construct& scope) {
  return apigwv2::WebSocketApi::builder(scope, "Api").build();
}

CONSTCLOUD_CONSTEXPR void tags(Stack& stack) {
  const auto api = make_api(stack);
  apigwv2::WebSocketStage(stack, "Stage", {.stage_name = "dev", .web_socket_api = api});
  const auto r = role(stack);
  handler(stack);
  Tags::of(stack).add("team", "chat");
  Tags::of(r).add("b", "on the role");
  Tags::of(r).add("a", "first");
  Tags::of(api).add("team", "overridden");
  Tags::of(r).remove("team");
}

CONSTCLOUD_CONSTEXPR void tags_with_options(Stack& stack) {
  const auto r = role(stack);
  handler(stack);
  Tags::of(stack).add("only", "roles", {.include_resource_types = {"AWS::IAM::Role"}});
  Tags::of(stack).add("not", "roles", {.exclude_resource_types = {"AWS::IAM::Role"}});
  Tags::of(stack).add("strong", "stack", {.priority = 300});
  Tags::of(r).add("strong", "role");
  Tags::of(r).add("weak", "role", {.priority = 50});
  Tags::of(stack).add("weak", "stack");
}

struct Chat : Construct {
  CONSTCLOUD_CONSTEXPR Chat(const Construct& scope, const Text& id)
      : Construct(scope, id),
        api(make_api(*this)),
        stage(apigwv2::WebSocketStage::builder(*this, "Stage")
                  .web_socket_api(api)
                  .stage_name("live")
                  .auto_deploy(true)
                  .build()) {}
  apigwv2::WebSocketApi api;
  apigwv2::WebSocketStage stage;
};

CONSTCLOUD_CONSTEXPR void user_constructs(Stack& stack) {
  const Chat one(stack, "One");
  const Chat two(one, "Two");
  show(stack, "Url", one.stage.url() + two.stage.url());
}

CONSTCLOUD_CONSTEXPR void described(ConstructTree& app) {
  topic(Stack(app, "Described",
              {.description = "a stack with a description",
               .stack_name = "Another-Name",
               .tags = {{"team", "chat"}},
               .termination_protection = true}));
}

CONSTCLOUD_CONSTEXPR void facts_of(ConstructTree& app, const Text& id, const Environment& env) {
  const Stack stack(app, id, {.env = env});
  topic(stack);
  facts(stack);
}
CONSTCLOUD_CONSTEXPR void concrete_environment(ConstructTree& app) { facts_of(app, "Concrete", frankfurt()); }
CONSTCLOUD_CONSTEXPR void region_only(ConstructTree& app) { facts_of(app, "RegionOnly", {.region = "cn-north-1"}); }
CONSTCLOUD_CONSTEXPR void account_only(ConstructTree& app) {
  facts_of(app, "AccountOnly", {.account = "123456789012"});
}

CONSTCLOUD_CONSTEXPR void compact(ConstructTree& app) {
  const Stack stack(app, "Compact", {.suppress_template_indentation = true});
  topic(stack);
  show(stack, "O", "x");
}

CONSTCLOUD_CONSTEXPR void without_bootstrap_rule(ConstructTree& app) {
  topic(Stack(app, "NoRule",
              {.synthesizer = constcloud::DefaultStackSynthesizer({.generate_bootstrap_version_rule = false})}));
}

CONSTCLOUD_CONSTEXPR void own_qualifier(ConstructTree& app) {
  topic(Stack(app, "Qualified", {.synthesizer = constcloud::DefaultStackSynthesizer({.qualifier = "mine"})}));
}

CONSTCLOUD_CONSTEXPR void named(const Construct& scope, const Text& id) {
  const Stack stack(scope, id);
  topic(stack);
  show(stack, "Name", stack.stack_name());
}

CONSTCLOUD_CONSTEXPR void generated_names(ConstructTree& app) {
  named(Construct(app, "Foo"), "Bar");
  named(Construct(app, "Alone"), "Default");
  named(Construct(Construct(app, "Foo2"), "Resource"), "Bar");
  named(app, "With-Hyphen");
  named(app, "a/b");
  named(app, repeat("x", 128));
  named(app, repeat("y", 129));
}

CONSTCLOUD_CONSTEXPR void reference_between_stacks(ConstructTree& app) {
  const Stack producer(app, "Producer", {.env = frankfurt()});
  const auto api = make_api(producer);
  const Stack consumer(app, "Consumer", {.env = frankfurt()});
  const apigwv2::WebSocketStage stage(consumer, "Stage", {.stage_name = "dev", .web_socket_api = api});
  show(consumer, "Url", stage.url());
  show(consumer, "Endpoint", api.api_endpoint());
  show(consumer, "Again", api.api_id());
}

CONSTCLOUD_CONSTEXPR void reference_between_agnostic_stacks(ConstructTree& app) {
  const Stack producer(app, "Producer");
  const auto first = topic(producer, "First");
  const auto second = topic(producer, "Second");
  const Stack consumer(app, "Consumer", {.stack_name = "Other-Name"});
  holder(consumer, "Holder",
         {{"B", second.ref().json()},
          {"A", (first.ref() + ":" + Value<Text>(second.get_att("TopicArn"))).json()},
          {"Again", second.ref().json()}});
  show(producer, "Own", "after");
}

CONSTCLOUD_CONSTEXPR void grant_between_stacks(ConstructTree& app) {
  const Stack api_stack(app, "ApiStack");
  const auto api = make_api(api_stack);
  const apigwv2::WebSocketStage stage(api_stack, "Stage", {.stage_name = "dev", .web_socket_api = api});
  const Stack role_stack(app, "RoleStack");
  const auto r = role(role_stack);
  stage.grant_management_api_access(r);
}

CONSTCLOUD_CONSTEXPR void exported_values(ConstructTree& app) {
  const Stack stack(app, "Exporting");
  const auto t = topic(stack);
  const auto api = make_api(stack);
  const Stack consumer(app, "Importing");
  topic(consumer);
  show(consumer, "Generated", stack.export_value(api.api_id()));
  show(consumer, "Named", stack.export_value("text", {.description = "a text", .name = "NamedExport"}));
  show(consumer, "Attribute", stack.export_value(t.get_att("TopicArn")));
}

CONSTCLOUD_CONSTEXPR void import_of_an_output(ConstructTree& app) {
  const Stack producer(app, "Producer");
  const CfnOutput output(producer, "Out", {.value = topic(producer).ref(), .export_name = "TheTopic"});
  const Stack consumer(app, "Consumer");
  topic(consumer);
  show(consumer, "Imported", output.import_value());
}

CONSTCLOUD_CONSTEXPR Text names_of(const List<Stack>& stacks) {
  List<Text> names;
  for (const Stack& stack : stacks) names.push_back(stack.stack_name());
  return joined(",", names);
}

CONSTCLOUD_CONSTEXPR void dependency_between_stacks(ConstructTree& app) {
  const Stack first(app, "First");
  const auto a = topic(first);
  const Stack second(app, "Second");
  const auto b = topic(second);
  b.node().add_dependency(a);
  second.add_dependency(first);
  show(second, "Dependencies", names_of(second.dependencies()));
}

CONSTCLOUD_CONSTEXPR void dependencies_in_layers(ConstructTree& app) {
  List<Stack> stacks;
  for (std::size_t i = 0; i != 12; ++i) {
    const Stack stack(app, numbered("S", i));
    if (i > 1) stack.add_dependency(stacks[i - 2]);
    if (i > 0) stack.add_dependency(stacks[i - 1]);
    stacks.push_back(stack);
  }
  show(stacks[11], "Dependencies", names_of(stacks[11].dependencies()));
}

CONSTCLOUD_CONSTEXPR void dependency_taken_back_and_said_again(ConstructTree& app) {
  const Stack one(app, "One");
  const Stack two(app, "Two");
  const Stack three(app, "Three");
  const auto t = topic(three);
  const auto a = topic(one, "A");
  const auto b = topic(one, "B");
  t.add_dependency(a);
  t.add_dependency(b);
  t.add_dependency(topic(two));
  t.remove_dependency(a);
  show(three, "One left", names_of(three.dependencies()));
  t.remove_dependency(b);
  show(three, "None left", names_of(three.dependencies()));
  t.add_dependency(b);
  show(three, "Again", names_of(three.dependencies()));
  List<Text> paths;
  for (const CfnResource& resource : t.obtain_dependencies()) paths.push_back(resource.node().path());
  show(three, "Resources", joined(",", paths));
}

void name_with_digit_first(ConstructTree& app) { Stack(app, run_time("1abc")); }
void name_with_underscore(ConstructTree& app) { Stack(app, run_time("a_b")); }
void name_with_dot(ConstructTree& app) { Stack(app, "S", {.stack_name = run_time("a.b")}); }
void name_too_long(ConstructTree& app) { Stack(app, "S", {.stack_name = repeat("n", 129)}); }
void description_too_long(ConstructTree& app) { Stack(app, "S", {.description = repeat("d", 513)}); }
void cycle_of_stacks(ConstructTree& app) {
  const Stack one(app, "One");
  const Stack two(app, "Two");
  one.add_dependency(two);
  two.add_dependency(one);
}
void cycle_with_blind_alleys(ConstructTree& app) {
  List<Stack> s;
  for (std::size_t i = 0; i != 6; ++i) s.push_back(Stack(app, numbered("S", i)));
  const auto t = topic(s[3]);
  s[2].add_dependency(s[0]);
  s[3].add_dependency(s[0]);
  s[3].add_dependency(s[2]);
  t.add_dependency(topic(s[1]));
  t.add_dependency(topic(s[1], "Other"));
  s[4].add_dependency(s[0]);
  s[4].add_dependency(s[2]);
  s[4].add_dependency(s[3]);
  s[5].add_dependency(s[4]);
  s[1].add_dependency(s[5]);
}
void cycle_of_references(ConstructTree& app) {
  const Stack one(app, "One");
  const Stack two(app, "Two");
  const auto a = topic(one);
  const auto b = topic(two);
  show(one, "O", b.ref());
  show(two, "O", a.ref());
}
void export_without_a_name(ConstructTree& app) {
  const Stack stack(app, "S");
  topic(stack);
  (void)stack.export_value("text");
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "stacks");
  pairs.pair<tags>("tags");
  pairs.pair<tags_with_options>("tags_with_options");
  pairs.pair<user_constructs>("user_constructs");
  pairs.app_pair<described>("described");
  pairs.app_pair<concrete_environment>("concrete_environment");
  pairs.app_pair<region_only>("region_only");
  pairs.app_pair<account_only>("account_only");
  pairs.app_pair<compact>("compact");
  pairs.app_pair<without_bootstrap_rule>("without_bootstrap_rule");
  pairs.app_pair<own_qualifier>("own_qualifier");
  pairs.app_pair<generated_names>("generated_names");
  pairs.app_pair<reference_between_stacks>("reference_between_stacks");
  pairs.app_pair<reference_between_agnostic_stacks>("reference_between_agnostic_stacks");
  pairs.app_pair<grant_between_stacks>("grant_between_stacks");
  pairs.app_pair<exported_values>("exported_values");
  pairs.app_pair<import_of_an_output>("import_of_an_output");
  pairs.app_pair<dependency_between_stacks>("dependency_between_stacks");
  pairs.app_pair<dependencies_in_layers>("dependencies_in_layers");
  pairs.app_pair<dependency_taken_back_and_said_again>("dependency_taken_back_and_said_again");
  pairs.app_error<name_with_digit_first>("name_with_digit_first");
  pairs.app_error<name_with_underscore>("name_with_underscore");
  pairs.app_error<name_with_dot>("name_with_dot");
  pairs.app_error<name_too_long>("name_too_long");
  pairs.app_error<description_too_long>("description_too_long");
  pairs.app_error<cycle_of_stacks>("cycle_of_stacks");
  pairs.app_error<cycle_with_blind_alleys>("cycle_with_blind_alleys");
  pairs.app_error<cycle_of_references>("cycle_of_references");
  pairs.app_error<export_without_a_name>("export_without_a_name");
  return pairs.finish();
}
