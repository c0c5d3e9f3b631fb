// SPDX-License-Identifier: Apache-2.0
#pragma once
// StringParameter: the text of a parameter, looked up when the program runs or read at deployment.
#include <constcloud/aws_ssm/i_parameter.hpp>
#include <constcloud/aws_ssm/parameter_type.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

struct SsmTextState final : StateOf<SsmTextState, SsmParameterState> {
  constexpr ~SsmTextState() override {}
};

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE::aws_ssm {

/// A parameter that holds one text. CDK: `IStringParameter`.
class IStringParameter : public Handle<IStringParameter, detail::SsmTextState, IParameter> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_ssm.IStringParameter";
  using Handle::Handle;

  /// The value, which CloudFormation reads at deployment.
  CONSTCLOUD_CONSTEXPR Value<Text> string_value() const { return Token(own().value()); }
};
template <class Given>
constexpr void wanted_here(const IStringParameter*) {
  static_assert(fits_here<Given>,
                "a parameter of one text is wanted here: import one with "
                "StringParameter::from_string_parameter_name(...)");
}

/// CDK: `StringParameterAttributes`.
struct StringParameterAttributes {
  Required<Value<Text>> parameter_name;
  /// Whether the value stands as `{{resolve:ssm:...}}` where it is used. Default: a parameter of the template gives it,
  /// unless there is a version or the name is computed.
  Optional<bool> force_dynamic_reference{};
  /// Whether the name is without slashes. Required for a name that is a token; default: as the name says.
  Optional<bool> simple_name{};
  /// What CloudFormation checks the value to be. Default: text.
  Optional<ParameterValueType> value_type{};
  /// Default: the newest at deployment.
  Optional<Value<long long>> version{};
};

/// CDK: `SecureStringParameterAttributes`.
struct SecureStringParameterAttributes {
  Required<Value<Text>> parameter_name;
  /// Whether the name is without slashes. Required for a name that is a token; default: as the name says.
  Optional<bool> simple_name{};
  /// Default: the newest at deployment.
  Optional<Value<long long>> version{};
};

/// CDK: `StringParameterLookupOptions`.
struct StringParameterLookupOptions {
  /// Tells apart two lookups of one parameter.
  Optional<Text> additional_cache_key{};
};

/// Parameters that are there already. CDK: `StringParameter`.
class StringParameter : public IStringParameter {
 public:
  /// The value that the parameter has when the program runs. The CLI looks it up once and keeps it in
  /// `cdk.context.json`; until then it is `dummy-value-for-` and the name, or `default_value`, which also stands in
  /// where there is no such parameter. The stack names its account and its region. A constant takes it from its context
  /// (stacks/context_provider.hpp).
  static CONSTCLOUD_CONSTEXPR Text value_from_lookup(const Construct& scope, const Text& parameter_name,
                                                     const Optional<Text>& default_value = {},
                                                     const StringParameterLookupOptions& options = {});

  /// The value that the parameter has at deployment, read once in a stack.
  static CONSTCLOUD_CONSTEXPR Value<Text> value_for_string_parameter(const Construct& scope, const Text& parameter_name,
                                                                     const Optional<Value<long long>>& version = {});
  static CONSTCLOUD_CONSTEXPR Value<Text> value_for_typed_string_parameter_v2(
      const Construct& scope, const Text& parameter_name, ParameterValueType type = ParameterValueType::string,
      const Optional<Value<long long>>& version = {});

  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IStringParameter
  from_string_parameter_name(const Construct& scope, const Text& id, const Value<Text>& string_parameter_name);
  /// A parameter of any account, in the region of the stack. The ARN is a literal.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IStringParameter
  from_string_parameter_arn(const Construct& scope, const Text& id, const Text& string_parameter_arn);
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IStringParameter
  from_string_parameter_attributes(const Construct& scope, const Text& id, const StringParameterAttributes& attributes);
  /// An encrypted parameter. Few properties of few types take its value.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IStringParameter from_secure_string_parameter_attributes(
      const Construct& scope, const Text& id, const SecureStringParameterAttributes& attributes);
};

}  // namespace constcloud::aws_ssm

#include <constcloud/aws_ssm/fields/string_parameter.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_ssm/impl/string_parameter.hpp>
#endif
