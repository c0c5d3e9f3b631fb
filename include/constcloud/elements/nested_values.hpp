// SPDX-License-Identifier: Apache-2.0
#pragma once
// What stands for a nested stack in the stack around it, and the parameters and outputs that pass values between the
// two.
#include <constcloud/elements/cfn_resource.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// The properties of AWS::CloudFormation::Stack.
struct NestedStackProperties {
  Optional<TextList> notification_arns{};
  Optional<Map<Value<Text>>> parameters{};
  Optional<TagList> tags{};
  Optional<Value<Text>> template_url{};
  Optional<Value<double>> timeout_in_minutes{};
};
template <class P = NestedStackProperties>
consteval auto fields_of(const NestedStackProperties*) {
  return fields<&P::notification_arns, &P::parameters, &P::tags, &P::template_url, &P::timeout_in_minutes>(
      "NotificationARNs", "Parameters", "Tags", "TemplateURL", "TimeoutInMinutes");
}

/// What stands for the place of the template, as the attribute of a reference to a nested stack.
inline constexpr char place_of_template[] = "the place of the template";

/// Where the template of a nested stack is: known when it is rendered.
struct NestedTemplateUrl final : json::LateLeaf {
  constexpr explicit NestedTemplateUrl(NodeData& nested_stack) : stack(&nested_stack) {}
  constexpr ~NestedTemplateUrl() override {}
  CONSTCLOUD_CONSTEXPR Json resolved(const json::LeafContext* context) const override;
  constexpr void show_parts(const json::LeafContext*, json::ValueVisitor&) const override {}
  NodeData* stack;
};

constexpr NestedStackProperties& nested_stack_properties(const NodeData& stack) {
  const NodeData& resource = *stack_state(stack).nested_stack_resource;
  return state_of<TypedResource<NestedStackProperties>>(resource, "NestedStack").props;
}

/// Gives a parameter of a nested template its value.
CONSTCLOUD_CONSTEXPR void set_nested_parameter(NodeData& stack, const Text& name, const Value<Text>& value);

/// Whether a stack is nested in another one, at whatever depth.
CONSTCLOUD_CONSTEXPR bool is_nested_in(const NodeData& stack, const NodeData& other);

/// The output of a nested stack for a value of it, made when there is none, as the stack around it sees it.
CONSTCLOUD_CONSTEXPR Referent output_of_nested_stack(const Referent& value);

/// What a stack refers to for a value of another one. From the stacks around it a value comes in by parameters, out of
/// nested ones by outputs, which are made where there are none. What is left stands in the stack itself, or in one that
/// is deployed by itself.
CONSTCLOUD_CONSTEXPR Referent passed_to(NodeData& consumer, const Referent& value);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/nested_values.hpp>
#endif
