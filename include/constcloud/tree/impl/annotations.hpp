// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of tree/annotations.hpp.
#include <constcloud/tree/annotations.hpp>
#include <constcloud/tree/fault.hpp>

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR void detail::acknowledge_rule(const Node& node, const Text& rule, const Text& reason) {
  const Text type = "aws:cdk:acknowledged-rules";
  const Json data = Json::object({{rule, reason}});
  for (const MetadataEntry& entry : node.metadata()) {
    if (entry.type == type && entry.data == data) return;
  }
  node.add_metadata(type, data);
}

namespace detail {

/// What the text of a warning with that id holds.
CONSTCLOUD_CONSTEXPR Text acknowledgement_tag(const Text& id) { return Text::concat({"[ack: ", id, "]"}); }

CONSTCLOUD_CONSTEXPR void remove_warnings(NodeData& node, const Text& tag) {
  if (node.extra != nullptr) {
    List<MetadataEntry> kept;
    for (const MetadataEntry& entry : node.extra->metadata) {
      const bool is_gone = entry.type == Text("aws:cdk:warning") && entry.data.as_text().find(tag) != Text::npos;
      if (!is_gone) kept.push_back(entry);
    }
    node.extra->metadata = std::move(kept);
  }
  for (NodeData* child : node.children.in_order()) remove_warnings(*child, tag);
}

}  // namespace detail

CONSTCLOUD_CONSTEXPR void Annotations::add_warning_v2(const Text& id, const Text& message) const {
  if (detail::is_acknowledged(detail::node_of(construct_), id, false)) return;
  add("aws:cdk:warning", Text::concat({message, " ", detail::acknowledgement_tag(id)}));
}

CONSTCLOUD_CONSTEXPR void Annotations::acknowledge_warning(const Text& id, const Text&) const {
  detail::NodeData& node = detail::node_of(construct_);
  Map<List<Text>>& acknowledged = node.root->acknowledged;
  const Text path = detail::quiet_path_of(node);
  if (acknowledged.find(path) == nullptr) acknowledged.set(path, {});
  acknowledged.find(path)->push_back(id);
  detail::remove_warnings(node, detail::acknowledgement_tag(id));
}

CONSTCLOUD_CONSTEXPR void Annotations::add(const Text& type, const Text& message) const {
  const detail::NodeExtra* known = detail::node_of(construct_).extra;
  if (known != nullptr) {
    for (const detail::MetadataEntry& entry : known->metadata) {
      if (entry.data == Json(message)) return;  // of whatever type
    }
  }
  construct_.node().add_metadata(type, Json(message));
}

}  // namespace constcloud
