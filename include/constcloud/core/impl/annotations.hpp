// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of core/annotations.hpp.
#include <constcloud/core/annotations.hpp>

namespace constcloud {

constexpr void detail::acknowledge_rule(const Node& node, const Text& rule, const Text& reason) {
  const Text type = "aws:cdk:acknowledged-rules";
  const Json data = Json::object({{rule, reason}});
  for (const MetadataEntry& entry : node.metadata()) {
    if (entry.type == type && entry.data == data) return;
  }
  node.add_metadata(type, data);
}

constexpr void Annotations::add_warning_v2(const Text& id, const Text& message) const {
  add("aws:cdk:warning", Text::concat({message, " [ack: ", id, "]"}));
}

constexpr void Annotations::add(const Text& type, const Text& message) const {
  for (const detail::MetadataEntry& entry : construct_.node().metadata()) {
    if (entry.type == type && entry.data == Json(message)) return;
  }
  construct_.node().add_metadata(type, Json(message));
}

}  // namespace constcloud
