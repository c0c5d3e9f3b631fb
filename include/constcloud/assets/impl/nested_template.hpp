// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of assets/nested_template.hpp.
#include <constcloud/assets/file_asset.hpp>
#include <constcloud/assets/nested_template.hpp>
#include <constcloud/text/sha256.hpp>
#include <constcloud/tree/detail/tag_manager.hpp>
#include <constcloud/tree/feature_flags.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// The ids from below the stack that is deployed down to a nested one.
CONSTCLOUD_CONSTEXPR Text path_in_deployed_stack(NodeData& stack) {
  const NodeData& deployed = outermost_stack_of(stack);
  Text path = stack.id;
  for (const NodeData* at = stack.parent; at != &deployed; at = at->parent) path = Text::concat({at->id, "/", path});
  return path;
}

/// Gives the resource the tags of the nested stack that it has not got itself.
CONSTCLOUD_CONSTEXPR void add_stack_tags(NestedStackProperties& properties, const StackState& state) {
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

CONSTCLOUD_CONSTEXPR Value<Text> place_nested_template(NodeData& node, const Text& template_text, Map<Json>& files) {
  const Stack stack = handle_to<Stack>(node);
  add_stack_tags(nested_stack_properties(node), stack_state(node));
  const auto hash = text::sha256_hex(template_text.data(), template_text.size());
  const FileAssetLocation location =
      add_file_asset(node, {.source_hash = Text::copy(hash.data(), hash.size()),
                            .file_name = stack.template_file(),
                            .display_name = Text::concat({path_in_deployed_stack(node), " Nested Stack Template"})},
                     files);
  if (is_switched_on(node, "aws:cdk:enable-asset-metadata")) {
    const CfnResource resource = handle_to<CfnResource>(stack_state(node).nested_stack_resource);
    resource.add_metadata("aws:asset:path", stack.template_file());
    resource.add_metadata("aws:asset:property", "TemplateURL");
  }
  return "https://s3." + stack.region() + "." + stack.url_suffix() + "/" + location.bucket_name + "/" +
         location.object_key;
}

}  // namespace constcloud::detail
