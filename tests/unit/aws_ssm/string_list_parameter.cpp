// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_ssm/string_list_parameter.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_ssm::ParameterValueType;
using cc::aws_ssm::StringListParameter;

TEST_CASE("StringListParameter: by its name it is split at deployment") {
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return StringListParameter::from_string_list_parameter_name(stack, "P", "/list").string_list_value();
             }) == R"({"Fn::Split":[",","{{resolve:ssm:/list}}"]})");
}

TEST_CASE("StringListParameter: by its attributes a parameter of the template gives it, or a version does") {
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               const auto list = StringListParameter::from_list_parameter_attributes(
                   stack, "P", {.parameter_name = "/list", .element_type = ParameterValueType::aws_ec2_subnet_id});
               return cc::Json::array({list.parameter_type(), list.string_list_value().json()});
             }) == R"(["List<AWS::EC2::Subnet::Id>",{"Ref":"PParameter"}])");
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return StringListParameter::from_list_parameter_attributes(stack, "P",
                                                                          {.parameter_name = "/list", .version = 2})
                   .string_list_value();
             }) == R"("{{resolve:ssm:/list:2}}")");
}

TEST_CASE("StringListParameter: the value of a list is read once in a stack") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const auto read = [&] { return StringListParameter::value_for_typed_list_parameter(stack, "/list"); };
    return trees::shown(read(), stack) == trees::shown(read(), stack) && stack.node().children().size() == 2;
  }));
}
