// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/logical_id.hpp.
#include <constcloud/text/md5.hpp>
#include <constcloud/tree/fault.hpp>
#include <constcloud/tree/logical_id.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

CONSTCLOUD_RULE a_unique_id_needs_at_least_one_component(const Place& at) {
  at.refuse("Unable to calculate a unique id for an empty set of components", "give it another id than 'Default'");
}

CONSTCLOUD_RULE a_logical_id_must_be_1_to_255_letters_and_digits(const Place& at, const Text& id) {
  at.refuse({"Logical ID must adhere to the regular expression: /^[A-Za-z0-9]{1,255}$/, got '", id, "'"},
            "give the construct an id with letters or digits");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR void append_alphanumeric(Buffer& to, const Text& text) {
  if (text.is_alphanumeric()) return to.append(text.data(), text.size());
  for (const char c : text) {
    if (is_alphanumeric(c)) to.push(c);
  }
}

CONSTCLOUD_CONSTEXPR Text unique_id(const NodeData& node, const NodeData* above) {
  if (above == nullptr) see_names(node);
  List<const Text*> upwards;
  for (const NodeData* at = &node; at != above && at != nullptr; at = at->parent) {
    if (at->id != Text("Default") && !(at->parent == nullptr && at->id.empty())) upwards.push_back(&at->id);
  }
  if (upwards.empty()) {
    refuse::a_unique_id_needs_at_least_one_component(node);
  }
  Buffer id;
  if (upwards.size() == 1) {
    append_alphanumeric(id, *upwards[0]);
    if (id.size() <= longest_logical_id) {
      if (upwards[0]->is_alphanumeric()) return *upwards[0];
      return Text::adopt(id, text_is_plain | text_is_alphanumeric);
    }
    id.truncate(0);
  }
  text::Md5 md5;
  const Text* kept = nullptr;
  for (std::size_t i = upwards.size(); i-- != 0;) {
    const Text& part = *upwards[i];
    md5.update(part.data(), part.size());
    if (i != 0) md5.update("/", 1);
    if (kept != nullptr && kept->ends_with(part)) continue;
    kept = &part;
    if (part != Text("Resource")) append_alphanumeric(id, part);
  }
  if (id.size() > longest_human_part) id.truncate(longest_human_part);
  const auto digits = md5.finish_short_hex();
  id.append(digits.data(), 8);
  return Text::adopt(id, text_is_plain | text_is_alphanumeric);
}

CONSTCLOUD_CONSTEXPR bool is_logical_id(const Text& id) {
  return !id.empty() && id.size() <= longest_logical_id && id.is_alphanumeric();
}

CONSTCLOUD_CONSTEXPR void check_logical_id(const NodeData& node, const Text& id) {
  if (is_logical_id(id)) return;
  refuse::a_logical_id_must_be_1_to_255_letters_and_digits(node, id);
}

CONSTCLOUD_CONSTEXPR Text quiet_logical_id_of(const NodeData& node) {
  if (!node.logical_id.empty()) return node.logical_id;
  const Text id = unique_id(node, node.stack);
  check_logical_id(node, id);
  return id;
}

CONSTCLOUD_CONSTEXPR const Text& logical_id_of(NodeData& node) {
  if (node.logical_id.empty()) {
    node.logical_id = unique_id(node, node.stack);
    check_logical_id(node, node.logical_id);
  }
  return node.logical_id;
}

CONSTCLOUD_CONSTEXPR Text unique_id_in_app(const NodeData& node) {
  if (node.parent == nullptr) return {};
  return unique_id(node, nullptr);
}

}  // namespace constcloud::detail
