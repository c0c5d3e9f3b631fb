// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of core/construct.hpp.
#include <constcloud/core/construct.hpp>

namespace constcloud {

constexpr Text Construct::to_string() const {
  Text path = detail::path_of(*data_);
  if (path.empty()) return "<root>";
  return path;
}

constexpr Node::Node(const Construct& construct) : data_(construct.node().data_) {}

constexpr List<Construct> Node::children() const {
  List<Construct> list;
  for (detail::NodeData* child : data_->children.in_order()) list.push_back(Construct(child));
  return list;
}

constexpr List<Construct> Node::dependencies() const {
  List<Construct> list;
  if (data_->extra == nullptr) return list;
  for (detail::NodeData* dependency : data_->extra->dependencies) list.push_back(Construct(dependency));
  return list;
}

constexpr Construct Node::try_find_child(const Text& id) const {
  return Construct(data_->children.find(detail::sanitize_id(id)));
}

constexpr Construct Node::find_child(const Text& id) const {
  const Construct child = try_find_child(id);
  if (!child) refuse::there_is_no_child_with_this_id(*data_, id);
  return child;
}

constexpr List<Construct> Node::find_all(ConstructOrder order) const {
  List<Construct> all;
  const auto visit = [&all, order](const auto& self, detail::NodeData* node) -> void {
    if (order == ConstructOrder::preorder) all.push_back(Construct(node));
    for (detail::NodeData* child : node->children.in_order()) self(self, child);
    if (order == ConstructOrder::postorder) all.push_back(Construct(node));
  };
  visit(visit, data_);
  return all;
}

constexpr Construct Node::scope() const { return Construct(data_->parent); }

constexpr List<Construct> Node::scopes() const {
  List<Construct> upwards;
  for (detail::NodeData* at = data_; at != nullptr; at = at->parent) upwards.push_back(Construct(at));
  List<Construct> list;
  for (std::size_t i = upwards.size(); i-- != 0;) list.push_back(upwards[i]);
  return list;
}

constexpr Construct Node::root() const { return Construct(data_->root); }

constexpr Construct Node::default_child() const {
  if (data_->extra != nullptr && data_->extra->default_child != nullptr) return Construct(data_->extra->default_child);
  detail::NodeData* resource = data_->children.find("Resource");
  detail::NodeData* plain = data_->children.find("Default");
  if (resource != nullptr && plain != nullptr) refuse::default_child_is_ambiguous(path());
  return Construct(plain != nullptr ? plain : resource);
}

constexpr void Node::set_default_child(const Construct& child) const {
  data_->more().default_child = child.node().data_;
}

}  // namespace constcloud
