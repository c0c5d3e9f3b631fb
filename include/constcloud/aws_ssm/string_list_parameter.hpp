// SPDX-License-Identifier: Apache-2.0
#pragma once
// StringListParameter: the texts of a parameter, read at deployment.
#include <constcloud/aws_ssm/i_parameter.hpp>
#include <constcloud/aws_ssm/parameter_type.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

struct SsmListState final : StateOf<SsmListState, SsmParameterState> {
  constexpr ~SsmListState() override {}
};

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_ssm {

/// A parameter that holds texts with commas between them. CDK: `IStringListParameter`.
class IStringListParameter : public Handle<IStringListParameter, detail::SsmListState, IParameter> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_ssm.IStringListParameter";
  using Handle::Handle;

  /// The texts, which CloudFormation reads at deployment.
  CONSTCLOUD_CONSTEXPR TextList string_list_value() const { return Token(own().value()); }
};
template <class Given>
constexpr void wanted_here(const IStringListParameter*) {
  static_assert(fits_here<Given>,
                "a parameter of a list is wanted here: import one with "
                "StringListParameter::from_string_list_parameter_name(...)");
}

/// CDK: `ListParameterAttributes`.
struct ListParameterAttributes {
  Required<Value<Text>> parameter_name;
  /// What CloudFormation checks each text to be. Default: text.
  Optional<ParameterValueType> element_type{};
  /// Whether the name is without slashes. Required for a name that is a token; default: as the name says.
  Optional<bool> simple_name{};
  /// Default: the newest at deployment.
  Optional<Value<long long>> version{};
};

/// Lists that are there already. CDK: `StringListParameter`.
class StringListParameter : public IStringListParameter {
 public:
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IStringListParameter from_string_list_parameter_name(
      const Construct& scope, const Text& id, const Value<Text>& string_list_parameter_name);
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IStringListParameter
  from_list_parameter_attributes(const Construct& scope, const Text& id, const ListParameterAttributes& attributes);
  /// The texts that the parameter has at deployment, read once in a stack.
  static CONSTCLOUD_CONSTEXPR TextList value_for_typed_list_parameter(
      const Construct& scope, const Text& parameter_name, ParameterValueType type = ParameterValueType::string,
      const Optional<Value<long long>>& version = {});
};

}  // namespace constcloud::aws_ssm

#include <constcloud/aws_ssm/fields/string_list_parameter.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_ssm/impl/string_list_parameter.hpp>
#endif
