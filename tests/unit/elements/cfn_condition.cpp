// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/cfn_condition.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
namespace Fn = cc::Fn;
using cc::CfnCondition;
using cc::Stack;
using trees::template_of;

TEST_CASE("CfnCondition: stands in Conditions with its expression") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const CfnCondition first(s, "First", {.expression = Fn::condition_equals(cc::Aws::region, "r")});
               const CfnCondition late(s, "Late");
               late.set_expression(Fn::condition_not(first));
             }) == R"({"Conditions":{"First":{"Fn::Equals":[{"Ref":"AWS::Region"},"r"]},)"
                   R"("Late":{"Fn::Not":[{"Condition":"First"}]}}})");
}

TEST_CASE("CfnCondition: without an expression it is left out") {
  CHECK_BOTH(template_of([](const Stack& s) { CfnCondition(s, "Unused"); }) == "{}");
}

TEST_CASE("CfnCondition: chooses a value") {
  CHECK_BOTH(trees::shown_in_stack([](const Stack& s) {
               const CfnCondition c(s, "C", {.expression = Fn::condition_equals(1, 1)});
               return Fn::condition_if(c, "yes", cc::Json::array({1})).json();
             }) == R"({"Fn::If":["C","yes",[1]]})");
}

TEST_CASE("CfnCondition: a resource is made where it holds") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const CfnCondition c(s, "C", {.expression = Fn::condition_equals(1, 1)});
               trees::thing(s, "T").set_condition(c);
               c.override_logical_id("Renamed");
             }) == R"({"Conditions":{"Renamed":{"Fn::Equals":[1,1]}},"Resources":{"T":{"Type":"A::B::C",)"
                   R"("Condition":"Renamed"}}})");
}
