// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of assets/asset_staging.hpp.
#include <constcloud/assets/asset_staging.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_constant_has_no_files_use_code_from_inline_or_make_the_template_in_a_program_with_an_app(
    const Place& at) {
  at.refuse("only a constcloud::App has files, a constant has none",
            "use Code::from_inline or make the template in a program");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR StagedAsset stage_asset(const NodeData& node, const AssetSource& source, MakeAssetStaging make) {
  TreeServices* const services = node.root->services;
  AssetStaging* const staging = services == nullptr ? nullptr : services->asset_staging(make);
  if (staging != nullptr) return staging->stage(node, source);
  refuse::a_constant_has_no_files_use_code_from_inline_or_make_the_template_in_a_program_with_an_app(node);
  return {};
}

CONSTCLOUD_CONSTEXPR Text path_from_assembly(const NodeData& node, const StagedAsset& asset) {
  if (!asset.is_copied) return asset.path;
  Text path = asset.path;
  for (const NodeData* at = &node; at != nullptr; at = at->parent) {
    if (at->kind == NodeKind::stage) path = Text::concat({"../", path});
  }
  return path;
}

CONSTCLOUD_CONSTEXPR Text path_in_stack(const NodeData& node) {
  const NodeData& stack = outermost_stack_of(*node.stack);
  Text path = node.id;
  for (const NodeData* at = node.parent; at != nullptr && at != &stack; at = at->parent) {
    path = Text::concat({at->id, "/", path});
  }
  return path;
}

}  // namespace constcloud::detail
