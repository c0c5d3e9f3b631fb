// SPDX-License-Identifier: Apache-2.0
#pragma once
// The tags of a resource, sorted by key as the CDK's tag manager has them.
#include <constcloud/core/fields.hpp>
#include <constcloud/text/collate.hpp>

namespace constcloud {

/// A tag. Both fields are required. CDK: `CfnTag`.
struct CfnTag {
  /// Key: required; text.
  Required<Value<Text>> key;
  /// Value: required; text.
  Required<Value<Text>> value;
};
template <class P = CfnTag>
consteval auto fields_of(const CfnTag*) {
  return fields<&P::key, &P::value>("Key", "Value");
}

namespace refuse {
[[noreturn]] inline void literal_tags_cannot_join_an_intrinsic_that_gives_all_tags() {
  throw Error(
      "Cannot combine literal tags with a Tags property that is a single unresolved intrinsic (e.g. Fn::If). "
      "Remove the literal tags or resolve the intrinsic at the property level.");
}
}  // namespace refuse

namespace detail {

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

}  // namespace detail

/// The tags of a resource that has them as a list of keys and values: sorted by key, each key once (the last value
/// given counts), absent when there are none.
class TagList : public AnyValue {
 public:
  using item_type = CfnTag;

  constexpr TagList() = default;
  constexpr TagList(std::initializer_list<CfnTag> tags) {
    for (const CfnTag& tag : tags) set(*tag.key, *tag.value);
  }
  constexpr TagList(const List<CfnTag>& tags) {
    for (const CfnTag& tag : tags) set(*tag.key, *tag.value);
  }
  constexpr TagList(Token token) : AnyValue(token.json()) {}

  /// Adds a tag, or gives the one of that key another value.
  constexpr void set(const TextValue& key, const TextValue& value) {
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
  /// Takes out the tag of that key, if there is one.
  constexpr void erase(const TextValue& key) {
    if (!is(json::Kind::array)) return;
    json::Array rest;
    for (const Json& tag : as_array()) {
      if (*tag.find("Key") != key.json()) rest.push_back(tag);
    }
    Json changed;  // (g++ 12 destroys both branches of a conditional expression in constant evaluation.)
    if (!rest.empty()) changed = Json(std::move(rest));
    become(std::move(changed));
  }

 private:
  constexpr void become(Json json) { static_cast<Json&>(*this) = std::move(json); }
};

/// The tags of a resource that has them as an object: in the order of `TagList`, array indices first as in every
/// JavaScript object; absent when there are none.
class TagMap : public AnyValue {
 public:
  using item_type = MapEntry<TextValue>;

  constexpr TagMap() = default;
  constexpr TagMap(std::initializer_list<MapEntry<TextValue>> tags) {
    for (const auto& [key, value] : tags) set(key, value);
  }
  constexpr TagMap(const Map<TextValue>& tags) {
    for (const auto& [key, value] : tags) set(key, value);
  }
  constexpr TagMap(Token token) : AnyValue(token.json()) {}

  /// Adds a tag, or gives the one of that key another value.
  constexpr void set(const Text& key, const TextValue& value) {
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
  /// Takes out the tag of that key, if there is one.
  constexpr void erase(const Text& key) {
    if (!is(json::Kind::object)) return;
    edit_object().erase(key);
    if (as_object().empty()) become(Json());
  }

 private:
  constexpr void become(Json json) { static_cast<Json&>(*this) = std::move(json); }
};

}  // namespace constcloud
