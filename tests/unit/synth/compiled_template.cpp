// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/compiled_template.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;

namespace {

constexpr void two_things(Stack& stack) {
  const auto a = trees::thing(stack, "A");
  cc::CfnResource(stack, "B", {.type = "D::E::F", .properties = {{"A", a.ref()}}});
}
constexpr void show_the_name(Stack& stack) {
  two_things(stack);
  cc::CfnOutput(stack, "Name", {.value = stack.stack_name()});
  cc::CfnOutput(stack, "Path", {.value = stack.node().find_child("A").node().path()});
  cc::CfnOutput(stack, "Unique", {.value = cc::Names::node_unique_id(*stack.node().data())});
}

constexpr auto constant = cc::compiled_template<two_things>("Two");
constexpr auto named = cc::compiled_template<show_the_name>("A-name");

template <auto F>
cc::Text at_run_time(const char* name) {
  cc::ConstructTree app;
  Stack stack(app, cc::Text(name, __builtin_strlen(name)));
  F(stack);
  return stack.template_text();
}

}  // namespace

TEST_CASE("compiled_template: the constant is the text that a program makes") {
  CHECK(cc::Text(constant.view()) == at_run_time<two_things>("Two"));
  CHECK(cc::Text(named.view()) == at_run_time<show_the_name>("A-name"));
}

TEST_CASE("compiled_template: its size, its text and its resources are known to the compiler") {
  STATIC_REQUIRE(constant.size() == constant.view().size());
  STATIC_REQUIRE(constant.view().starts_with("{\n \"Resources\": {\n  \"A\""));
  STATIC_REQUIRE(constant.view().ends_with("\n}"));
  STATIC_REQUIRE(constant.count_of("A::B::C") == 1);
  STATIC_REQUIRE(constant.count_of("D::E::F") == 1);
  STATIC_REQUIRE(constant.count_of("No::Such::Type") == 0);
}

TEST_CASE("compiled_template: its JSON can be looked at in a static_assert") {
  STATIC_REQUIRE(*constant.json().find("Resources")->find("B")->find("Properties")->find("A")->find("Ref") ==
                 cc::Json("A"));
  STATIC_REQUIRE(constant.json().find("Outputs") == nullptr);
}

TEST_CASE("compiled_template: it shows the true name of its stack") {
  STATIC_REQUIRE(*named.json().find("Outputs")->find("Name")->find("Value") == cc::Json("A-name"));
  STATIC_REQUIRE(*named.json().find("Outputs")->find("Path")->find("Value") == cc::Json("A-name/A"));
  STATIC_REQUIRE(*named.json().find("Outputs")->find("Unique")->find("Value") == cc::Json("Aname"));
}
