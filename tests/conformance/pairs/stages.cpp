// SPDX-License-Identifier: Apache-2.0
#include "pairs.hpp"

namespace {

using namespace constcloud;

CONSTCLOUD_CONSTEXPR CfnResource thing(const Construct& scope, const Text& id, const Map<Json>& properties = {}) {
  return CfnResource(scope, id, {.type = "A::B::C", .properties = properties});
}

CONSTCLOUD_CONSTEXPR void many(const Stack& stack, int count) {
  for (int i = 0; i != count; ++i) thing(stack, Text::concat({"R", Json(i).to_text()}));
}

CONSTCLOUD_CONSTEXPR void beside_a_stack(ConstructTree& app) {
  const Stack stack(app, "Beside");
  thing(stack, "T", {{"StackName", stack.stack_name()}});
  thing(Stack(Stage(app, "Prod"), "Chat"), "T");
}

CONSTCLOUD_CONSTEXPR void limit_of_resources_from_context(ConstructTree& app) {
  app.node().set_context("@aws-cdk/core:stackResourceLimit", "0");
  many(Stack(app, "Many"), 501);
}

void id_with_a_digit_first(ConstructTree& app) { Stage(app, "1prod"); }
void id_with_a_blank(ConstructTree& app) { Stage(app, "my prod"); }
void id_with_a_slash(ConstructTree& app) { Stage(app, "a/b"); }
void id_with_a_token_of_another_script(ConstructTree& app) { Stage(app, "prod\u00e9"); }
void name_that_a_stack_cannot_have(ConstructTree& app) { Stack(Stage(app, "Prod.x"), "Bar"); }
void name_that_is_too_long(ConstructTree& app) {
  Stack(Stage(app, Text(std::string(100, 'P'))), Text(std::string(28, 'Q')));
}

void reference_to_another_stage(ConstructTree& app) {
  const CfnResource t = thing(Stack(Stage(app, "A"), "S"), "T");
  thing(Stack(Stage(app, "B"), "S"), "T", {{"Of", t.ref()}});
}

void dependency_on_another_stage(ConstructTree& app) {
  const CfnResource t = thing(Stack(Stage(app, "A"), "S"), "T");
  thing(Stack(app, "S"), "T").node().add_dependency(t);
}

void stack_dependency_on_another_stage(ConstructTree& app) {
  const Stack a(Stage(app, "A"), "S");
  Stack(app, "S").add_dependency(a);
}

void element_in_a_stage(ConstructTree& app) {
  const Stack stack(app, "S");
  thing(Stage(stack, "Prod"), "T");
}

void too_many_resources(ConstructTree& app) {
  const Stack stack(app, "Many");
  many(stack, 500);
  CfnResource(stack, "Other", {.type = "A::B::D"});
}

void more_resources_than_the_context_allows(ConstructTree& app) {
  app.node().set_context("@aws-cdk/core:stackResourceLimit", 2);
  many(Stack(app, "Three"), 3);
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic topic(argc, argv, "stages");
  topic.app_pair<beside_a_stack>("beside_a_stack");
  topic.app_pair<limit_of_resources_from_context>("limit_of_resources_from_context");
  topic.app_error<id_with_a_digit_first>("id_with_a_digit_first");
  topic.app_error<id_with_a_blank>("id_with_a_blank");
  topic.app_error<id_with_a_slash>("id_with_a_slash");
  topic.app_error<id_with_a_token_of_another_script>("id_with_a_token_of_another_script");
  topic.app_error<name_that_a_stack_cannot_have>("name_that_a_stack_cannot_have");
  topic.app_error<name_that_is_too_long>("name_that_is_too_long");
  topic.app_error<reference_to_another_stage>("reference_to_another_stage");
  topic.app_error<dependency_on_another_stage>("dependency_on_another_stage");
  topic.app_error<stack_dependency_on_another_stage>("stack_dependency_on_another_stage");
  topic.app_error<element_in_a_stage>("element_in_a_stage");
  topic.app_error<too_many_resources>("too_many_resources");
  topic.app_error<more_resources_than_the_context_allows>("more_resources_than_the_context_allows");
  return topic.finish();
}
