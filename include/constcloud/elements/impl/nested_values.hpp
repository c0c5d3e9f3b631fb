// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/nested_values.hpp.
#include <constcloud/elements/cfn_output.hpp>
#include <constcloud/elements/cfn_parameter.hpp>
#include <constcloud/elements/nested_values.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR Json NestedTemplateUrl::resolved(const json::LeafContext* context) const {
  if (context == nullptr) return nullptr;
  return static_cast<const RenderContext*>(context)->imported(*stack, place_of_template);
}

CONSTCLOUD_CONSTEXPR void set_nested_parameter(NodeData& stack, const Text& name, const Value<Text>& value) {
  Optional<Map<Value<Text>>>& parameters = nested_stack_properties(stack).parameters;
  if (!parameters) parameters = Map<Value<Text>>();
  parameters->set(name, value);
}

CONSTCLOUD_CONSTEXPR bool is_nested_in(const NodeData& stack, const NodeData& other) {
  for (const NodeData* at = nested_stack_parent_of(stack); at != nullptr; at = nested_stack_parent_of(*at)) {
    if (at == &other) return true;
  }
  return false;
}

/// The id of the parameter or the output that passes a value on.
CONSTCLOUD_CONSTEXPR Text passing_id(const Text& prefix, const Referent& value) {
  Text what = "Ref";
  if (!value.attribute.empty()) what = value.attribute;
  return Text::concat({prefix, unique_id_in_app(*value.target), what});
}

CONSTCLOUD_CONSTEXPR Value<Text> reference_to(const Referent& value) {
  return make_leaf<Reference>(*value.target, value.attribute);
}

CONSTCLOUD_CONSTEXPR Referent output_of_nested_stack(const Referent& value) {
  NodeData& producer = *value.target->stack;
  const Text id = passing_id({}, value);
  NodeData* output = producer.children.find(id);
  if (output == nullptr) {
    output = &node_of(
        CfnOutput(handle_to<Construct>(producer), id, {.value = output_value_of(*value.target, value.attribute)}));
  }
  return {stack_state(producer).nested_stack_resource, Text::concat({"Outputs.", renamed_logical_id_of(*output)})};
}

/// The parameter of a nested stack that gets what the stack around it refers to for a value.
CONSTCLOUD_CONSTEXPR Referent parameter_for(NodeData& consumer, const Referent& value) {
  const Referent outside = passed_to(*nested_stack_parent_of(consumer), value);
  const Text id = passing_id("reference-to-", value);
  NodeData* parameter = consumer.children.find(id);
  if (parameter == nullptr) {
    parameter = &node_of(CfnParameter(handle_to<Construct>(consumer), id, {.type = "String"}));
    set_nested_parameter(consumer, renamed_logical_id_of(*parameter), reference_to(outside));
  }
  return {parameter, {}};
}

CONSTCLOUD_CONSTEXPR Referent passed_to(NodeData& consumer, const Referent& value) {
  NodeData& producer = *value.target->stack;
  if (&producer == &consumer) return value;
  if (is_nested_in(consumer, producer)) return parameter_for(consumer, value);
  if (is_nested_stack(producer)) return passed_to(consumer, output_of_nested_stack(value));
  return value;
}

}  // namespace constcloud::detail
