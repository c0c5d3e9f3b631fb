// SPDX-License-Identifier: Apache-2.0
#include <constcloud/elements/cfn_parameter.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::CfnParameter;
using cc::Json;
using cc::List;
using cc::Stack;
using cc::Text;
using trees::Refusal;
using trees::template_of;

TEST_CASE("CfnParameter: its members in CloudFormation's order") {
  CHECK_BOTH(template_of([](const Stack& s) { CfnParameter(s, "P"); }) == R"({"Parameters":{"P":{"Type":"String"}}})");
  CHECK_BOTH(template_of([](const Stack& s) {
               CfnParameter(s, "P",
                            {.allowed_pattern = "[0-9]+",
                             .allowed_values = {"5", "6"},
                             .constraint_description = "c",
                             .default_ = 5,
                             .description = "d",
                             .max_length = 2,
                             .max_value = 10.5,
                             .min_length = 1,
                             .min_value = -1,
                             .no_echo = true,
                             .type = "Number"});
             }) == R"({"Parameters":{"P":{"Type":"Number","Default":5,"AllowedPattern":"[0-9]+","AllowedValues":["5","6"],)"
                   R"("ConstraintDescription":"c","Description":"d","MaxLength":2,"MaxValue":10.5,"MinLength":1,)"
                   R"("MinValue":-1,"NoEcho":true}}})");
}

TEST_CASE("CfnParameter: empty texts and lists, zeros and false are values") {
  CHECK_BOTH(template_of([](const Stack& s) {
               CfnParameter(s, "P",
                            {.allowed_values = List<Text>(), .default_ = "", .description = "", .min_length = 0, .no_echo = false});
             }) == R"({"Parameters":{"P":{"Type":"String","Default":"","AllowedValues":[],"Description":"",)"
                   R"("MinLength":0,"NoEcho":false}}})");
}

TEST_CASE("CfnParameter: is changed later") {
  CHECK_BOTH(template_of([](const Stack& s) {
               const CfnParameter p(s, "P");
               p.set_type("String");
               p.set_default("x");
               p.set_allowed_pattern(".*");
               p.set_allowed_values({"x"});
               p.set_constraint_description("c");
               p.set_description("d");
               p.set_max_length(4);
               p.set_max_value(5);
               p.set_min_length(1);
               p.set_min_value(2);
               p.set_no_echo(true);
               if (!p.no_echo() || p.type() != "String") trees::thing(s, "wrong");
             }) == R"({"Parameters":{"P":{"Type":"String","Default":"x","AllowedPattern":".*","AllowedValues":["x"],)"
                   R"("ConstraintDescription":"c","Description":"d","MaxLength":4,"MaxValue":5,"MinLength":1,)"
                   R"("MinValue":2,"NoEcho":true}}})");
}

TEST_CASE("CfnParameter: its value as what it is") {
  constexpr auto shown = [](const Text& type, auto f) {
    return trees::shown_in_stack([&](const Stack& s) { return f(CfnParameter(s, "P", {.type = type})); });
  };
  constexpr auto text = [](const CfnParameter& p) { return p.value_as_string().json(); };
  constexpr auto list = [](const CfnParameter& p) { return p.value_as_list().json(); };
  constexpr auto number = [](const CfnParameter& p) { return p.value_as_number().json(); };
  constexpr auto any = [](const CfnParameter& p) { return p.value().json(); };
  CHECK_BOTH(shown("String", text) == R"({"Ref":"P"})");
  CHECK_BOTH(shown("Number", text) == R"({"Ref":"P"})");
  CHECK_BOTH(shown("AWS::SSM::Parameter::Value<String>", text) == R"({"Ref":"P"})");
  CHECK_BOTH(shown("CommaDelimitedList", list) == R"({"Ref":"P"})");
  CHECK_BOTH(shown("List<AWS::EC2::VPC::Id>", list) == R"({"Ref":"P"})");
  CHECK_BOTH(shown("Number", number) == R"({"Ref":"P"})");
  CHECK_BOTH(shown("List<Number>", any) == R"({"Ref":"P"})");
}

TEST_CASE("CfnParameter: its value as what it is not is refused") {
  CHECK(trees::refusal_in_stack([](const Stack& s) {
          (void)CfnParameter(s, "P", {.type = "CommaDelimitedList"}).value_as_string();
        }) == Refusal{"Parameter type (CommaDelimitedList) is not a string or number type", "S/P"});
  CHECK(trees::refusal_in_stack([](const Stack& s) { (void)CfnParameter(s, "P").value_as_list(); }) ==
        Refusal{"Parameter type (String) is not a string list type", "S/P"});
  CHECK(trees::refusal_in_stack([](const Stack& s) { (void)CfnParameter(s, "P").value_as_number(); }) ==
        Refusal{"Parameter type (String) is not a number type", "S/P"});
}
