// SPDX-License-Identifier: Apache-2.0
#include <constcloud/synth/template.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Stack;
using trees::template_of;
using trees::thing;

TEST_CASE("template: sections by their first element, elements by the place of their constructs") {
  CHECK_BOTH(template_of([](const Stack& s) {
               cc::CfnOutput(s, "O", {.value = "v"});
               const Construct a(s, "A");
               thing(s, "X");
               thing(a, "Default");
             }) == R"({"Outputs":{"O":{"Value":"v"}},"Resources":{"A":{"Type":"A::B::C"},"X":{"Type":"A::B::C"}}})");
}

TEST_CASE("template: keys that are array indices come first, in order") {
  CHECK_BOTH(
      template_of([](const Stack& s) {
        thing(s, "b");
        thing(s, "10");
        thing(s, "2");
        thing(s, "01");
      }) ==
      R"({"Resources":{"2":{"Type":"A::B::C"},"10":{"Type":"A::B::C"},"b":{"Type":"A::B::C"},"01":{"Type":"A::B::C"}}})");
}

TEST_CASE("template: the stack's own keys stand before the sections") {
  CHECK_BOTH([] {
    cc::ConstructTree app;
    const Stack stack(app, "S",
                      {.description = "d",
                       .suppress_template_indentation = true,
                       .synthesizer = cc::DefaultStackSynthesizer({.generate_bootstrap_version_rule = false})});
    stack.add_metadata("k", cc::Json("v"));
    stack.set_template_format_version("2010-09-09");
    stack.add_transform("T");
    thing(stack, "A");
    return template_text(stack) ==
           R"({"Description":"d","Transform":"T","AWSTemplateFormatVersion":"2010-09-09","Metadata":{"k":"v"},)"
           R"("Resources":{"A":{"Type":"A::B::C"}}})";
  }());
}

TEST_CASE("template: an empty stack without the bootstrap rule is an empty object") {
  CHECK_BOTH(template_of([](const Stack&) {}) == "{}");
}

TEST_CASE("template: rendering changes nothing, so that it can be done again") {
  CHECK_BOTH([] {
    cc::ConstructTree app;
    const Stack stack(app, "S");
    thing(stack, "A");
    const cc::Text first = template_text(stack);
    return first == template_text(stack);
  }());
}
