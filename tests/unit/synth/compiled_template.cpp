// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/compiled_template.hpp>

#include <constcloud/tree/annotations.hpp>

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
  cc::CfnOutput(stack, "Unique", {.value = cc::Names::unique_id(stack)});
}

constexpr void break_two_rules(Stack& stack) {
  const cc::Construct a(stack, "A");
  trees::thing(a, "Twice");
  trees::thing(a, "Twice");
  trees::thing(stack, "-");
}
constexpr void break_a_rule_at_the_end(Stack& stack) { trees::thing(stack, "-"); }
constexpr void break_a_rule_under_another_name(Stack& stack) {
  if (!stack.stack_name().starts_with("Stack")) trees::thing(stack, "");
}

constexpr void find_something(Stack& stack) { trees::thing(stack, "T").override_logical_id("my-id"); }
constexpr void find_nothing(Stack& stack) {
  find_something(stack);
  cc::Annotations::of(stack).acknowledge_warning("constcloud:core.invalidLogicalId");
}

constexpr auto constant = cc::compiled_template<two_things>("Two");
constexpr auto named = cc::compiled_template<show_the_name>("A-name");

template <auto F>
cc::Text at_run_time(const char* name) {
  cc::ConstructTree app;
  Stack stack(app, cc::Text::copy(name, __builtin_strlen(name)));
  F(stack);
  return template_text(stack);
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

TEST_CASE("compiled_template: what breaks no rule has no fault") {
  STATIC_REQUIRE_FALSE(cc::detail::has_fault<two_things, cc::Strictness::lenient, 4>);
}

#if defined(__clang__)  // g++ stops at the rule, and prints its name
TEST_CASE("compiled_template: the first fault is told of a stack with a name that reads well") {
  const auto fault_of = []<auto F>() {
    const cc::detail::PrintedFault fault = cc::detail::fault_of<F, cc::Strictness::lenient, 4>;
    return cc::Text::copy(fault.data(), fault.size());
  };
  STATIC_REQUIRE(cc::detail::has_fault<break_two_rules, cc::Strictness::lenient, 4>);
  CHECK(fault_of.template operator()<break_two_rules>() ==
        cc::Text("There is already a Construct with name 'Twice' in Construct [A]: give the second one another id (at "
                 "Stack/A/Twice)"));
  CHECK(fault_of.template operator()<break_a_rule_at_the_end>() ==
        cc::Text("Logical ID must adhere to the regular expression: /^[A-Za-z0-9]{1,255}$/, got '': give the construct "
                 "an id with letters or digits (at Stack/-)"));
  CHECK(fault_of.template operator()<break_a_rule_under_another_name>() ==
        cc::Text("Only root constructs may have an empty ID: give the CfnResource under this construct an id (at Qz7x)"));
}
#endif

TEST_CASE("compiled_template: findings show where it is strict, and nowhere else") {
#if defined(__clang__)
  STATIC_REQUIRE(cc::detail::has_fault<find_something, cc::Strictness::strict, 4>);
#endif
  STATIC_REQUIRE_FALSE(cc::detail::has_fault<find_something, cc::Strictness::lenient, 4>);
  STATIC_REQUIRE(cc::compiled_template<find_something>("A").json().find("Resources")->find("my-id") != nullptr);
  STATIC_REQUIRE(cc::compiled_template<two_things, cc::strict>("A").view() ==
                 cc::Text::copy(constant.data(), constant.size()));
  STATIC_REQUIRE(cc::compiled_template<find_nothing, cc::strict>("A").json().find("Resources")->find("my-id") !=
                 nullptr);
}

TEST_CASE("compiled_template: a name that no stack can have") {
  STATIC_REQUIRE(cc::detail::names_a_stack("My-Stack", 8));
  STATIC_REQUIRE(cc::detail::names_a_stack("a/b", 3));
  STATIC_REQUIRE_FALSE(cc::detail::names_a_stack("my_stack", 8));
  STATIC_REQUIRE_FALSE(cc::detail::names_a_stack("1", 1));
  STATIC_REQUIRE_FALSE(cc::detail::names_a_stack("", 0));
}
