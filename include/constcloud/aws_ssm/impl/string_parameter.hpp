// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_ssm/string_parameter.hpp.
#include <constcloud/aws_ssm/string_parameter.hpp>
#include <constcloud/stacks/context_provider.hpp>
#include <constcloud/tree/annotations.hpp>
#include <constcloud/tree/fn.hpp>
#include <constcloud/values/cfn_dynamic_reference.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_parameter_has_a_name(const Place& at) {
  at.refuse("parameterName cannot be an empty string", "set parameter_name");
}

CONSTCLOUD_RULE a_parameter_arn_has_six_parts(const Place& at) {
  at.refuse("unexpected StringParameterArn format", "copy it from Systems Manager");
}

CONSTCLOUD_RULE a_parameter_is_read_in_its_own_region(const Place& at) {
  at.refuse("stringParameterArn must be in the same region as the stack", "take a parameter of that region");
}

CONSTCLOUD_RULE a_looked_up_parameter_is_a_text_correct_it_in_the_context(const Place& at, const Text& value,
                                                                          const Text& parameter_name) {
  at.refuse({"The context has ", value, " as the value of the parameter ", parameter_name}, "make it a text");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::aws_ssm {

namespace internal {

/// Whether the name begins with the call of a function: CloudFormation takes none as the default of a parameter. Of the
/// calls the CDK does not count `Fn::Join` and `Fn::If`.
CONSTCLOUD_CONSTEXPR bool is_computed(const Json& name) {
  if (const json::Array* parts = detail::fragments_of(name)) return is_computed((*parts)[0]);
  if (!name.is(json::Kind::object)) return false;
  const auto* const called = detail::intrinsic_called_by(name);
  return called == nullptr || !called->may_name_parameter;
}

}  // namespace internal

CONSTCLOUD_CONSTEXPR Text StringParameter::value_from_lookup(const Construct& scope, const Text& parameter_name,
                                                             const Optional<Text>& default_value,
                                                             const StringParameterLookupOptions& options) {
  Text dummy = Text::concat({"dummy-value-for-", parameter_name});
  if (default_value && !default_value->empty()) dummy = *default_value;
  const Json value = ContextProvider::get_value(scope, {.provider = "ssm",
                                                        .additional_cache_key = options.additional_cache_key,
                                                        .dummy_value = dummy,
                                                        .must_exist = !default_value.has_value(),
                                                        .props = Map<Json>{{"parameterName", parameter_name}}})
                         .value;
  if (!value.is(json::Kind::text)) {
    refuse::a_looked_up_parameter_is_a_text_correct_it_in_the_context(detail::node_of(scope), value.to_text(),
                                                                      parameter_name);
  }
  return value.as_text();
}

CONSTCLOUD_CONSTEXPR Value<Text> StringParameter::value_for_string_parameter(
    const Construct& scope, const Text& parameter_name, const Optional<Value<long long>>& version) {
  return value_for_typed_string_parameter_v2(scope, parameter_name, ParameterValueType::string, version);
}

CONSTCLOUD_CONSTEXPR Value<Text> StringParameter::value_for_typed_string_parameter_v2(
    const Construct& scope, const Text& parameter_name, ParameterValueType type,
    const Optional<Value<long long>>& version) {
  const Stack stack = Stack::of(scope);
  const Text id = detail::id_of_ssm_value(parameter_name);
  const Construct known = stack.node().try_find_child(id);
  if (known) return detail::handle_to<IStringParameter>(detail::node_of(known)).string_value();
  return from_string_parameter_attributes(stack, id,
                                          {.parameter_name = parameter_name, .value_type = type, .version = version})
      .string_value();
}

CONSTCLOUD_CONSTEXPR IStringParameter StringParameter::from_string_parameter_name(
    const Construct& scope, const Text& id, const Value<Text>& string_parameter_name) {
  return from_string_parameter_attributes(scope, id, {.parameter_name = string_parameter_name});
}

CONSTCLOUD_CONSTEXPR IStringParameter StringParameter::from_string_parameter_arn(const Construct& scope, const Text& id,
                                                                                 const Text& string_parameter_arn) {
  const TextList split = Fn::split(":", string_parameter_arn);
  const json::Array& parts = split.as_array();
  detail::NodeData& node = detail::node_of(scope);
  if (parts.size() != 6) {
    refuse::a_parameter_arn_has_six_parts({node, id});
  }
  const Value<Text> region = Stack::of(scope).region();
  if (region.is_token()) {
    Annotations::of(scope).add_warning_v2("aws-cdk-lib/aws-ssm:crossAccountReferenceSameRegion",
                                          "Cross-account references will only work within the same region");
  } else if (parts.size() < 4 || parts[3].as_text() != region.literal()) {
    refuse::a_parameter_is_read_in_its_own_region({node, id});
  }
  const TextList ends = Fn::split("/", string_parameter_arn);
  Owned fresh = new detail::SsmTextState;
  auto* const imported = &*fresh;
  const IStringParameter parameter = import_as<IStringParameter>(scope, id, std::move(fresh));
  const detail::Making making(parameter);
  imported->name = ends.as_array().back().as_text();
  imported->arn = string_parameter_arn;
  imported->type = "String";
  imported->scope = &node;
  imported->id = id;
  imported->template_type = "AWS::SSM::Parameter::Value<String>";
  imported->template_default = string_parameter_arn;
  return parameter;
}

CONSTCLOUD_CONSTEXPR IStringParameter StringParameter::from_string_parameter_attributes(
    const Construct& scope, const Text& id, const StringParameterAttributes& attributes) {
  const Value<Text>& name = *attributes.parameter_name;
  detail::NodeData& node = detail::node_of(scope);
  if (!name.is_token() && name.literal().empty()) {
    refuse::a_parameter_has_a_name({node, id});
  }
  Owned fresh = new detail::SsmTextState;
  auto* const imported = &*fresh;
  const IStringParameter parameter = import_as<IStringParameter>(scope, id, std::move(fresh));
  const detail::Making making(parameter);
  imported->name = name;
  imported->type = to_text(ParameterType::string);
  imported->arn = detail::arn_of_ssm_parameter(detail::node_of(parameter), name, attributes.simple_name);
  const Value<Text> versioned = detail::versioned_ssm_name(name, attributes.version);
  const bool has_version = !(versioned.json() == name.json());
  if (has_version || attributes.force_dynamic_reference.value_or(false) || internal::is_computed(name.json())) {
    imported->known_value = CfnDynamicReference(CfnDynamicReferenceService::ssm, versioned).json();
  }
  imported->scope = &node;
  imported->id = id;
  imported->template_type = Text::concat(
      {"AWS::SSM::Parameter::Value<", to_text(attributes.value_type.value_or(ParameterValueType::string)), ">"});
  imported->template_default = name;
  return parameter;
}

CONSTCLOUD_CONSTEXPR IStringParameter StringParameter::from_secure_string_parameter_attributes(
    const Construct& scope, const Text& id, const SecureStringParameterAttributes& attributes) {
  const Value<Text>& name = *attributes.parameter_name;
  Owned fresh = new detail::SsmTextState;
  auto* const imported = &*fresh;
  const IStringParameter parameter = import_as<IStringParameter>(scope, id, std::move(fresh));
  const detail::Making making(parameter);
  imported->name = name;
  imported->type = to_text(ParameterType::secure_string);
  imported->arn = detail::arn_of_ssm_parameter(detail::node_of(parameter), name, attributes.simple_name);
  imported->known_value =
      CfnDynamicReference(CfnDynamicReferenceService::ssm_secure, detail::versioned_ssm_name(name, attributes.version))
          .json();
  return parameter;
}

}  // namespace constcloud::aws_ssm
