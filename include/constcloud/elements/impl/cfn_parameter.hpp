// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/cfn_parameter.hpp.
#include <constcloud/elements/cfn_parameter.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE this_parameter_has_another_type(const Place& at, const Text& type, const Text& wanted) {
  at.refuse({"Parameter type (", type, ") is not a ", wanted}, "change type");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

template <class Out>
CONSTCLOUD_CONSTEXPR void ParameterElement::put(Out& out) const {
  out.begin_object();
  out.key("Type");
  write_value(out, type_name());
  write_optional(out, "Default", props.default_);
  write_optional(out, "AllowedPattern", props.allowed_pattern);
  if (props.allowed_values) {
    out.key("AllowedValues");
    out.begin_array();
    for (const Text& value : *props.allowed_values) {
      out.element();
      write_value(out, value);
    }
    out.end_array();
  }
  write_optional(out, "ConstraintDescription", props.constraint_description);
  write_optional(out, "Description", props.description);
  write_optional(out, "MaxLength", props.max_length);
  write_optional(out, "MaxValue", props.max_value);
  write_optional(out, "MinLength", props.min_length);
  write_optional(out, "MinValue", props.min_value);
  write_optional(out, "NoEcho", props.no_echo);
  out.end_object();
}

CONSTCLOUD_CONSTEXPR void ParameterElement::write(json::Writer& writer, const NodeData&) const { put(writer); }
CONSTCLOUD_CONSTEXPR void ParameterElement::show(FieldVisitor& visitor) const { put(visitor); }

CONSTCLOUD_CONSTEXPR bool is_list_type(const Text& type) {
  return type.contains("List<") || type.contains("CommaDelimitedList");
}

CONSTCLOUD_CONSTEXPR bool ParameterElement::gives_list() const { return is_list_type(type_name()); }

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR CfnParameter::CfnParameter(const Construct& scope, const Text& id, const CfnParameterProps& props)
    : CfnElement(scope, id, "aws-cdk-lib.CfnParameter", new detail::ParameterElement(props)) {}

CONSTCLOUD_CONSTEXPR void CfnParameter::set_constraint_description(const Text& description) const {
  parameter().props.constraint_description = description;
}

CONSTCLOUD_CONSTEXPR Value<Text> CfnParameter::value_as_string() const {
  if (detail::is_list_type(type())) refuse::this_parameter_has_another_type(data(), type(), "string or number type");
  return value();
}

CONSTCLOUD_CONSTEXPR TextList CfnParameter::value_as_list() const {
  if (!detail::is_list_type(type())) refuse::this_parameter_has_another_type(data(), type(), "string list type");
  return value();
}

CONSTCLOUD_CONSTEXPR Value<double> CfnParameter::value_as_number() const {
  if (type() != Text("Number")) refuse::this_parameter_has_another_type(data(), type(), "number type");
  return value();
}

}  // namespace constcloud
