// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/construct.hpp.
#include <constcloud/tree/construct.hpp>
#include <constcloud/tree/impl/node.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_INLINE detail::NodeData& an_empty_handle_is_used_assign_a_construct_to_it_before(const char* class_name) {
  throw Error(Text::concat({"this ", detail::simple_name(class_name),
                            " is empty: it stands for no construct. Assign one to it before it is used; where a "
                            "look-up may find nothing, ask first, as in `if (handle)`"}));
}

CONSTCLOUD_DECLARED_RULE a_class_is_derived_from_by_its_constructor_that_takes_props(const Place& at,
                                                                                     const Text& made_as,
                                                                                     const Text& wanted) {
  at.stop({"this ", made_as, " was not made as a ", wanted,
           ": derive from a class whose constructor takes props, and call that; construct_cast tells what a construct "
           "is"});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR Text Construct::to_string() const {
  Text path = detail::path_of(data());
  if (path.empty()) return "<root>";
  return path;
}

CONSTCLOUD_CONSTEXPR List<Construct> Node::children() const {
  List<Construct> list;
  for (detail::NodeData* child : data_->children.in_order()) list.push_back(detail::handle_to<Construct>(child));
  return list;
}

CONSTCLOUD_CONSTEXPR List<Construct> Node::dependencies() const {
  List<Construct> list;
  if (data_->extra == nullptr) return list;
  for (detail::NodeData* dependency : data_->extra->dependencies.in_order()) {
    list.push_back(detail::handle_to<Construct>(dependency));
  }
  return list;
}

CONSTCLOUD_CONSTEXPR Construct Node::try_find_child(const Text& id) const {
  return detail::handle_to<Construct>(data_->children.find(detail::sanitize_id(id)));
}

CONSTCLOUD_CONSTEXPR Construct Node::find_child(const Text& id) const {
  const Construct child = try_find_child(id);
  if (!child) refuse::there_is_no_child_with_this_id(*data_, id);
  return child;
}

CONSTCLOUD_CONSTEXPR List<Construct> Node::find_all(ConstructOrder order) const {
  List<Construct> all;
  const auto visit = [&all, order](const auto& self, detail::NodeData* node) -> void {
    if (order == ConstructOrder::preorder) all.push_back(detail::handle_to<Construct>(node));
    for (detail::NodeData* child : node->children.in_order()) self(self, child);
    if (order == ConstructOrder::postorder) all.push_back(detail::handle_to<Construct>(node));
  };
  visit(visit, data_);
  return all;
}

CONSTCLOUD_CONSTEXPR Construct Node::scope() const { return detail::handle_to<Construct>(data_->parent); }

CONSTCLOUD_CONSTEXPR List<Construct> Node::scopes() const {
  List<Construct> upwards;
  for (detail::NodeData* at = data_; at != nullptr; at = at->parent)
    upwards.push_back(detail::handle_to<Construct>(at));
  List<Construct> list;
  for (std::size_t i = upwards.size(); i-- != 0;) list.push_back(upwards[i]);
  return list;
}

CONSTCLOUD_CONSTEXPR Construct Node::root() const { return detail::handle_to<Construct>(data_->root); }

CONSTCLOUD_CONSTEXPR Construct Node::default_child() const {
  if (data_->extra != nullptr && data_->extra->default_child != nullptr)
    return detail::handle_to<Construct>(data_->extra->default_child);
  detail::NodeData* resource = data_->children.find("Resource");
  detail::NodeData* plain = data_->children.find("Default");
  if (resource != nullptr && plain != nullptr) refuse::default_child_is_ambiguous(*data_);
  return detail::handle_to<Construct>(plain != nullptr ? plain : resource);
}

CONSTCLOUD_CONSTEXPR void Node::set_default_child(const Construct& child) const {
  data_->more().default_child = detail::node_or_null_of(child);
}

}  // namespace constcloud
