// SPDX-License-Identifier: Apache-2.0
#pragma once
// Overrides: the last word on a finished resource.
#include <constcloud/core/value.hpp>
#include <constcloud/json/parser.hpp>

namespace constcloud::detail {

/// The names in a dotted path; `\.` is a dot within a name.
constexpr List<Text> split_path(const Text& path) {
  List<Text> parts;
  Buffer part;
  for (std::size_t i = 0; i != path.size(); ++i) {
    if (path[i] == '\\' && i + 1 != path.size()) {
      part.push(path[++i]);
    } else if (path[i] == '.') {
      parts.push_back(Text(part.data(), part.size()));
      part.truncate(0);
    } else {
      part.push(path[i]);
    }
  }
  parts.push_back(Text(part.data(), part.size()));
  return parts;
}

/// Puts `value` at `path` of the overrides, with objects on the way; an undefined value takes out what stands there.
constexpr void set_override(Json& overrides, const Text& path, Json value) {
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
constexpr bool is_replaced_whole(const Json& value) {
  if (!value.is(json::Kind::object) || value.size() != 1) return false;
  const Text& name = value.as_object()[0].key;
  for (const Text& known :
       {Text("Ref"), Text("Fn::Base64"), Text("Fn::Cidr"), Text("Fn::FindInMap"), Text("Fn::GetAtt"),
        Text("Fn::GetAZs"), Text("Fn::ImportValue"), Text("Fn::Join"), Text("Fn::Select"), Text("Fn::Split"),
        Text("Fn::Sub"), Text("Fn::Transform"), Text("Fn::And"), Text("Fn::Equals"), Text("Fn::If"), Text("Fn::Not"),
        Text("Fn::Or")}) {
    if (known == name) return true;
  }
  return false;
}

/// Merges `source` into `target` as the CDK merges overrides: objects by their members, the rest replaced; what is
/// undefined is taken out, and an object that ends up empty as well.
constexpr void merge_into(Json& target, const Json& source) {
  json::Object& members = target.edit_object();
  for (const auto& [name, value] : source.as_object()) {
    if (value.is_undefined()) {
      members.erase(name);
    } else if (!value.is(json::Kind::object)) {
      members.set(name, value);
    } else {
      Json* known = members.find(name);
      const bool merges = known != nullptr && known->is(json::Kind::object) && !is_replaced_whole(*known) &&
                          !is_replaced_whole(value);
      if (!merges) known = &members.set(name, Json(json::Object()));
      merge_into(*known, value);
      if (known->size() == 0) members.erase(name);
    }
  }
}

/// The resource that was written to `written`, with the overrides.
constexpr Json overridden(const json::Writer& written, const Json& overrides) {
  Json resource = json::parse(Text(written.buffer().data(), written.buffer().size()));
  merge_into(resource, overrides);
  return resource;
}

}  // namespace constcloud::detail
