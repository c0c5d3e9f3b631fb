// SPDX-License-Identifier: Apache-2.0
#pragma once
// StagesByAssembly: which stages stand in which assembly of an app.
#include <constcloud/stacks/stage.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

/// The stages of an assembly, the newest first.
struct NestedStages {
  NodeData* root;
  List<NodeData*> stages{};
};

/// The stages of an app by the assembly that they stand in.
class StagesByAssembly {
 public:
  constexpr explicit StagesByAssembly(NodeData& app) {
    for (NodeData* node = &app; node != nullptr; node = node->next) {
      if (node->kind != NodeKind::stage || is_detached(*node)) continue;
      NodeData* root = assembly_root_above(*node);
      const auto place = all_.place_of(root);
      NestedStages& nested = place.item != nullptr ? *place.item : all_.emplace(place, root);
      nested.stages.push_back(node);
    }
  }
  /// Those of one assembly, as they were made.
  constexpr List<NodeData*> of(const NodeData& root) const {
    List<NodeData*> stages;
    const NestedStages* nested = all_.find(&root);
    if (nested == nullptr) return stages;
    for (std::size_t i = nested->stages.size(); i-- != 0;) stages.push_back(nested->stages[i]);
    return stages;
  }

 private:
  KeyedItems<NestedStages, NodeKeys, &NestedStages::root> all_;
};

}  // namespace constcloud::detail
