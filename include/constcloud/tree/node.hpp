// SPDX-License-Identifier: Apache-2.0
#pragma once
// Node: a construct's place in the tree: path, children, context, metadata, dependencies, validations.
#include <constcloud/base/handle.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE {

class Construct;
class Node;

namespace refuse {
// `class_name` is what users call the handle.
[[noreturn]] CONSTCLOUD_INLINE void a_construct_is_made_under_an_empty_handle_make_its_scope_before(const Text& id,
                                                                                         const Text& fqn);
CONSTCLOUD_DECLARED_RULE a_class_is_derived_from_by_its_constructor_that_takes_props(const Place& at,
                                                                                     const Text& made_as,
                                                                                     const Text& wanted);
}  // namespace refuse

namespace detail {

struct Handles;

/// The node of a construct. A handle that stands for nothing is refused, here and nowhere else.
constexpr NodeData& node_of(const Construct& construct);

/// An id as the tree has it: each `/` and each line feed becomes `--`.
CONSTCLOUD_CONSTEXPR Text sanitize_id(const Text& id);

/// What follows the last dot of the full name of a class.
CONSTCLOUD_CONSTEXPR Text class_name_of(const Text& fqn);
/// The name of the class of a construct, as errors say it.
CONSTCLOUD_CONSTEXPR Text class_name_of(const NodeData& node);

/// As in `LogGroup` of `aws-cdk-lib.aws_logs.ILogGroup`: the name that users know a class by.
constexpr const char* simple_name(const char* cdk_class) {
  const char* name = cdk_class;
  for (const char* at = cdk_class; *at != '\0'; ++at) {
    if (*at == '.') name = at + 1;
  }
  return name[0] == 'I' && name[1] >= 'A' && name[1] <= 'Z' ? name + 1 : name;
}

/// What a node keeps as a `State`, for a class of that name, which may be the full one; something else is refused.
template <class State>
constexpr State& state_of(const NodeData& node, const char* class_name) {
  State* const state = state_if<State>(node);
  if (state == nullptr) {
    refuse::a_class_is_derived_from_by_its_constructor_that_takes_props(node, class_name_of(node), simple_name(class_name));
  }
  return *state;
}

/// True when the node or one above it is.
CONSTCLOUD_CONSTEXPR bool is_locked(const NodeData& node);

/// Hangs a new node under `parent`; `fqn` is the name of its class, `state` what it keeps, nullptr for nothing. A
/// `parent` that is nullptr is refused.
CONSTCLOUD_CONSTEXPR NodeData* add_node(NodeData* parent, const Text& raw_id, const Text& fqn, Owned<Payload> state);

}  // namespace detail

/// The order in which `find_all` visits a tree.
enum class ConstructOrder : unsigned char {
  preorder,   ///< parents before their children
  postorder,  ///< children before their parents
};

/// A construct's place in the tree, as a handle; there is none of an empty one. CDK: `constructs.Node`.
class [[nodiscard]] Node {
 public:
  static constexpr bool copies_share = true;  // a handle

  /// The id in its scope, with `--` for each `/` and line feed.
  CONSTCLOUD_CONSTEXPR const Text& id() const;
  /// The ids from the root on, joined with `/`.
  constexpr Text path() const { return detail::path_of(*data_); }
  /// A 42-character address that is unique in the app: `c8` and the SHA-1 of the ids; `Default` ids do not count.
  CONSTCLOUD_CONSTEXPR Text addr() const;

  CONSTCLOUD_CONSTEXPR List<Construct> children() const;
  CONSTCLOUD_CONSTEXPR Construct find_child(const Text& id) const;
  /// The child of that id; an empty handle when there is none.
  CONSTCLOUD_CONSTEXPR Construct try_find_child(const Text& id) const;
  CONSTCLOUD_CONSTEXPR List<Construct> find_all(ConstructOrder order = ConstructOrder::preorder) const;
  /// The parent; an empty handle at the root.
  CONSTCLOUD_CONSTEXPR Construct scope() const;
  /// All constructs from the root down to this one.
  CONSTCLOUD_CONSTEXPR List<Construct> scopes() const;
  CONSTCLOUD_CONSTEXPR Construct root() const;
  /// The child `Resource` or `Default`, or the one set; an empty handle when there is none.
  CONSTCLOUD_CONSTEXPR Construct default_child() const;
  /// An empty handle takes back what was set.
  CONSTCLOUD_CONSTEXPR void set_default_child(const Construct& child) const;
  /// Takes the child of that id out of the tree; false when there is none. Unlike the look-ups this takes the id as the
  /// tree has it, with `--` for each `/`.
  CONSTCLOUD_CONSTEXPR bool try_remove_child(const Text& id) const;

  /// All resources under this construct wait for all resources under `other` (as both stand at synthesis).
  template <detail::derives_from<Construct>... Others>
  constexpr void add_dependency(const Others&... others) const {
    (depend_on(detail::dependency_root_of(&detail::node_of(others))), ...);
  }
  template <detail::derives_from<Construct>... Others>
  constexpr void remove_dependency(const Others&... others) const {
    (do_not_depend_on(detail::dependency_root_of(&detail::node_of(others))), ...);
  }
  /// What was said with `add_dependency`.
  CONSTCLOUD_CONSTEXPR List<Construct> dependencies() const;

  /// Sets a context value for this construct and all below; only before children are added.
  CONSTCLOUD_CONSTEXPR void set_context(const Text& key, Json value) const;
  /// The context value of the nearest construct that has one; nullptr without one.
  constexpr const Json* try_get_context(const Text& key) const { return detail::context_value(*data_, key); }
  /// All context values that this construct sees, over those of `defaults`.
  CONSTCLOUD_CONSTEXPR Map<Json> get_all_context(const Map<Json>& defaults = {}) const;
  CONSTCLOUD_CONSTEXPR const Json& get_context(const Text& key) const;

  /// A note for tools that read the app; `null` is none.
  CONSTCLOUD_CONSTEXPR void add_metadata(const Text& type, Json data) const;
  CONSTCLOUD_CONSTEXPR List<detail::MetadataEntry> metadata() const;

  /// Adds a check that runs at synthesis: `f()` returns one sentence for each fault.
  template <class F>
  constexpr void add_validation(F f) const {
    detail::keep_validation(*data_, Owned<detail::Validation>(new detail::ValidationOf<F>(std::move(f))));
  }
  CONSTCLOUD_CONSTEXPR List<Text> validate() const;

  /// No more children from now on, here and below.
  constexpr void lock() const { data_->locked = data_->root->has_locks = true; }
  /// True when this construct or one above it is locked.
  CONSTCLOUD_CONSTEXPR bool locked() const { return detail::is_locked(*data_); }

  friend constexpr bool operator==(const Node&, const Node&) = default;

 private:
  friend detail::Handles;
  constexpr explicit Node(detail::NodeData& data) : data_(&data) {}
  CONSTCLOUD_CONSTEXPR void depend_on(detail::NodeData* other) const;
  CONSTCLOUD_CONSTEXPR void do_not_depend_on(const detail::NodeData* other) const;
  static CONSTCLOUD_CONSTEXPR void add_context(Map<Json>& all, const detail::NodeData& node);

  detail::NodeData* data_;
};

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/node.hpp>
#endif
