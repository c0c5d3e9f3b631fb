// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of values/cfn_tag.hpp.
#include <constcloud/base/sort.hpp>
#include <constcloud/text/collate.hpp>
#include <constcloud/values/cfn_tag.hpp>
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE::refuse {

[[noreturn]] inline void literal_tags_cannot_join_an_intrinsic_that_gives_all_tags() {
  throw Error(
      "Cannot combine literal tags with a Tags property that is a single unresolved intrinsic (e.g. Fn::If). "
      "Remove the literal tags or resolve the intrinsic at the property level.");
}

}  // namespace constcloud::refuse

namespace CONSTCLOUD_NAMESPACE::detail {

/// The CDK sorts a key that is known only at deployment by the text of its placeholder.
CONSTCLOUD_CONSTEXPR Text tag_key_text(const Json& key) {
  if (key.is(json::Kind::text)) return key.as_text();
  return "${Token[";
}

struct TagEntry {
  Json key;
  Json value;
  bool reaches_instances = true;
};
/// Of texts and tokens.
struct JsonKeys : UnorderedKeys<const Json&> {
  static constexpr unsigned hash_of(const Json& key, bool samples) {
    return key.is(json::Kind::text) ? TextKeys::hash_of(key.as_text(), samples) : 0;
  }
};

/// Tags by their keys, sorted when all are known.
class TagTable {
 public:
  constexpr void set(const Json& key, const Json& value, bool reaches_instances = true) {
    const auto place = tags_.place_of(key);
    if (place.item != nullptr) {
      place.item->value = value;
      place.item->reaches_instances = reaches_instances;
    } else {
      tags_.emplace(place, key, value, reaches_instances);
    }
  }
  constexpr void change(const List<TagChange>& changes) {
    for (const TagChange& change : changes) {
      if (change.removes) {
        tags_.erase(change.key.json());
      } else {
        set(change.key.json(), change.value.json(), change.reaches_instances);
      }
    }
  }
  constexpr bool empty() const { return tags_.empty(); }
  constexpr List<const TagEntry*> sorted() const {
    List<const TagEntry*> all;
    for (const TagEntry& tag : tags_) all.push_back(&tag);
    sort(all, [](const TagEntry* a, const TagEntry* b) {
      const Text left = tag_key_text(a->key);
      const Text right = tag_key_text(b->key);
      return text::compare_collated(left.data(), left.size(), right.data(), right.size()) < 0;
    });
    return all;
  }

 private:
  KeyedItems<TagEntry, JsonKeys, &TagEntry::key> tags_;
};

/// Whether something of another kind is to be changed: what takes tags out finds none there.
CONSTCLOUD_CONSTEXPR bool has_no_tags_to_change(const Json& tags, json::Kind kind, const List<TagChange>& changes) {
  if (tags.is_undefined() || tags.is(kind)) return false;
  for (const TagChange& change : changes) {
    if (!change.removes) refuse::literal_tags_cannot_join_an_intrinsic_that_gives_all_tags();
  }
  return true;
}

}  // namespace constcloud::detail

namespace CONSTCLOUD_NAMESPACE {

CONSTCLOUD_CONSTEXPR TagList::TagList(std::initializer_list<CfnTag> tags) : TagList(List<CfnTag>(tags)) {}

CONSTCLOUD_CONSTEXPR TagList::TagList(const List<CfnTag>& tags) {
  List<detail::TagChange> changes;
  for (const CfnTag& tag : tags) changes.push_back({*tag.key, *tag.value});
  change(changes);
}

CONSTCLOUD_CONSTEXPR void TagList::set(const TextValue& key, const TextValue& value) { change({{key, value}}); }

CONSTCLOUD_CONSTEXPR void TagList::erase(const TextValue& key) { change({{.key = key, .removes = true}}); }

CONSTCLOUD_CONSTEXPR void TagList::change(const List<detail::TagChange>& changes) {
  if (detail::has_no_tags_to_change(*this, json::Kind::array, changes)) return;
  detail::TagTable table;
  if (!is_undefined()) {
    for (const Json& tag : as_array()) table.set(*tag.find("Key"), *tag.find("Value"));
  }
  table.change(changes);
  Json changed;
  if (!table.empty()) {
    json::Array tags;
    for (const detail::TagEntry* tag : table.sorted()) {
      tags.push_back(Json::object({{"Key", tag->key}, {"Value", tag->value}}));
    }
    changed = Json(std::move(tags));
  }
  become(std::move(changed));
}

CONSTCLOUD_CONSTEXPR void detail::write_value(FieldVisitor& visitor, const TagList& tags) {
  if (!tags.is(json::Kind::array)) return visitor.value(tags);
  visitor.begin_array();
  for (const Json& tag : tags.as_array()) {
    visitor.element();
    visitor.begin_object();
    for (const auto& [name, value] : tag.as_object()) {
      visitor.field(name.data(), name.size());
      visitor.value(value);
    }
    visitor.end_object();
  }
  visitor.end_array();
}

CONSTCLOUD_CONSTEXPR AutoScalingTagList::AutoScalingTagList(std::initializer_list<CfnAutoScalingTag> tags)
    : AutoScalingTagList(List<CfnAutoScalingTag>(tags)) {}

CONSTCLOUD_CONSTEXPR AutoScalingTagList::AutoScalingTagList(const List<CfnAutoScalingTag>& tags) {
  List<detail::TagChange> changes;
  for (const CfnAutoScalingTag& tag : tags) {
    // The CDK takes what is known only at deployment for true.
    const Json& propagates = *tag.propagate_at_launch;
    const bool reaches_instances = !propagates.is(json::Kind::boolean) || propagates.as_boolean();
    changes.push_back({.key = *tag.key, .value = *tag.value, .reaches_instances = reaches_instances});
  }
  change(changes);
}

CONSTCLOUD_CONSTEXPR void AutoScalingTagList::change(const List<detail::TagChange>& changes) {
  if (detail::has_no_tags_to_change(*this, json::Kind::array, changes)) return;
  detail::TagTable table;
  if (!is_undefined()) {
    for (const Json& tag : as_array()) {
      table.set(*tag.find("Key"), *tag.find("Value"), tag.find("PropagateAtLaunch")->as_boolean());
    }
  }
  table.change(changes);
  Json changed;
  if (!table.empty()) {
    json::Array tags;
    for (const detail::TagEntry* tag : table.sorted()) {
      tags.push_back(Json::object(
          {{"Key", tag->key}, {"PropagateAtLaunch", tag->reaches_instances}, {"Value", tag->value}}));
    }
    changed = Json(std::move(tags));
  }
  become(std::move(changed));
}

CONSTCLOUD_CONSTEXPR void detail::write_value(FieldVisitor& visitor, const AutoScalingTagList& tags) {
  if (!tags.is(json::Kind::array)) return visitor.value(tags);
  visitor.begin_array();
  for (const Json& tag : tags.as_array()) {
    visitor.element();
    visitor.begin_object();
    for (const Text& name : {Text("Key"), Text("Value"), Text("PropagateAtLaunch")}) {  // as its tag manager has them
      visitor.field(name.data(), name.size());
      visitor.value(*tag.find(name));
    }
    visitor.end_object();
  }
  visitor.end_array();
}

CONSTCLOUD_CONSTEXPR TagMap::TagMap(std::initializer_list<MapEntry<TextValue>> tags) : TagMap(Map<TextValue>(tags)) {}

CONSTCLOUD_CONSTEXPR TagMap::TagMap(const Map<TextValue>& tags) {
  List<detail::TagChange> changes;
  for (const auto& [key, value] : tags) changes.push_back({key, value});
  change(changes);
}

CONSTCLOUD_CONSTEXPR void TagMap::set(const Text& key, const TextValue& value) { change({{key, value}}); }

CONSTCLOUD_CONSTEXPR void TagMap::erase(const Text& key) { change({{.key = key, .removes = true}}); }

CONSTCLOUD_CONSTEXPR void TagMap::change(const List<detail::TagChange>& changes) {
  if (detail::has_no_tags_to_change(*this, json::Kind::object, changes)) return;
  detail::TagTable table;
  if (!is_undefined()) {
    for (const auto& [key, value] : as_object()) table.set(key, value);
  }
  table.change(changes);
  Json changed;
  if (!table.empty()) {
    json::Object tags;
    for (const detail::TagEntry* tag : table.sorted()) tags.set(tag->key.as_text(), tag->value);
    changed = Json(std::move(tags));
  }
  become(std::move(changed));
}

}  // namespace constcloud
