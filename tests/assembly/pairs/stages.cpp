// SPDX-License-Identifier: Apache-2.0
#include "pairs.hpp"

namespace {

using namespace assembly;
using namespace constcloud;

const Environment ireland{.account = "123456789012", .region = "eu-west-1"};

Stack stack_with(const Construct& scope, const Text& id, const StackProps& props = {}) {
  const Stack stack(scope, id, props);
  CfnOutput(stack, "Shown", {.value = stack.stack_name()});
  return stack;
}

void one(const MakeApp& make_app) {
  const App app = make_app();
  stack_with(Stage(app, "Prod"), "Chat");
  app.synth();
}

void empty(const MakeApp& make_app) {
  const App app = make_app();
  const Stage stage(app, "Nothing");
  app.synth();
}

void after_a_stack(const MakeApp& make_app) {
  const App app = make_app();
  stack_with(app, "First");
  stack_with(Stage(app, "Later"), "Second");
  app.synth();
}

void environment(const MakeApp& make_app) {
  const App app = make_app();
  const Stage prod(app, "Prod", {.env = ireland});
  stack_with(prod, "Inherits");
  stack_with(prod, "Region", {.env = Environment{.region = "us-east-1"}});
  const Stage inner(prod, "Inner", {.env = Environment{.account = "210987654321"}});
  stack_with(inner, "Mixed");
  app.synth();
}

void names(const MakeApp& make_app) {
  const App app = make_app();
  const Stage prod(app, "Prod", {.stage_name = "production"});
  stack_with(prod, "Chat");
  stack_with(Stack(prod, "Outer"), "Inner");
  stack_with(prod, "Named", {.stack_name = "just-this"});
  const Construct group(prod, "Group");
  stack_with(group, "Member");
  const Stage inner(prod, "Inner");
  stack_with(inner, "Chat");
  stack_with(Stage(group, "Deep.er", {.stage_name = "deeper"}), "Chat");
  stack_with(Stage(app, "Blank", {.stage_name = ""}), "Chat");
  app.synth();
}

void in_a_stack(const MakeApp& make_app) {
  const App app = make_app();
  const Stack stack = stack_with(app, "Outer");
  stack_with(Stage(stack, "Prod"), "Inner");
  app.synth();
}

void order(const MakeApp& make_app) {
  const App app = make_app();
  const Construct a(app, "A");
  const Construct b(app, "B");
  const Stage one(b, "One");
  const Stage two(a, "Two");
  stack_with(b, "S");
  stack_with(a, "T");
  app.synth();
}

void references_within(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{"@aws-cdk/core:defaultCrossStackReferences", "strong"}}});
  for (const Text& id : {Text("Beta"), Text("Prod")}) {
    const Stage stage(app, id);
    const CfnResource thing(Stack(stage, "Producer"), "Thing", {.type = "A::B::C"});
    CfnOutput(Stack(stage, "Consumer"), "Shown", {.value = thing.ref()});
  }
  app.synth();
}

void names_with_the_prefix_in_them(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{"@aws-cdk/core:includePrefixInUniqueNameGeneration", true}}});
  const Stage prod(app, "Prod");
  stack_with(prod, "Chat");
  stack_with(Stack(prod, "Outer"), "Inner");
  stack_with(prod, Text(std::string(125, 'Q')));
  stack_with(Stage(app, Text(std::string(100, 'P'))), Text(std::string(40, 'Q')));
  app.synth();
}

void legacy_synthesis(const MakeApp& make_app) {
  const App app = make_app({.context = Map<Json>{{"@aws-cdk/core:newStyleStackSynthesis", false}}});
  stack_with(Stage(app, "Prod"), "Chat");
  stack_with(app, "Plain", {.stack_name = "other"});
  app.synth();
}

void tags(const MakeApp& make_app) {
  const App app = make_app();
  Tags::of(app).add("app", "1");
  const Stage prod(app, "Prod");
  Tags::of(prod).add("stage", "2");
  stack_with(prod, "Chat");
  stack_with(app, "Other");
  app.synth();
}

}  // namespace

int main(int argc, char** argv) {
  Topic topic(argc, argv, "stages");
  topic.pair("one", one);
  topic.pair("empty", empty);
  topic.pair("after_a_stack", after_a_stack);
  topic.pair("environment", environment);
  topic.pair("names", names);
  topic.pair("in_a_stack", in_a_stack);
  topic.pair("order", order);
  topic.pair("references_within", references_within);
  topic.pair("names_with_the_prefix_in_them", names_with_the_prefix_in_them);
  topic.pair("legacy_synthesis", legacy_synthesis);
  topic.pair("tags", tags);
  return topic.finish();
}
