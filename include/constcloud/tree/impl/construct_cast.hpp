// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/construct_cast.hpp.
#include <constcloud/tree/construct_cast.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_construct_is_cast_to_a_class_that_it_is_not_of(const Place& at, const Text& wanted,
                                                                 const Text& what_it_is) {
  at.stop({"construct_cast<", wanted, "> is asked of '", at.path(), "', which is ", what_it_is});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR bool is_made_as(const NodeData& node, const MadeAs& wanted) {
  if (wanted.state != nullptr && !keeps(&node, wanted.state)) return false;
  return !wanted.by_name || node.fqn == wanted.name;
}

CONSTCLOUD_CONSTEXPR NodeData& node_made_as(const Construct& construct, const MadeAs& wanted) {
  NodeData& node = node_of(construct);
  if (!is_made_as(node, wanted)) {
    refuse::a_construct_is_cast_to_a_class_that_it_is_not_of(node, class_name_of(wanted.name), described(node));
  }
  return node;
}

CONSTCLOUD_CONSTEXPR Text described(const NodeData& node) {
  Text name = class_name_of(node);
  const Element* const element = state_if<Element>(node);
  if (element != nullptr && !element->type().empty()) name = element->type();
  const bool is_vowel = !name.empty() && Text("AEIOU").find(name.substr(0, 1)) != Text::npos;
  return Text::concat({is_vowel ? Text("an ") : Text("a "), name});
}

}  // namespace constcloud::detail
