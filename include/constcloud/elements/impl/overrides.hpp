// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of elements/overrides.hpp.
#include <constcloud/elements/overrides.hpp>
#include <constcloud/values/intrinsics.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

CONSTCLOUD_CONSTEXPR void JsonBuilder::open(Json empty) {
  open_.push_back({std::move(empty), std::move(name_)});
  name_ = Text();
}

CONSTCLOUD_CONSTEXPR void JsonBuilder::close() {
  Open done = std::move(open_.back());
  open_.erase(open_.size() - 1);
  name_ = std::move(done.name);
  add(std::move(done.json));
}

CONSTCLOUD_CONSTEXPR void JsonBuilder::add(Json value) {
  if (open_.empty()) {
    whole_ = std::move(value);
    return;
  }
  Json& around = open_.back().json;
  if (around.is(json::Kind::array)) {
    around.edit_array().push_back(std::move(value));
  } else {
    around.edit_object().set(name_, std::move(value));
  }
}

/// The names in a dotted path; `\.` is a dot within a name.
CONSTCLOUD_CONSTEXPR List<Text> split_path(const Text& path) {
  List<Text> parts;
  Buffer part;
  for (std::size_t i = 0; i != path.size(); ++i) {
    if (path[i] == '\\' && i + 1 != path.size()) {
      part.push(path[++i]);
    } else if (path[i] == '.') {
      parts.push_back(Text::copy(part.data(), part.size()));
      part.truncate(0);
    } else {
      part.push(path[i]);
    }
  }
  parts.push_back(Text::copy(part.data(), part.size()));
  return parts;
}

/// Puts `value` at `path` of the overrides, with objects on the way; an undefined value takes out what stands there.
CONSTCLOUD_CONSTEXPR void set_override(Json& overrides, const Text& path, Json value) {
  const List<Text> names = split_path(path);
  if (!overrides.is(json::Kind::object)) overrides = Json(json::Object());
  Json* at = &overrides;
  for (std::size_t i = 0; i + 1 < names.size(); ++i) {
    json::Object& object = at->edit_object();
    Json* next = object.find(names[i]);
    if (next == nullptr || !next->is(json::Kind::object)) next = &object.set(names[i], Json(json::Object()));
    at = next;
  }
  at->edit_object().set(names.back(), std::move(value));
}

/// An object of one intrinsic function that is replaced as a whole, never merged.
CONSTCLOUD_CONSTEXPR bool is_replaced_whole(const Json& value) {
  const Intrinsic* const called = intrinsic_called_by(value);
  return called != nullptr && called->is_replaced_whole;
}

/// True for an object or an array of which nothing would be written.
CONSTCLOUD_CONSTEXPR bool has_no_items(const Json& value) {
  if (value.is(json::Kind::object)) return value.size() == 0;
  if (!value.is(json::Kind::array)) return false;
  for (const Json& item : value.as_array()) {
    if (!item.is_undefined()) return false;
  }
  return true;
}

/// What an override makes of the value at its place.
CONSTCLOUD_CONSTEXPR void override_value(Json& value, const Json& override_) {
  if (!override_.is(json::Kind::object)) {
    value = override_;
    return;
  }
  const bool merges = (value.is(json::Kind::object) || value.is(json::Kind::array)) && !is_replaced_whole(value) &&
                      !is_replaced_whole(override_);
  if (!merges) value = Json(json::Object());
  merge_into(value, override_);
  if (has_no_items(value)) value = Json();
}

CONSTCLOUD_CONSTEXPR void merge_into(Json& target, const Json& source) {
  if (target.is(json::Kind::array)) {
    json::Array& items = target.edit_array();
    for (const auto& [name, value] : source.as_object()) {
      if (!text::is_index_key(name.data(), name.size())) continue;
      const auto index = static_cast<std::size_t>(text::index_key_value(name.data(), name.size()));
      override_value(index < items.size() ? items[index] : items.push_back(Json()), value);
    }
    return;
  }
  json::Object& members = target.edit_object();
  for (const auto& [name, value] : source.as_object()) {
    Json* known = members.find(name);
    if (known == nullptr) {
      if (value.is_undefined()) continue;
      known = &members.set(name, Json());
    }
    override_value(*known, value);
    if (known->is_undefined()) members.erase(name);
  }
}

CONSTCLOUD_CONSTEXPR bool has_members(const Json& object) {
  for (const auto& [name, member] : object.as_object()) {
    if (!member.is_undefined()) return true;
  }
  return false;
}

/// A resource, with `Properties`, and with the overrides.
CONSTCLOUD_CONSTEXPR Json overridden(Json resource, const Json& overrides) {
  json::Object& members = resource.edit_object();
  if (!has_members(*members.find("Properties"))) members.erase("Properties");
  // Those that only an override makes stand behind what the resource has itself, before what else overrides add.
  if (members.find("Properties") == nullptr) members.set("Properties", Json());
  merge_into(resource, overrides);
  return resource;
}

}  // namespace constcloud::detail
