// SPDX-License-Identifier: Apache-2.0
// Parameters of Systems Manager that are there already. Its twin is parameters.js.
#include <constcloud/aws_iam.hpp>
#include <constcloud/aws_ssm.hpp>

#include "support.hpp"

using namespace constcloud::aws_ssm;

namespace {

CONSTCLOUD_CONSTEXPR void show_list(const Construct& scope, const Text& id, const TextList& list) {
  show(scope, id, cc::Fn::join("|", list));
}
CONSTCLOUD_CONSTEXPR void show_parameter(const Construct& scope, const Text& id, const IParameter& parameter) {
  show(scope, Text::concat({id, "Name"}), parameter.parameter_name());
  show(scope, Text::concat({id, "Arn"}), parameter.parameter_arn());
  show(scope, Text::concat({id, "Type"}), parameter.parameter_type());
}

CONSTCLOUD_CONSTEXPR void a_string_parameter(Stack& stack) {
  const IStringParameter parameter = StringParameter::from_string_parameter_name(stack, "Level", "/chat/level");
  show_parameter(stack, "Shown", parameter);
  show(stack, "Value", parameter.string_value());
  show(stack, "Again", parameter.string_value());
  show_parameter(stack, "SimpleShown", StringParameter::from_string_parameter_name(stack, "Simple", "level"));
}

CONSTCLOUD_CONSTEXPR void string_parameter_attributes(Stack& stack) {
  const auto from = [&](const Text& id, const StringParameterAttributes& attributes) {
    const IStringParameter parameter = StringParameter::from_string_parameter_attributes(stack, id, attributes);
    show_parameter(stack, Text::concat({"Of", id}), parameter);
    show(stack, Text::concat({"Value", id}), parameter.string_value());
    show(stack, Text::concat({"Joined", id}), "level=" + parameter.string_value() + ";");
  };
  from("Version", {.parameter_name = "/chat/level", .version = 3});
  from("NoVersion", {.parameter_name = "/chat/level", .version = 0});
  from("Dynamic", {.parameter_name = "/chat/level", .force_dynamic_reference = true});
  from("NotDynamic", {.parameter_name = "/chat/level", .force_dynamic_reference = false});
  from("Image", {.parameter_name = "image", .value_type = ParameterValueType::aws_ec2_image_id});
  from("IsSimple", {.parameter_name = "image", .simple_name = true});
  from("IsNotSimple", {.parameter_name = "/image", .simple_name = false});
  const Value<Text> name = cc::CfnParameter(stack, "Name", {.type = "String"}).value_as_string();
  from("Token", {.parameter_name = name, .simple_name = true});
  from("TokenPath", {.parameter_name = name, .simple_name = false});
  const cc::CfnParameter number(stack, "Number", {.type = "Number"});
  from("TokenVersion", {.parameter_name = "/a", .version = number.value_as_number()});
  from("Select", {.parameter_name = cc::Fn::select(0, cc::Fn::split(",", name)), .simple_name = true});
  from("Begins", {.parameter_name = cc::Fn::import_value("x") + "/level", .simple_name = false});
  from("Join", {.parameter_name = cc::Fn::join("/", {"a", name}), .simple_name = false});
  from("Text", {.parameter_name = "/chat/" + cc::Fn::import_value("x"), .simple_name = false});
  from("Region", {.parameter_name = "/chat/" + Value<Text>(cc::Aws::region), .simple_name = false});
}

CONSTCLOUD_CONSTEXPR void value_types(Stack& stack) {
  for (int i = 0; i <= static_cast<int>(ParameterValueType::aws_route53_hostedzone_id); ++i) {
    const auto type = static_cast<ParameterValueType>(i);
    const Text text = to_text(type);
    cc::Buffer letters;
    for (const char c : text) {
      if (c != ':') letters.push(c);
    }
    const Text name(std::move(letters));
    show(stack, Text::concat({"Of", name}),
         StringParameter::value_for_typed_string_parameter_v2(stack, Text::concat({"/of/", name}), type));
  }
}

CONSTCLOUD_CONSTEXPR void secure_parameters(Stack& stack) {
  const auto from = [&](const Text& id, const SecureStringParameterAttributes& attributes) {
    const auto parameter = StringParameter::from_secure_string_parameter_attributes(stack, id, attributes);
    show_parameter(stack, Text::concat({"Of", id}), parameter);
    show(stack, Text::concat({"Value", id}), parameter.string_value());
  };
  from("Newest", {.parameter_name = "/chat/secret"});
  from("Version", {.parameter_name = "/chat/secret", .version = 2});
  from("Simple", {.parameter_name = "secret"});
  show(stack, "Plain", cc::CfnDynamicReference(cc::CfnDynamicReferenceService::secrets_manager, "a:SecretString"));
}

CONSTCLOUD_CONSTEXPR void values_of_parameters(Stack& stack) {
  show(stack, "A", StringParameter::value_for_string_parameter(stack, "/chat/level"));
  show(stack, "B", StringParameter::value_for_string_parameter(stack, "/chat/level"));
  const Construct inner(stack, "Inner");
  show(inner, "C", StringParameter::value_for_string_parameter(inner, "/chat/level"));
  show(inner, "D", StringParameter::value_for_string_parameter(inner, "other", 4));
  const auto subnets = [&] {
    return StringListParameter::value_for_typed_list_parameter(inner, "/chat/list",
                                                               ParameterValueType::aws_ec2_subnet_id);
  };
  show_list(inner, "E", subnets());
  show_list(inner, "F", subnets());
  show_list(inner, "G", StringListParameter::value_for_typed_list_parameter(inner, "texts"));
  show_list(inner, "H",
            StringListParameter::value_for_typed_list_parameter(inner, "old", ParameterValueType::string, 2));
}

CONSTCLOUD_CONSTEXPR void lists(Stack& stack) {
  const auto by_name = StringListParameter::from_string_list_parameter_name(stack, "ByName", "/chat/list");
  show_parameter(stack, "Shown", by_name);
  show(stack, "First", cc::Fn::select(0, by_name.string_list_value()));
  const auto by_attributes = StringListParameter::from_list_parameter_attributes(
      stack, "ByAttributes", {.parameter_name = "list", .element_type = ParameterValueType::aws_ec2_instance_id});
  show_parameter(stack, "ShownToo", by_attributes);
  show(stack, "Second", cc::Fn::select(1, by_attributes.string_list_value()));
}

CONSTCLOUD_CONSTEXPR void a_parameter_by_its_arn(Stack& stack) {
  const auto parameter = StringParameter::from_string_parameter_arn(
      stack, "Far", "arn:aws:ssm:eu-west-1:123456789012:parameter/chat/level");
  show_parameter(stack, "Shown", parameter);
  show(stack, "Value", parameter.string_value());
  show_parameter(
      stack, "ShownToo",
      StringParameter::from_string_parameter_arn(stack, "Short", "arn:aws:ssm:eu-west-1:123456789012:parameter"));
}

CONSTCLOUD_CONSTEXPR void permissions_on_parameters(Stack& stack) {
  const cc::aws_iam::Role reader(stack, "Reader",
                                 {.assumed_by = cc::aws_iam::ServicePrincipal("apigateway.amazonaws.com")});
  StringParameter::from_string_parameter_name(stack, "Level", "/chat/level").grant_read(reader);
  StringListParameter::from_string_list_parameter_name(stack, "List", "list").grant_write(reader);
  StringParameter::from_secure_string_parameter_attributes(stack, "Secret", {.parameter_name = "/chat/secret"})
      .grant_read(reader);
}

void a_name_with_a_slash_inside(Stack& stack) {
  (void)StringParameter::from_string_parameter_name(stack, "P", "chat/level");
}
void an_empty_name(Stack& stack) { (void)StringParameter::from_string_parameter_name(stack, "P", ""); }
void an_empty_list_name(Stack& stack) {
  (void)StringListParameter::from_list_parameter_attributes(stack, "P", {.parameter_name = ""});
}
void a_simple_name_that_is_none(Stack& stack) {
  (void)StringParameter::from_string_parameter_attributes(stack, "P",
                                                          {.parameter_name = "/level", .simple_name = true});
}
void a_simple_name_that_is_one(Stack& stack) {
  (void)StringParameter::from_string_parameter_attributes(stack, "P",
                                                          {.parameter_name = "level", .simple_name = false});
}
void a_name_of_tokens(Stack& stack) { (void)StringParameter::from_string_parameter_name(stack, "P", cc::Aws::region); }
void a_short_arn(Stack& stack) {
  (void)StringParameter::from_string_parameter_arn(stack, "P", "arn:aws:ssm:eu-west-1:123456789012");
}
void an_arn_of_another_region(ConstructTree& app) {
  const Stack stack(app, "S", {.env = cc::Environment{.region = "eu-west-1"}});
  (void)StringParameter::from_string_parameter_arn(stack, "P", "arn:aws:ssm:us-east-1:123456789012:parameter/x");
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic topic(argc, argv, "parameters");
  topic.pair<a_string_parameter>("a_string_parameter");
  topic.pair<string_parameter_attributes>("string_parameter_attributes");
  topic.pair<value_types>("value_types");
  topic.pair<secure_parameters>("secure_parameters");
  topic.pair<values_of_parameters>("values_of_parameters");
  topic.pair<lists>("lists");
  topic.pair<a_parameter_by_its_arn>("a_parameter_by_its_arn");
  topic.pair<permissions_on_parameters>("permissions_on_parameters");
  topic.error<a_name_with_a_slash_inside>("a_name_with_a_slash_inside");
  topic.error<an_empty_name>("an_empty_name");
  topic.error<an_empty_list_name>("an_empty_list_name");
  topic.error<a_simple_name_that_is_none>("a_simple_name_that_is_none");
  topic.error<a_simple_name_that_is_one>("a_simple_name_that_is_one");
  topic.error<a_name_of_tokens>("a_name_of_tokens");
  topic.error<a_short_arn>("a_short_arn");
  topic.app_error<an_arn_of_another_region>("an_arn_of_another_region");
  return topic.finish();
}
