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
  constexpr Construct(const Construct& scope, const Text& id) : Construct(scope, id, "constructs.Construct") {}
  constexpr explicit Construct(detail::NodeData* data) : data_(data) {}

  constexpr Node node() const { return Node(data_); }
  /// The path, `<root>` for the root.
  constexpr Text to_string() const;
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
  constexpr Construct(const Construct& scope, const Text& id, const Text& fqn,
                      detail::NodeKind kind = detail::NodeKind::construct)
      : data_(detail::add_node(*scope.data_, id, fqn, kind)) {}

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

namespace Names {
constexpr Text node_unique_id(const Node& node) { return node_unique_id(*node.data()); }
/// The unique id of a construct, stacks and stages included, the root not: letters and digits.
constexpr Text unique_id(const Construct& construct) { return node_unique_id(construct.node()); }
}  // namespace Names

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/core/impl/construct.hpp>
#endif
