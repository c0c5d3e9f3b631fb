// SPDX-License-Identifier: Apache-2.0
#include <constcloud/cfn/logs/log_group.hpp>

#include "pairs.hpp"

namespace {

using namespace assembly;
using namespace constcloud;

void show(const Stack& stack) { CfnOutput(stack, "Shown", {.value = "x"}); }

Stack stack_with(const Construct& scope, const Text& id, const StackProps& props = {}) {
  const Stack stack(scope, id, props);
  show(stack);
  return stack;
}

void nothing(const MakeApp& make_app) { make_app().synth(); }

void empty_stack(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "Empty");
  app.synth();
}

void properties(const MakeApp& make_app) {
  const App app = make_app();
  stack_with(app, "Plain");
  stack_with(app, "Named", {.stack_name = "other-name"});
  stack_with(app, "Described", {.description = "what it is for", .termination_protection = true});
  stack_with(app, "Tagged", {.tags = Map<Text>{{"zeta", "1"}, {"alpha", "2"}, {"7", "seven"}}});
  stack_with(app, "Notified", {.notification_arns = List<Text>{"arn:aws:sns:eu-west-1:123456789012:topic"}});
  stack_with(app, "Compact", {.suppress_template_indentation = true});
  stack_with(app, "Concrete", {.env = Environment{.account = "123456789012", .region = "eu-west-1"}});
  stack_with(app, "Region", {.env = Environment{.region = "us-gov-west-1"}});
  stack_with(app, "Account", {.env = Environment{.account = "123456789012"}});
  app.synth();
}

void ids(const MakeApp& make_app) {
  const App app = make_app();
  stack_with(app, "a/b");
  stack_with(app, "ok id é😀", {.stack_name = "fine"});
  stack_with(app, "../x", {.stack_name = "upwards"});
  stack_with(app, "/abs", {.stack_name = "absolute"});
  stack_with(app, Text::copy("a\0b", 3), {.stack_name = "nul"});
  stack_with(Stack(app, "Outer"), "Inner");
  app.synth();
}

void tags_of_constructs(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack = stack_with(app, "S", {.tags = Map<Text>{{"own", "1"}, {"both", "1"}}});
  Tags::of(app).add("from-app", "a");
  Tags::of(stack).add("both", "2");
  Tags::of(stack).remove("own");
  app.synth();
}

void tags_of_tokens(const MakeApp& make_app) {
  const App app = make_app();
  const auto group = [](const Construct& scope) { aws_logs::CfnLogGroup(scope, "LogGroup", {}); };
  const Stack mixed = stack_with(app, "Mixed", {.tags = Map<Text>{{"own", "1"}, {"both", "1"}}});
  group(mixed);
  Tags::of(mixed).add("zeta", Aws::region);
  Tags::of(mixed).add("both", Aws::partition);
  Tags::of(mixed).add("alpha", Fn::join("-", {"a", "b"}));
  Tags::of(mixed).add("literal", "l");
  const Stack tokens = stack_with(app, "Tokens");
  Tags::of(tokens).add("region", "in " + Aws::region);
  const Stack resources = stack_with(app, "Resources");
  group(resources);
  Tags::of(resources).add("region", Aws::region, {.exclude_resource_types = {"aws:cdk:stack"}});
  const Stack removed = stack_with(app, "Removed");
  Tags::of(removed).add("region", Aws::region);
  Tags::of(removed).remove("region");
  const Stack outer = stack_with(app, "Outer");
  const NestedStack inner(outer, "Inner");
  group(inner);
  Tags::of(inner).add("region", Aws::region, {.include_resource_types = {"aws:cdk:stack"}});
  app.synth();
}

void mappings(const MakeApp& make_app) {
  const App app = make_app();
  const Stack owner = stack_with(app, "Owner");
  const Stack reader = stack_with(app, "Reader");
  const Stack lazy_reader = stack_with(app, "LazyReader");
  const Map<Map<Json>> values = {{"a", {{"b", "c"}}}};
  const CfnMapping mapping(owner, "Mapping", {.mapping = values});
  const CfnMapping eager(owner, "Eager", {.lazy = false, .mapping = values});
  const CfnMapping lazy(owner, "Lazy", {.lazy = true, .mapping = values});
  const CfnMapping literal(owner, "Literal", {.mapping = values});
  const CfnMapping unread(owner, "Unread", {.mapping = values});
  const auto read = [](const Stack& stack, const Text& id, const Value<Text>& value) {
    CfnOutput(stack, id, {.value = value});
  };
  read(reader, "FromMapping", mapping.find_in_map(Aws::region, "b"));
  read(reader, "FromMappingToo", mapping.find_in_map("a", Aws::region));
  read(reader, "FromEager", eager.find_in_map(Aws::region, "b"));
  read(reader, "FromLiteral", literal.find_in_map("a", "b"));
  read(lazy_reader, "FromLazy", lazy.find_in_map(Aws::region, "b"));
  read(lazy_reader, "AtOnce", lazy.find_in_map("a", "b"));
  read(owner, "AtHome", literal.find_in_map("a", "b"));
  app.synth();
}

void dependencies(const MakeApp& make_app) {
  const App app = make_app();
  const Stack a = stack_with(app, "A");
  const Stack b = stack_with(app, "B");
  const Stack c = stack_with(app, "C");
  a.add_dependency(c);
  a.add_dependency(b);
  b.add_dependency(c, "because");
  app.synth();
}

void cross_stack_reference(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{"@aws-cdk/core:defaultCrossStackReferences", "strong"}}});
  const Stack producer(app, "Producer");
  const CfnResource thing(producer, "Thing", {.type = "A::B::C"});
  const Stack consumer(app, "Consumer");
  CfnOutput(consumer, "Shown", {.value = thing.ref()});
  app.synth();
}

void metadata(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack = stack_with(app, "S");
  const CfnResource inner(CfnResource(stack, "Outer", {.type = "A::B::C"}), "Inner", {.type = "A::B::D"});
  inner.node().add_metadata("mine",
                            Json::object({{"ref", inner.ref()}, {"list", Json::array({Json(1), Json("two")})}}));
  Annotations::of(inner).add_warning_v2("my:id", "look at this");
  Annotations::of(stack).add_info("good to know");
  stack.node().add_metadata("text", "of the stack");
  app.synth();
}

void metadata_without_logical_ids(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{"aws:cdk:disable-logicalId-metadata", true}}});
  const Stack stack = stack_with(app, "S");
  stack.rename_logical_id("Shown", "Renamed");
  app.synth();
}

void renamed(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack = stack_with(app, "S");
  stack.rename_logical_id("Shown", "Renamed");
  CfnResource(stack, "R", {.type = "A::B::C"}).override_logical_id("Given");
  app.synth();
}

void many_resources(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  for (int i = 0; i != 400; ++i) CfnResource(stack, Text("R" + std::to_string(i)), {.type = "A::B::C"});
  app.synth();
}

void a_large_template(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack(app, "S");
  CfnResource(stack, "R", {.type = "A::B::C", .properties = Map<Json>{{"Text", Json(Text(std::string(800000, 'x')))}}});
  app.synth();
}

}  // namespace

int main(int argc, char** argv) {
  Topic topic(argc, argv, "stacks");
  topic.pair("nothing", nothing);
  topic.pair("empty_stack", empty_stack);
  topic.pair("properties", properties);
  topic.pair("ids", ids);
  topic.pair("tags_of_constructs", tags_of_constructs);
  topic.pair("tags_of_tokens", tags_of_tokens);
  topic.pair("mappings", mappings);
  topic.pair("dependencies", dependencies);
  topic.pair("cross_stack_reference", cross_stack_reference);
  topic.pair("metadata", metadata);
  topic.pair("metadata_without_logical_ids", metadata_without_logical_ids);
  topic.pair("renamed", renamed);
  topic.pair("many_resources", many_resources);
  topic.pair("a_large_template", a_large_template);
  return topic.finish();
}
