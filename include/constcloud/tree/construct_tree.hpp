// SPDX-License-Identifier: Apache-2.0
#pragma once
// The root of a construct tree, and the owner of all its nodes.
#include <constcloud/tree/construct.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// Owns a construct tree. `App` (constcloud/app.hpp) adds what a program needs: an output folder and its environment;
/// `compiled_template` uses a tree as it is.
class ConstructTree : public Construct {
 public:
  CONSTCLOUD_CONSTEXPR ConstructTree();
  ConstructTree(const ConstructTree&) = delete;
  ConstructTree& operator=(const ConstructTree&) = delete;
  constexpr ~ConstructTree() {
    detail::RootData* const root = data().root;
    for (detail::NodeData* node = root->next; node != nullptr;) {
      detail::NodeData* const next = node->next;
      delete node;
      node = next;
    }
    delete root;
  }
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/construct_tree.hpp>
#endif
