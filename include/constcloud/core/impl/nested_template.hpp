// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of core/nested_template.hpp.
#include <constcloud/core/cfn_output.hpp>
#include <constcloud/core/cfn_parameter.hpp>
#include <constcloud/core/feature_flags.hpp>
#include <constcloud/core/file_asset.hpp>
#include <constcloud/core/nested_template.hpp>
#include <constcloud/text/sha256.hpp>

namespace constcloud::detail {

constexpr void set_nested_parameter(NodeData& stack, const Text& name, const Value<Text>& value) {
  Optional<Map<Value<Text>>>& parameters = nested_stack_properties(stack).parameters;
  if (!parameters) parameters = Map<Value<Text>>();
  parameters->set(name, value);
}

constexpr bool is_nested_in(const NodeData& stack, const NodeData& other) {
  for (const NodeData* at = nested_stack_parent_of(stack); at != nullptr; at = nested_stack_parent_of(*at)) {
    if (at == &other) return true;
  }
  return false;
}

/// The id of the parameter or the output that passes a value on.
constexpr Text passing_id(const Text& prefix, const Referent& value) {
  Text what = "Ref";
  if (!value.attribute.empty()) what = value.attribute;
  return Text::concat({prefix, unique_id_in_app(*value.target), what});
}

constexpr Value<Text> reference_to(const Referent& value) {
  return make_leaf<Reference>(*value.target, value.attribute);
}

constexpr Referent output_of_nested_stack(const Referent& value) {
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
constexpr Referent parameter_for(NodeData& consumer, const Referent& value) {
  const Referent outside = passed_to(*nested_stack_parent_of(consumer), value);
  const Text id = passing_id("reference-to-", value);
  NodeData* parameter = consumer.children.find(id);
  if (parameter == nullptr) {
    parameter = &node_of(CfnParameter(handle_to<Construct>(consumer), id, {.type = "String"}));
    set_nested_parameter(consumer, renamed_logical_id_of(*parameter), reference_to(outside));
  }
  return {parameter, {}};
}

constexpr Referent passed_to(NodeData& consumer, const Referent& value) {
  NodeData& producer = *value.target->stack;
  if (&producer == &consumer) return value;
  if (is_nested_in(consumer, producer)) return parameter_for(consumer, value);
  if (is_nested_stack(producer)) return passed_to(consumer, output_of_nested_stack(value));
  return value;
}

/// The ids from below the stack that is deployed down to a nested one.
constexpr Text path_in_deployed_stack(NodeData& stack) {
  const NodeData& deployed = outermost_stack_of(stack);
  Text path = stack.id;
  for (const NodeData* at = stack.parent; at != &deployed; at = at->parent) path = Text::concat({at->id, "/", path});
  return path;
}

/// Gives the resource the tags of the nested stack that it has not got itself.
constexpr void add_stack_tags(NestedStackProperties& properties, const StackState& state) {
  if (state.tags.empty() && state.deployment_tags.empty()) return;
  if (!properties.tags) properties.tags = TagList();
  OwnTagKeys own(*properties.tags);
  List<TagChange> changes;
  const auto add = [&](const auto& tags) {
    for (const auto& [key, value] : tags) {
      if (!own.has(key)) changes.push_back({key, value});
    }
  };
  add(state.tags);
  add(state.deployment_tags);
  properties.tags->change(changes);
}

constexpr void forget_nested_template(NodeData& node) {
  StackState& deployed = stack_state(outermost_stack_of(node));
  const Text file = handle_to<Stack>(node).template_file();
  for (std::size_t i = deployed.file_assets.size(); i-- != 0;) {
    const Json* path = deployed.file_assets[i].value.find("source")->find("path");
    if (path != nullptr && *path == Json(file)) deployed.file_assets.erase(Text(deployed.file_assets[i].key));
  }
  nested_stack_properties(node).template_url = nullopt;
}

constexpr void place_nested_template(NodeData& node, const Text& template_text) {
  const Stack stack = handle_to<Stack>(node);
  NestedStackProperties& properties = nested_stack_properties(node);
  add_stack_tags(properties, stack_state(node));
  const auto hash = text::sha256_hex(template_text.data(), template_text.size());
  const FileAssetLocation location =
      add_file_asset(node, {.source_hash = Text::copy(hash.data(), hash.size()),
                            .file_name = stack.template_file(),
                            .display_name = Text::concat({path_in_deployed_stack(node), " Nested Stack Template"})});
  properties.template_url = "https://s3." + stack.region() + "." + stack.url_suffix() + "/" + location.bucket_name +
                            "/" + location.object_key;
  if (!is_switched_on(node, "aws:cdk:enable-asset-metadata")) return;
  const CfnResource resource = handle_to<CfnResource>(stack_state(node).nested_stack_resource);
  resource.add_metadata("aws:asset:path", stack.template_file());
  resource.add_metadata("aws:asset:property", "TemplateURL");
}

}  // namespace constcloud::detail
