// SPDX-License-Identifier: Apache-2.0
#pragma once
// The root of a construct tree, and the owner of all its nodes.
#include <constcloud/core/construct.hpp>

namespace constcloud {

/// Owns a construct tree. `App` (constcloud/app.hpp) adds what a program needs: an output folder and its environment;
/// `compiled_template` uses a tree as it is.
class ConstructTree : public Construct {
 public:
  constexpr ConstructTree();
  ConstructTree(const ConstructTree&) = delete;
  ConstructTree& operator=(const ConstructTree&) = delete;
  constexpr ~ConstructTree() {
    detail::NodeData* node = &data();
    while (node != nullptr) {
      detail::NodeData* next = node->next;
      delete node;
      node = next;
    }
  }
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/core/impl/construct_tree.hpp>
#endif
