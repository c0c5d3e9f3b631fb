// SPDX-License-Identifier: Apache-2.0
#pragma once
// Dependencies: what waits for what in the end, when one construct is said to wait for another.
#include <constcloud/stacks/stack.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

struct ResourceElement;

/// One waits for the other: constructs of one stack, or what is around them and stands side by side (nested stacks
/// within a stack, stacks within a stage).
struct Dependency {
  NodeData* source = nullptr;  // nullptr: nobody has to wait
  NodeData* target = nullptr;
};

/// Who waits for whom so that `source` waits for `target`. Nobody does for what stands within it, or is it. Refused: a
/// target that is around the source or in another stage.
CONSTCLOUD_CONSTEXPR Dependency dependency_between(NodeData& source, NodeData& target);

/// The resources that stand in a template for all that is at and under a construct: a nested stack has one.
CONSTCLOUD_CONSTEXPR List<NodeData*> resources_of(NodeData& top);

CONSTCLOUD_CONSTEXPR ResourceElement& resource_element_of(const NodeData& resource);

/// A stack that is deployed itself, not as a resource of another.
CONSTCLOUD_CONSTEXPR bool is_stack_of_its_own(const NodeData& node);

/// Has stacks wait for stacks, or resources for resources, so that `source` waits for `target`.
CONSTCLOUD_CONSTEXPR void add_dependency(NodeData& source, NodeData& target, const Text& reason);

/// Takes it back.
CONSTCLOUD_CONSTEXPR void remove_dependency(NodeData& source, NodeData& target);

}  // namespace constcloud::detail

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/elements/impl/dependency.hpp>
#endif
