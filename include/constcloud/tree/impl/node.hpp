// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/node.hpp.
#include <constcloud/text/sha1.hpp>
#include <constcloud/tree/fault.hpp>
#include <constcloud/tree/node.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] CONSTCLOUD_INLINE void a_construct_is_made_under_an_empty_handle_make_its_scope_before(const Text& id,
                                                                                         const Text& fqn) {
  throw Error(Text::concat({"the scope of the ", detail::class_name_of(fqn), " '", id,
                            "' is empty: it stands for no construct. Make the scope before what stands in it"}));
}

CONSTCLOUD_RULE only_root_constructs_may_have_an_empty_id(const Place& at, const Text& class_name) {
  at.refuse("Only root constructs may have an empty ID",
            Text::concat({"give the ", class_name, " under this construct an id"}));
}

CONSTCLOUD_RULE there_is_already_a_construct_with_this_id_give_the_second_one_another(const Place& at, const Text& id,
                                                                                      const Text& where) {
  at.refuse({"There is already a Construct with name '", id, "' in ", where}, "give the second one another id");
}

CONSTCLOUD_RULE children_cannot_be_added_during_synthesis(const Place& at, const Text& what) {
  at.refuse({"Cannot add ", what, " during synthesis"}, "add it before");
}

CONSTCLOUD_RULE there_is_no_child_with_this_id(const Place& at, const Text& id) {
  at.stop({"No child with id: '", id, "'"});
}

CONSTCLOUD_RULE default_child_is_ambiguous(const Place& at) {
  at.refuse({"Cannot determine default child for ", at.path(),
             ". There is both a child with id \"Resource\" and id \"Default\""},
            "give one of the two another id");
}

CONSTCLOUD_RULE context_is_set_before_children_are_added(const Place& at, const Text& ids) {
  at.refuse({"Cannot set context after children have been added: ", ids}, "set it before they are added");
}

CONSTCLOUD_RULE there_is_no_context_value_for_this_key(const Place& at, const Text& key) {
  at.stop({"No context value present for ", key, " key"});
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR Text sanitize_id(const Text& id) {
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

CONSTCLOUD_CONSTEXPR bool is_locked(const NodeData& node) {
  if (!node.root->has_locks) return false;
  for (const NodeData* at = &node; at != nullptr; at = at->parent) {
    if (at->locked) return true;
  }
  return false;
}

CONSTCLOUD_CONSTEXPR Text class_name_of(const Text& fqn) {
  std::size_t from = fqn.size();
  while (from != 0 && fqn[from - 1] != '.') --from;
  return fqn.substr(from);
}

CONSTCLOUD_CONSTEXPR Text class_name_of(const NodeData& node) {
  if (node.is_imported) return "Import";  // the package has a class for it that jsii does not know
  return class_name_of(node.fqn);
}

CONSTCLOUD_CONSTEXPR NodeData* add_node(NodeData* scope, const Text& raw_id, const Text& fqn, Owned<Payload> state) {
  if (scope == nullptr) refuse::a_construct_is_made_under_an_empty_handle_make_its_scope_before(raw_id, fqn);
  NodeData& parent = *scope;
  const Text id = sanitize_id(raw_id);
  if (id.empty()) {
    refuse::only_root_constructs_may_have_an_empty_id(parent, class_name_of(fqn));
  }
  if (is_locked(parent)) {
    Text what = "children";
    if (!path_of(parent).empty()) what = Text::concat({"children to \"", path_of(parent), "\""});
    refuse::children_cannot_be_added_during_synthesis({parent, id}, what);
  }
  const auto place = parent.children.place_of(id);
  if (place.item != nullptr) {
    Text where = class_name_of(parent);
    if (!parent.id.empty()) where = Text::concat({where, " [", parent.id, "]"});
    refuse::there_is_already_a_construct_with_this_id_give_the_second_one_another({parent, id}, id, where);
  }
  NodeData* const node = enlist(*parent.root, new NodeData(parent, id, fqn));
  node->payload = state.release();
  if (node->payload != nullptr) node->kind = node->payload->kind;
  parent.children.add(*node, place);
  return node;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR const Text& Node::id() const {
  if (data_->kind == detail::NodeKind::stack) detail::see_names(*data_);
  return data_->id;
}

CONSTCLOUD_CONSTEXPR Text Node::addr() const {
  detail::see_names(*data_);
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

CONSTCLOUD_CONSTEXPR bool Node::try_remove_child(const Text& id) const {
  detail::NodeData* child = data_->children.find(id);
  if (child == nullptr) return false;
  detail::take_out(*child);
  return true;
}

CONSTCLOUD_CONSTEXPR void Node::set_context(const Text& key, Json value) const {
  if (!data_->children.empty()) {
    Text ids;
    for (const detail::NodeData* child : data_->children.in_order()) {
      ids = ids.empty() ? child->id : Text::concat({ids, ",", child->id});
    }
    refuse::context_is_set_before_children_are_added(*data_, ids);
  }
  data_->more().context.set(key, std::move(value));
  data_->root->has_context = true;
}

CONSTCLOUD_CONSTEXPR Map<Json> Node::get_all_context(const Map<Json>& defaults) const {
  Map<Json> all = defaults;
  add_context(all, *data_);
  return all;
}

CONSTCLOUD_CONSTEXPR const Json& Node::get_context(const Text& key) const {
  const Json* value = try_get_context(key);
  if (value == nullptr) refuse::there_is_no_context_value_for_this_key(*data_, key);
  return *value;
}

CONSTCLOUD_CONSTEXPR void Node::add_metadata(const Text& type, Json data) const {
  if (data.is_undefined() || data.is(json::Kind::null)) return;
  data_->more().metadata.push_back({type, std::move(data)});
}

CONSTCLOUD_CONSTEXPR List<detail::MetadataEntry> Node::metadata() const {
  if (data_->extra == nullptr) return {};
  return data_->extra->metadata;
}

CONSTCLOUD_CONSTEXPR List<Text> Node::validate() const {
  List<Text> faults;
  if (data_->extra == nullptr) return faults;
  for (const detail::Validation* validation : data_->extra->validations) {
    for (const Text& fault : validation->validate()) faults.push_back(fault);
  }
  return faults;
}

CONSTCLOUD_CONSTEXPR void Node::depend_on(detail::NodeData* other) const {
  data_->more().dependencies.add(*other);
  data_->root->has_dependencies = true;
}

CONSTCLOUD_CONSTEXPR void Node::do_not_depend_on(const detail::NodeData* other) const {
  data_->more().dependencies.erase(other);
}

CONSTCLOUD_CONSTEXPR void Node::add_context(Map<Json>& all, const detail::NodeData& node) {
  if (node.parent != nullptr) add_context(all, *node.parent);
  if (node.extra == nullptr) return;
  for (const auto& [key, value] : node.extra->context) all.set(key, value);
}

}  // namespace constcloud
