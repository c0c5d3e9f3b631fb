// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of core/annotations.hpp.
#include <constcloud/core/annotations.hpp>

namespace constcloud {

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
