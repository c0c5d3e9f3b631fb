// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/cfn_element.hpp.
#include <constcloud/elements/cfn_element.hpp>
#include <constcloud/tree/annotations.hpp>

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR CfnElement::CfnElement(const Construct& scope, const Text& id, const Text& fqn,
                                            detail::Element* element)
    : Construct(scope, id, fqn, element) {
  if (data().stack != nullptr) return;
  detail::take_out(data());
  detail::stack_of(data());  // refused
}

}  // namespace constcloud

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE an_overriding_logical_id_holds_1_to_255_characters(const Place& at, const Text& logical_id) {
  at.refuse({"Logical ID must adhere to the regular expression: /^[A-Za-z0-9]{1,255}$/, got '", logical_id, "'"},
            "override it with 1 to 255 characters");
}

CONSTCLOUD_RULE a_logical_id_is_overridden_before_something_of_the_element_is_exported(const Place& at) {
  at.refuse({"The logicalId for resource at path ", at.path(),
             " has been locked and cannot be overridden\nMake sure you are calling \"overrideLogicalId\" before "
             "Stack.exportValue"}, "override it before it is exported");
}

CONSTCLOUD_RULE a_construct_is_taken_for_an_element_that_it_is_not_pass_the_one_that_has_it(
    const Place& at, const Text& wanted, const Text& what_it_is) {
  at.stop({wanted, "::of is asked of '", at.path(), "', which is ", what_it_is});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

/// What a construct is that was taken for something else.
CONSTCLOUD_CONSTEXPR Text described_for(const Text& wanted, const NodeData& node, const NodeData* child) {
  Text is = described(node);
  if (child != nullptr) is = Text::concat({is, " whose default child is ", described(*child)});
  const Element* const element = state_if<Element>(child != nullptr ? *child : node);
  if (element != nullptr && element->type() == wanted) {
    is = Text::concat({is, " with free-form properties, which add_property_override changes"});
  }
  return is;
}

CONSTCLOUD_CONSTEXPR NodeData& element_of(const Construct& construct, StateType type, const Text& wanted) {
  NodeData& node = node_of(construct);
  if (keeps(&node, type)) return node;
  NodeData* const child = node_or_null_of(construct.node().default_child());
  if (keeps(child, type)) return *child;
  refuse::a_construct_is_taken_for_an_element_that_it_is_not_pass_the_one_that_has_it(
      node, wanted, described_for(wanted, node, child));
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR void CfnElement::override_logical_id(const Text& logical_id) const {
  if (logical_id.empty() || logical_id.size() > detail::longest_logical_id) {
    refuse::an_overriding_logical_id_holds_1_to_255_characters(data(), logical_id);
  }
  if (data().logical_id_is_locked) {
    refuse::a_logical_id_is_overridden_before_something_of_the_element_is_exported(data());
  }
  data().logical_id = logical_id;
  data().logical_id_is_given = true;
}

}  // namespace constcloud
