// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of core/cfn_tag.hpp.
#include <constcloud/core/cfn_tag.hpp>
#include <constcloud/core/fields.hpp>
#include <constcloud/text/collate.hpp>

namespace constcloud::refuse {

[[noreturn]] inline void literal_tags_cannot_join_an_intrinsic_that_gives_all_tags() {
  throw Error(
      "Cannot combine literal tags with a Tags property that is a single unresolved intrinsic (e.g. Fn::If). "
      "Remove the literal tags or resolve the intrinsic at the property level.");
}

}  // namespace constcloud::refuse

namespace constcloud::detail {

/// The CDK sorts a key that is known only at deployment by the text of its placeholder.
constexpr Text tag_key_text(const Json& key) {
  if (key.is(json::Kind::text)) return key.as_text();
  return "${Token[";
}

constexpr bool tag_key_precedes(const Json& a, const Json& b) {
  const Text left = tag_key_text(a);
  const Text right = tag_key_text(b);
  return text::compare_collated(left.data(), left.size(), right.data(), right.size()) < 0;
}

}  // namespace constcloud::detail

namespace constcloud {

constexpr TagList::TagList(std::initializer_list<CfnTag> tags) {
  for (const CfnTag& tag : tags) set(*tag.key, *tag.value);
}

constexpr TagList::TagList(const List<CfnTag>& tags) {
  for (const CfnTag& tag : tags) set(*tag.key, *tag.value);
}

constexpr void TagList::set(const TextValue& key, const TextValue& value) {
  if (is_undefined()) become(Json(json::Array()));
  if (!is(json::Kind::array)) refuse::literal_tags_cannot_join_an_intrinsic_that_gives_all_tags();
  json::Array& tags = edit_array();
  Json tag = Json::object({{"Key", key}, {"Value", value}});
  std::size_t place = tags.size();
  for (Json& known : tags) {
    if (*known.find("Key") == key.json()) {
      known = std::move(tag);
      return;
    }
  }
  while (place != 0 && detail::tag_key_precedes(key, *tags[place - 1].find("Key"))) --place;
  tags.insert(place, std::move(tag));
}

constexpr void TagList::erase(const TextValue& key) {
  if (!is(json::Kind::array)) return;
  json::Array rest;
  for (const Json& tag : as_array()) {
    if (*tag.find("Key") != key.json()) rest.push_back(tag);
  }
  Json changed;  // (g++ 12 destroys both branches of a conditional expression in constant evaluation.)
  if (!rest.empty()) changed = Json(std::move(rest));
  become(std::move(changed));
}

constexpr void TagList::write(json::Writer& writer) const {
  if (!writer.names_as_cdk || !is(json::Kind::array)) return Json::write(writer);
  writer.begin_array();
  for (const Json& tag : as_array()) {
    writer.element();
    writer.begin_object();
    for (const auto& [name, value] : tag.as_object()) {
      detail::write_property_name(writer, name.data(), name.size());
      value.write(writer);
    }
    writer.end_object();
  }
  writer.end_array();
}

constexpr TagMap::TagMap(std::initializer_list<MapEntry<TextValue>> tags) {
  for (const auto& [key, value] : tags) set(key, value);
}

constexpr TagMap::TagMap(const Map<TextValue>& tags) {
  for (const auto& [key, value] : tags) set(key, value);
}

constexpr void TagMap::set(const Text& key, const TextValue& value) {
  if (is_undefined()) become(Json(json::Object()));
  if (!is(json::Kind::object)) refuse::literal_tags_cannot_join_an_intrinsic_that_gives_all_tags();
  json::Object sorted;
  bool placed = as_object().find(key) != nullptr;
  for (const auto& [known, its_value] : as_object()) {
    if (!placed && detail::tag_key_precedes(key, known)) {
      sorted.set(key, value);
      placed = true;
    }
    sorted.set(known, its_value);
  }
  sorted.set(key, value);
  become(Json(std::move(sorted)));
}

constexpr void TagMap::erase(const Text& key) {
  if (!is(json::Kind::object)) return;
  edit_object().erase(key);
  if (as_object().empty()) become(Json());
}

}  // namespace constcloud
