// SPDX-License-Identifier: Apache-2.0
#pragma once
// IParameter: a parameter that is there already.
#include <constcloud/aws_iam/grant.hpp>
#include <constcloud/elements/resource.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

struct SsmParameterState : StateOf<SsmParameterState, ResourceState> {
  constexpr ~SsmParameterState() override {}
  /// What gives the value: known at once, or a parameter of the template that is made with the first question.
  CONSTCLOUD_CONSTEXPR Json value();

  Value<Text> name;
  Value<Text> arn;
  Text type;
  Json known_value;  // undefined where a parameter of the template gives it
  NodeData* scope = nullptr;
  Text id;
  Text template_type;
  Value<Text> template_default;
};

/// The ARN of a parameter. Whether a slash stands before its name must be known.
CONSTCLOUD_CONSTEXPR Value<Text> arn_of_ssm_parameter(NodeData& node, const Value<Text>& name,
                                                      const Optional<bool>& simple_name);

/// The id of an import that is made for its value, once in a stack.
CONSTCLOUD_CONSTEXPR Text id_of_ssm_value(const Value<Text>& name);

/// A parameter's name, with a version behind it where one is wanted.
CONSTCLOUD_CONSTEXPR Value<Text> versioned_ssm_name(const Value<Text>& name, const Optional<Value<long long>>& version);

}  // namespace detail

namespace aws_ssm {

/// A parameter. CDK: `IParameter`.
class IParameter : public Handle<IParameter, detail::SsmParameterState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_ssm.IParameter";
  using Handle::Handle;

  constexpr const Value<Text>& parameter_name() const { return own().name; }
  constexpr const Value<Text>& parameter_arn() const { return own().arn; }
  /// `String`, `SecureString`, or of a list `List<...>`.
  constexpr const Text& parameter_type() const { return own().type; }

  /// Lets somebody read the parameter and its history.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_read(const aws_iam::IGrantable& grantee) const;
  /// Lets somebody set the parameter.
  CONSTCLOUD_CONSTEXPR aws_iam::Grant grant_write(const aws_iam::IGrantable& grantee) const;
};
template <class Given>
constexpr void wanted_here(const IParameter*) {
  static_assert(fits_here<Given>,
                "a parameter is wanted here: import one with "
                "StringParameter::from_string_parameter_name(...)");
}

}  // namespace aws_ssm

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_ssm/impl/i_parameter.hpp>
#endif
