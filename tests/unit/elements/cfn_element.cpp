// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/cfn_element.hpp>

#include <constcloud/elements/cfn_output.hpp>

#include <string>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Stack;
using trees::Refusal;
using trees::template_of;
using trees::thing;

TEST_CASE("CfnElement: its logical id, made or given") {
  CHECK_BOTH(trees::in_stack([](const Stack& s) { return thing(Construct(s, "Foo"), "Bar").logical_id(); }) ==
             "FooBarCFC0D4D9");
  CHECK_BOTH(trees::in_stack([](const Stack& s) {
    const auto t = thing(s, "T");
    t.override_logical_id("Fo-o");
    return t.logical_id() == "Fo-o" && t.stack() == s;
  }));
}

TEST_CASE("CfnElement: logical ids of 1 to 255 characters can be given") {
  CHECK(trees::refusal_in_stack([](const Stack& s) { thing(s, "T").override_logical_id(""); }) ==
        Refusal{"Logical ID must adhere to the regular expression: /^[A-Za-z0-9]{1,255}$/, got ''", "S/T"});
  const std::string longest(255, 'x');
  CHECK(trees::refusal_in_stack([&](const Stack& s) { thing(s, "T").override_logical_id(longest); }).what ==
        "nothing was refused");
  CHECK(trees::refusal_in_stack([&](const Stack& s) { thing(s, "T").override_logical_id(longest + "x"); }).what ==
        "Logical ID must adhere to the regular expression: /^[A-Za-z0-9]{1,255}$/, got '" + longest + "x'");
}

TEST_CASE("CfnElement: its logical id stays when something of it was exported") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          const auto t = thing(s, "A");
          (void)s.export_value(t.ref());
          t.override_logical_id("Q");
        }) == Refusal{"The logicalId for resource at path S/A has been locked and cannot be overridden\nMake sure you are "
                      "calling \"overrideLogicalId\" before Stack.exportValue",
                      "S/A"});
}

TEST_CASE("CfnElement: two of one logical id cannot stand in a section") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          thing(s, "Foo");
          thing(s, "Other").override_logical_id("Foo");
        }) == Refusal{"section 'Resources' already contains 'Foo'", "S/Other"});
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          thing(s, "Foo");
          cc::CfnOutput(s, "Other", {.value = "x"}).override_logical_id("Foo");
        }).what == "nothing was refused");
}

TEST_CASE("CfnElement: the element that a construct is, or has as its default child") {
  CHECK_BOTH(trees::in_stack([](const Stack& s) {
    const cc::CfnOutput output(s, "O", {.value = "x"});
    const Construct around(s, "Around");
    const auto inner = thing(around, "Resource");
    return cc::CfnOutput::of(s.node().find_child("O")) == output && cc::CfnResource::of(inner) == inner &&
           cc::CfnResource::of(around) == inner;
  }));
  constexpr auto other = [](const Stack& s) {
    const Construct around(s, "Around");
    around.node().set_default_child(cc::CfnOutput(s, "O", {.value = "x"}));
    (void)cc::CfnResource::of(around);
  };
  CHECK(trees::refusal_in_stack(other) ==
        Refusal{"CfnResource::of is asked of 'S/Around', which is a Construct whose default child is a CfnOutput",
                "S/Around"});
  CHECK(trees::refusal_in_stack([](const Stack& s) { (void)cc::CfnOutput::of(thing(s, "T")); }) ==
        Refusal{"CfnOutput::of is asked of 'S/T', which is an A::B::C", "S/T"});
  CHECK(trees::refusal_in_stack([](const Stack& s) { (void)cc::CfnResource::of(s); }) ==
        Refusal{"CfnResource::of is asked of 'S', which is a Stack", "S"});
  CHECK(trees::refusal_of([] { (void)cc::CfnOutput::of(cc::CfnOutput()); }).what ==
        "this construct is empty: it stands for no construct. Assign one to it before it is used; where a look-up may "
        "find nothing, ask first, as in `if (handle)`");
}

TEST_CASE("CfnElement: is_cfn_element looks at the construct, not at the type of its handle") {
  CHECK_BOTH(trees::in_stack([](const Stack& s) {
    const Construct resource = thing(s, "T");
    const Construct output = cc::CfnOutput(s, "O", {.value = "x"});
    return cc::CfnElement::is_cfn_element(resource) && cc::CfnElement::is_cfn_element(output) &&
           cc::CfnResource::is_cfn_resource(resource) && !cc::CfnResource::is_cfn_resource(output) &&
           !cc::CfnElement::is_cfn_element(s) && !cc::CfnElement::is_cfn_element(cc::CfnOutput()) &&
           !cc::CfnElement::is_cfn_element(1);
  }));
}
