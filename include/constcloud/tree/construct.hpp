// SPDX-License-Identifier: Apache-2.0
#pragma once
// Construct: the handle to a node of the tree, and what users derive their own constructs from.
#include <constcloud/tree/field_checks.hpp>
#include <constcloud/tree/logical_id.hpp>
#include <constcloud/tree/node.hpp>

namespace CONSTCLOUD_NAMESPACE {

class ConstructTree;

namespace refuse {
// It stands where a node is wanted, but never gives one. `class_name` is the full name of the handle, or what users
// call it.
[[noreturn]] CONSTCLOUD_INLINE detail::NodeData& an_empty_handle_is_used_assign_a_construct_to_it_before(
    const char* class_name);
}  // namespace refuse

/// A part of an app: a small copyable handle; the app owns what it names. A handle that was made without a construct is
/// empty, as is one from a look-up that found nothing: `if (handle)` tells, and whatever else it is asked is refused
/// ("this construct is empty ..."). Users derive from it to make constructs of their own that take `(scope, id)`. CDK:
/// `constructs.Construct`.
class Construct {
 public:
  static constexpr bool copies_share = true;  // a handle

  /// An empty handle, to be assigned to.
  constexpr Construct() = default;
  /// Makes a construct under `scope`. The id is unique among its siblings; `/` and line feeds become `--`.
  CONSTCLOUD_CONSTEXPR Construct(const Construct& scope, const Text& id)
      : Construct(scope, id, "constructs.Construct") {}
  /// Of anything that is no construct: says what is wanted.
  template <class T>
    requires(!detail::derives_from<T, Construct> && !std::is_pointer_v<T>)
  constexpr Construct(const T&) {
    static_assert(detail::fits_here<T>, "a construct is wanted here: the stack, or whatever it is to stand in");
  }

  constexpr Node node() const;
  /// The path, `<root>` for the root.
  CONSTCLOUD_CONSTEXPR Text to_string() const;
  /// True for every construct: asked of a type that may be anything.
  template <class T>
  static constexpr bool is_construct(const T& x);
  /// False for an empty handle.
  constexpr explicit operator bool() const { return data_ != nullptr; }
  /// The same construct.
  friend constexpr bool operator==(const Construct& a, const Construct& b) { return a.data_ == b.data_; }

 protected:
  /// `state`, from `new`, is what the construct keeps; nullptr for nothing.
  CONSTCLOUD_CONSTEXPR Construct(const Construct& scope, const Text& id, const Text& fqn,
                                 detail::Payload* state = nullptr)
      : data_(detail::add_node(scope.data_, id, fqn, state)) {}

  constexpr detail::NodeData& data() const {
    return data_ != nullptr ? *data_ : refuse::an_empty_handle_is_used_assign_a_construct_to_it_before("construct");
  }
  /// What the construct keeps for the class of that name.
  template <class State>
  constexpr State& state(const char* class_name) const {
    return detail::state_of<State>(
        data_ != nullptr ? *data_ : refuse::an_empty_handle_is_used_assign_a_construct_to_it_before(class_name),
        class_name);
  }

 private:
  friend ConstructTree;
  friend detail::Handles;
  constexpr explicit Construct(detail::NodeData* data) : data_(data) {}

  detail::NodeData* data_ = nullptr;
};

namespace detail {

/// The way between handles and nodes. It is the library's own: only who made a node knows which handles fit it.
struct Handles {
  static constexpr NodeData& node_of(const Node& node) { return *node.data_; }
  static constexpr NodeData& node_of(const Construct& construct) { return construct.data(); }
  static constexpr NodeData* node_or_null_of(const Construct& construct) { return construct.data_; }
  static constexpr Node node_handle_to(NodeData& node) { return Node(node); }
  template <class Handle>
  static constexpr Handle handle_to(NodeData* node) {
    static_assert(sizeof(Handle) == sizeof(Construct), "a handle is its node, and nothing beside it");
    Handle handle;
    static_cast<Construct&>(handle).data_ = node;
    return handle;
  }
};

constexpr NodeData& node_of(const Node& node) { return Handles::node_of(node); }
constexpr NodeData& node_of(const Construct& construct) { return Handles::node_of(construct); }
/// The root of the tree that a construct is part of.
constexpr RootData& root_of(const Construct& construct) { return *node_of(construct).root; }
/// nullptr for an empty handle.
constexpr NodeData* node_or_null_of(const Construct& construct) { return Handles::node_or_null_of(construct); }
/// nullptr for an empty handle, and for what is no construct at all.
template <class T>
constexpr const NodeData* node_if_construct(const T& x) {
  if constexpr (derives_from<T, Construct>) {
    return Handles::node_or_null_of(x);
  } else {
    return nullptr;
  }
}
/// Whether a construct was made by the class that jsii knows by that name.
template <class T>
constexpr bool is_of_class(const T& x, const Text& fqn) {
  const NodeData* node = node_if_construct(x);
  return node != nullptr && node->fqn == fqn;
}
/// The handle of a class to a node that is known to be of that class; an empty one to nullptr.
template <class Handle>
constexpr Handle handle_to(NodeData* node) {
  return Handles::handle_to<Handle>(node);
}
template <class Handle>
constexpr Handle handle_to(NodeData& node) {
  return Handles::handle_to<Handle>(&node);
}

/// Stands in the constructor of a construct: where an exception leaves that, the construct is taken out of the tree
/// again, and nobody meets one that is half made.
class Making {
 public:
  constexpr explicit Making(const Construct& construct) : node_(node_of(construct)) {
    if (!std::is_constant_evaluated()) exceptions_ = std::uncaught_exceptions();
  }
  /// Of one with props: refuses the values of fields that break their rules.
  template <class Props>
  constexpr Making(const Construct& construct, const Props& props) : Making(construct) {
    check_fields(node_, props);
  }
  Making(const Making&) = delete;
  Making& operator=(const Making&) = delete;
  constexpr ~Making() {
    if (!std::is_constant_evaluated() && std::uncaught_exceptions() != exceptions_) take_out(node_);
  }

 private:
  NodeData& node_;
  int exceptions_ = 0;
};

}  // namespace detail

constexpr Node Construct::node() const { return detail::Handles::node_handle_to(data()); }

template <class T>
constexpr bool Construct::is_construct(const T& x) {
  return detail::node_if_construct(x) != nullptr;
}

/// Names that are unique in the app. CDK: `Names`.
namespace Names {
inline CONSTCLOUD_CONSTEXPR Text node_unique_id(const Node& node) {
  return detail::unique_id_in_app(detail::node_of(node));
}
/// The unique id of a construct, stacks and stages included, the root not: letters and digits.
inline CONSTCLOUD_CONSTEXPR Text unique_id(const Construct& construct) {
  return detail::unique_id_in_app(detail::node_of(construct));
}
}  // namespace Names

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/construct.hpp>
#endif
