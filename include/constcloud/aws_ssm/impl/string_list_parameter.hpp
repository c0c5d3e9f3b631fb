// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_ssm/string_list_parameter.hpp.
#include <constcloud/aws_ssm/impl/string_parameter.hpp>
#include <constcloud/aws_ssm/string_list_parameter.hpp>
#include <constcloud/aws_ssm/string_parameter.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_ssm {

CONSTCLOUD_CONSTEXPR IStringListParameter StringListParameter::from_string_list_parameter_name(
    const Construct& scope, const Text& id, const Value<Text>& string_list_parameter_name) {
  Owned fresh = new detail::SsmListState;
  auto* const imported = &*fresh;
  const IStringListParameter parameter = import_as<IStringListParameter>(scope, id, std::move(fresh));
  const detail::Making making(parameter);
  imported->name = string_list_parameter_name;
  imported->type = to_text(ParameterType::string_list);
  imported->arn = detail::arn_of_ssm_parameter(detail::node_of(parameter), string_list_parameter_name, {});
  imported->known_value =
      Fn::split(",", CfnDynamicReference(CfnDynamicReferenceService::ssm, string_list_parameter_name)).json();
  return parameter;
}

CONSTCLOUD_CONSTEXPR IStringListParameter StringListParameter::from_list_parameter_attributes(
    const Construct& scope, const Text& id, const ListParameterAttributes& attributes) {
  const Value<Text>& name = *attributes.parameter_name;
  detail::NodeData& node = detail::node_of(scope);
  if (!name.is_token() && name.literal().empty()) {
    refuse::a_parameter_has_a_name({node, id});
  }
  Owned fresh = new detail::SsmListState;
  auto* const imported = &*fresh;
  const IStringListParameter parameter = import_as<IStringListParameter>(scope, id, std::move(fresh));
  const detail::Making making(parameter);
  imported->name = name;
  imported->type = Text::concat({"List<", to_text(attributes.element_type.value_or(ParameterValueType::string)), ">"});
  imported->arn = detail::arn_of_ssm_parameter(detail::node_of(parameter), name, attributes.simple_name);
  const Value<Text> versioned = detail::versioned_ssm_name(name, attributes.version);
  if (!(versioned.json() == name.json())) {
    imported->known_value = CfnDynamicReference(CfnDynamicReferenceService::ssm, versioned).json();
  }
  imported->scope = &node;
  imported->id = id;
  imported->template_type = Text::concat({"AWS::SSM::Parameter::Value<", imported->type, ">"});
  imported->template_default = name;
  return parameter;
}

CONSTCLOUD_CONSTEXPR TextList StringListParameter::value_for_typed_list_parameter(
    const Construct& scope, const Text& parameter_name, ParameterValueType type,
    const Optional<Value<long long>>& version) {
  const Stack stack = Stack::of(scope);
  const Text id = detail::id_of_ssm_value(parameter_name);
  const Construct known = stack.node().try_find_child(id);
  if (known) return detail::handle_to<IStringListParameter>(detail::node_of(known)).string_list_value();
  return from_list_parameter_attributes(stack, id,
                                        {.parameter_name = parameter_name, .element_type = type, .version = version})
      .string_list_value();
}

}  // namespace constcloud::aws_ssm
