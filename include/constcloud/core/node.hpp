// SPDX-License-Identifier: Apache-2.0
#pragma once
// Node: a construct's place in the tree: path, children, context, metadata, dependencies, validations.
#include <constcloud/core/fault.hpp>
#include <constcloud/text/sha1.hpp>

namespace constcloud {

class Construct;
class Node;

namespace refuse {
[[noreturn]] inline void only_root_constructs_may_have_an_empty_id(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void there_is_already_a_construct_with_this_id_give_the_second_one_another(const Text& message,
                                                                                               const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void children_cannot_be_added_during_synthesis(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void there_is_no_child_with_this_id(const detail::NodeData& node, const Text& id) {
  throw Error(Text::concat({"No child with id: '", id, "'"}), detail::path_of(node));
}
[[noreturn]] inline void default_child_is_ambiguous(const Text& path) {
  throw Error(Text::concat({"Cannot determine default child for ", path,
                            ". There is both a child with id \"Resource\" and id \"Default\""}),
              path);
}
[[noreturn]] inline void context_is_set_before_children_are_added(const Text& message, const Text& path) {
  throw Error(message, path);
}
[[noreturn]] inline void there_is_no_context_value_for_this_key(const Text& path, const Text& key) {
  throw Error(Text::concat({"No context value present for ", key, " key"}), path);
}
}  // namespace refuse

namespace detail {

/// An id as the tree has it: each `/` and each line feed becomes `--`.
constexpr Text sanitize_id(const Text& id) {
  if (id.is_alphanumeric()) return id;
  Buffer clean;
  std::size_t copied = 0;
  for (std::size_t i = 0; i != id.size(); ++i) {
    if (id[i] != '/' && id[i] != '\n') continue;
    clean.append(id.data() + copied, i - copied);
    clean.append("--", 2);
    copied = i + 1;
  }
  if (copied == 0) return id;
  clean.append(id.data() + copied, id.size() - copied);
  return Text(std::move(clean));
}

/// True when the node or one above it is.
constexpr bool is_locked(const NodeData& node) {
  if (!node.root->has_locks) return false;
  for (const NodeData* at = &node; at != nullptr; at = at->parent) {
    if (at->locked) return true;
  }
  return false;
}

/// Hangs a new node under `parent`.
constexpr NodeData* add_node(NodeData& parent, const Text& raw_id, const Text& type_name,
                             NodeKind kind = NodeKind::construct) {
  Text id = sanitize_id(raw_id);
  if (id.empty()) {
    refuse_at(parent, refuse::only_root_constructs_may_have_an_empty_id, "Only root constructs may have an empty ID",
              Text::concat({"give the ", type_name, " under this construct an id"}));
  }
  if (is_locked(parent)) {
    Text what = "children";
    if (!path_of(parent).empty()) what = Text::concat({"children to \"", path_of(parent), "\""});
    refuse_at(parent, refuse::children_cannot_be_added_during_synthesis,
              Text::concat({"Cannot add ", what, " during synthesis"}), "add it before", id);
  }
  if (parent.children.find(id) != nullptr) {
    Text where = parent.type_name;
    if (!parent.id.empty()) where = Text::concat({where, " [", parent.id, "]"});
    refuse_at(parent, refuse::there_is_already_a_construct_with_this_id_give_the_second_one_another,
              Text::concat({"There is already a Construct with name '", id, "' in ", where}),
              "give the second one another id", id);
  }
  NodeData* node = new NodeData(&parent, std::move(id), type_name);
  node->kind = kind;
  node->next = parent.root->next;
  parent.root->next = node;
  parent.children.add(node);
  return node;
}

}  // namespace detail

/// The order in which `find_all` visits a tree.
enum class ConstructOrder : unsigned char {
  preorder,   ///< parents before their children
  postorder,  ///< children before their parents
};

/// A construct's place in the tree. CDK: `constructs.Node`.
class Node {
 public:
  constexpr explicit Node(detail::NodeData* data) : data_(data) {}

  /// The id in its scope, with `--` for each `/` and line feed.
  constexpr const Text& id() const {
    if (data_->kind == detail::NodeKind::stack) data_->root->names_are_seen = true;
    return data_->id;
  }
  /// The ids from the root on, joined with `/`.
  constexpr Text path() const { return detail::path_of(*data_); }
  /// A 42-character address that is unique in the app: `c8` and the SHA-1 of the ids; `Default` ids do not count.
  constexpr Text addr() const {
    data_->root->names_are_seen = true;
    List<const detail::NodeData*> way;
    for (const detail::NodeData* at = data_; at != nullptr; at = at->parent) way.push_back(at);
    Buffer all;
    for (std::size_t i = way.size(); i-- != 0;) {
      if (way[i]->id == Text("Default")) continue;
      all.append(way[i]->id.data(), way[i]->id.size());
      all.push('\n');
    }
    Buffer address(42);
    address.append("c8", 2);
    const auto hex = text::sha1_hex(all.data(), all.size());
    address.append(hex.data(), hex.size());
    return Text(std::move(address));
  }

  constexpr inline List<Construct> children() const;
  constexpr inline Construct find_child(const Text& id) const;
  /// The child of that id; an empty handle when there is none.
  constexpr inline Construct try_find_child(const Text& id) const;
  constexpr inline List<Construct> find_all(ConstructOrder order = ConstructOrder::preorder) const;
  /// The parent; an empty handle at the root.
  constexpr inline Construct scope() const;
  /// All constructs from the root down to this one.
  constexpr inline List<Construct> scopes() const;
  constexpr inline Construct root() const;
  /// The child `Resource` or `Default`, or the one set; an empty handle when there is none.
  constexpr inline Construct default_child() const;
  constexpr inline void set_default_child(const Construct& child) const;
  /// Takes the child of that id out of the tree; false when there is none. Unlike the look-ups this takes the id as the
  /// tree has it, with `--` for each `/`.
  constexpr bool try_remove_child(const Text& id) const { return data_->children.remove(id); }

  /// All resources under this construct wait for all resources under `other` (as both stand at synthesis).
  template <detail::derives_from<Construct>... Others>
  constexpr void add_dependency(const Others&... others) const {
    (depend_on(detail::dependency_root_of(Node(others).data_)), ...);
  }
  template <detail::derives_from<Construct>... Others>
  constexpr void remove_dependency(const Others&... others) const {
    (do_not_depend_on(detail::dependency_root_of(Node(others).data_)), ...);
  }
  /// What was said with `add_dependency`.
  constexpr inline List<Construct> dependencies() const;

  /// Sets a context value for this construct and all below; only before children are added.
  constexpr void set_context(const Text& key, Json value) const {
    if (!data_->children.empty()) {
      Text ids;
      for (const detail::NodeData* child : data_->children.in_order()) {
        ids = ids.empty() ? child->id : Text::concat({ids, ",", child->id});
      }
      detail::refuse_at(*data_, refuse::context_is_set_before_children_are_added,
                        Text::concat({"Cannot set context after children have been added: ", ids}),
                        "set it before they are added");
    }
    data_->more().context.set(key, std::move(value));
  }
  /// The context value of the nearest construct that has one; nullptr without one.
  constexpr const Json* try_get_context(const Text& key) const {
    for (detail::NodeData* at = data_; at != nullptr; at = at->parent) {
      if (at->extra == nullptr) continue;
      const Json* value = at->extra->context.find(key);
      if (value != nullptr && !value->is_undefined()) return value;
    }
    return nullptr;
  }
  /// All context values that this construct sees, over those of `defaults`.
  constexpr Map<Json> get_all_context(const Map<Json>& defaults = {}) const {
    Map<Json> all = defaults;
    add_context(all, *data_);
    return all;
  }
  constexpr const Json& get_context(const Text& key) const {
    const Json* value = try_get_context(key);
    if (value == nullptr) refuse::there_is_no_context_value_for_this_key(path(), key);
    return *value;
  }

  /// A note for tools that read the app; `null` is none.
  constexpr void add_metadata(const Text& type, Json data) const {
    if (data.is_undefined() || data.is(json::Kind::null)) return;
    data_->more().metadata.push_back({type, std::move(data)});
  }
  constexpr List<detail::MetadataEntry> metadata() const {
    if (data_->extra == nullptr) return {};
    return data_->extra->metadata;
  }

  /// Adds a check that runs at synthesis: `f()` returns one sentence for each fault.
  template <class F>
  constexpr void add_validation(F f) const {
    data_->more().validations.push_back(new detail::ValidationOf<F>(std::move(f)));
  }
  constexpr List<Text> validate() const {
    List<Text> faults;
    if (data_->extra == nullptr) return faults;
    for (const detail::Validation* validation : data_->extra->validations) {
      for (const Text& fault : validation->validate()) faults.push_back(fault);
    }
    return faults;
  }

  /// No more children from now on, here and below.
  constexpr void lock() const { data_->locked = data_->root->has_locks = true; }
  /// True when this construct or one above it is locked.
  constexpr bool locked() const { return detail::is_locked(*data_); }

  constexpr detail::NodeData* data() const { return data_; }
  friend constexpr bool operator==(const Node&, const Node&) = default;

 private:
  constexpr explicit Node(const Construct& construct);
  constexpr void depend_on(detail::NodeData* other) const {
    List<detail::NodeData*>& list = data_->more().dependencies;
    for (const detail::NodeData* known : list) {
      if (known == other) return;
    }
    list.push_back(other);
  }
  constexpr void do_not_depend_on(const detail::NodeData* other) const {
    List<detail::NodeData*>& list = data_->more().dependencies;
    for (std::size_t i = 0; i != list.size(); ++i) {
      if (list[i] == other) return list.erase(i);
    }
  }
  static constexpr void add_context(Map<Json>& all, const detail::NodeData& node) {
    if (node.parent != nullptr) add_context(all, *node.parent);
    if (node.extra == nullptr) return;
    for (const auto& [key, value] : node.extra->context) all.set(key, value);
  }

  detail::NodeData* data_;
};

}  // namespace constcloud
