// SPDX-License-Identifier: Apache-2.0
// References, names and dependencies that cannot be: between stacks, regions and elements. Its twin is references.js.
#include "support.hpp"

namespace {

constexpr char account[] = "123456789012";
constexpr char region[] = "us-east-1";

CONSTCLOUD_CONSTEXPR void dependency_replaced(Stack& stack) {
  const auto t = topic(stack);
  const auto old = topic(stack, "Old");
  t.add_dependency(old);
  t.replace_dependency(old, topic(stack, "New"));
}

CONSTCLOUD_CONSTEXPR void overridden_before_an_export(Stack& stack) {
  const auto t = topic(stack);
  t.override_logical_id("Other");
  show(stack, "Imported", stack.export_value(t.ref()));
}

void logical_id_after_an_export(Stack& stack) {
  const auto t = topic(stack);
  stack.export_value(t.ref());
  t.override_logical_id("Other");
}
void dependency_that_is_not_there(Stack& stack) {
  topic(stack).replace_dependency(topic(stack, "Old"), topic(stack, "New"));
}
void dependency_on_the_own_stack(Stack& stack) { topic(stack).node().add_dependency(stack); }
void one_id_after_a_rename(Stack& stack) {
  topic(stack, "One");
  topic(stack, "Two");
  stack.rename_logical_id("One", "Two");
}

void import_of_an_output_without_export_name(ConstructTree& app) {
  const CfnOutput output(Stack(app, "First"), "O", {.value = "x"});
  show(Stack(app, "Second"), "P", output.import_value());
}
void export_of_another_stack(ConstructTree& app) {
  const auto t = topic(Stack(app, "First"));
  Stack(app, "Second").export_value(t.ref());
}
void reference_to_an_unknown_region(ConstructTree& app) {
  const Stack first(app, "First");
  const Stack second(app, "Second", {.env = {{.account = account, .region = region}}});
  show(second, "Ref", topic(first).ref());
}
void reference_from_an_unknown_region(ConstructTree& app) {
  const Stack first(app, "First", {.env = {{.account = account, .region = region}}});
  const Stack second(app, "Second");
  show(second, "Ref", topic(first).ref());
}
void stacks_that_wait_for_each_other(ConstructTree& app) {
  const Stack first(app, "First");
  const Stack second(app, "Second");
  show(second, "Ref", topic(first).ref());
  show(first, "Ref", topic(second).ref());
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "references");
  pairs.pair<dependency_replaced>("dependency_replaced");
  pairs.pair<overridden_before_an_export>("overridden_before_an_export");
  pairs.error<logical_id_after_an_export>("logical_id_after_an_export");
  pairs.error<dependency_that_is_not_there>("dependency_that_is_not_there");
  pairs.error<dependency_on_the_own_stack>("dependency_on_the_own_stack");
  pairs.error<one_id_after_a_rename>("one_id_after_a_rename");
  pairs.app_error<import_of_an_output_without_export_name>("import_of_an_output_without_export_name");
  pairs.app_error<export_of_another_stack>("export_of_another_stack");
  pairs.app_error<reference_to_an_unknown_region>("reference_to_an_unknown_region");
  pairs.app_error<reference_from_an_unknown_region>("reference_from_an_unknown_region");
  pairs.app_error<stacks_that_wait_for_each_other>("stacks_that_wait_for_each_other");
  return pairs.finish();
}
