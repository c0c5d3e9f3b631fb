// SPDX-License-Identifier: Apache-2.0
#pragma once
// NestedStack: a stack that is deployed as a resource of another one.
#include <constcloud/elements/cfn_resource.hpp>
#include <constcloud/values/duration.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// The options of a nested stack. CDK: `NestedStackProps`.
struct NestedStackProps {
  /// Up to 512 characters.
  Optional<Text> description{};
  /// The SNS topics that hear of its deployment.
  Optional<TextList> notification_arns{};
  /// Values of the parameters that the nested template has, by their logical ids. What the nested stack refers to
  /// outside of it needs none: those parameters are made on their own.
  Optional<Map<Value<Text>>> parameters{};
  /// What becomes of it when it leaves the stack around it. Default: `destroy`.
  Optional<RemovalPolicy> removal_policy{};
  /// The template on one line.
  Optional<bool> suppress_template_indentation{};
  /// How long its creation may last; whole minutes. Default: for ever.
  Optional<Duration> timeout{};
};

/// A stack within a stack (AWS::CloudFormation::Stack), with a template of its own, which the CLI uploads. It may refer
/// to what stands in the stacks around it and they to what stands in it: such values go through parameters and outputs.
/// It has the account and the region of the stack around it, and is nested itself at will. Refuses a place without a
/// stack around it ("Nested stacks must be defined within scope of another non-nested stack"). CDK: `NestedStack`.
class NestedStack : public Stack {
 public:
  constexpr NestedStack() = default;
  static constexpr detail::MadeAs made_as(const NestedStack*) {
    return {&detail::state_type_of<detail::StackState>, "aws-cdk-lib.NestedStack", true};
  }
  CONSTCLOUD_CONSTEXPR NestedStack(const Construct& scope, const Text& id, const NestedStackProps& props = {});

  template <class T>
  static constexpr bool is_nested_stack(const T& x) {
    const detail::NodeData* node = detail::node_if_construct(x);
    return node != nullptr && detail::is_nested_stack(*node);
  }

  /// `AWS::StackName` within the nested stack, the name in its id elsewhere.
  CONSTCLOUD_CONSTEXPR Value<Text> stack_name() const;
  /// What stands for it in the stack around it.
  constexpr CfnResource nested_stack_resource() const {
    return detail::handle_to<CfnResource>(own().nested_stack_resource);
  }
  /// Gives a parameter of the nested template its value, by the logical id.
  CONSTCLOUD_CONSTEXPR void set_parameter(const Text& name, const Value<Text>& value) const;
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/assets/impl/nested_stack.hpp>
#endif
