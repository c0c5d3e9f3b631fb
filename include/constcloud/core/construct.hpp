// SPDX-License-Identifier: Apache-2.0
#pragma once
// Construct: the handle to a node of the tree, and what users derive their own constructs from.
#include <constcloud/core/logical_id.hpp>
#include <constcloud/core/node.hpp>

namespace constcloud {

/// A part of an app: a small copyable handle; the app owns what it names. Users derive from it to make constructs of
/// their own that take `(scope, id)`. CDK: `constructs.Construct`.
class Construct {
 public:
  /// A handle to nothing.
  constexpr Construct() = default;
  /// Makes a construct under `scope`. The id is unique among its siblings; `/` and line feeds become `--`.
  constexpr Construct(const Construct& scope, const Text& id) : Construct(scope, id, "Construct") {}
  constexpr explicit Construct(detail::NodeData* data) : data_(data) {}

  constexpr Node node() const { return Node(data_); }
  /// The path, `<root>` for the root.
  constexpr Text to_string() const {
    Text path = detail::path_of(*data_);
    if (path.empty()) return "<root>";
    return path;
  }
  /// True for every construct: asked of a type that may be anything.
  template <class T>
  static constexpr bool is_construct(const T&) {
    return detail::derives_from<T, Construct>;
  }
  /// False for a handle to nothing.
  constexpr explicit operator bool() const { return data_ != nullptr; }
  /// The same construct.
  friend constexpr bool operator==(const Construct& a, const Construct& b) { return a.data_ == b.data_; }

 protected:
  constexpr Construct(const Construct& scope, const Text& id, const Text& type_name,
                      detail::NodeKind kind = detail::NodeKind::construct)
      : data_(detail::add_node(*scope.data_, id, type_name, kind)) {}

  constexpr detail::NodeData& data() const { return *data_; }
  /// Has the node keep `state`, and returns it.
  template <class State>
  constexpr State& keep(State* state) const {
    data_->payload = state;
    return *state;
  }
  template <class State>
  constexpr State& state() const {
    return static_cast<State&>(*data_->payload);
  }

 private:
  detail::NodeData* data_ = nullptr;
};

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

namespace Names {
constexpr Text node_unique_id(const Node& node) { return node_unique_id(*node.data()); }
/// The unique id of a construct, stacks and stages included, the root not: letters and digits.
constexpr Text unique_id(const Construct& construct) { return node_unique_id(construct.node()); }
}  // namespace Names

}  // namespace constcloud
