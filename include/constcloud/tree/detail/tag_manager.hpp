// SPDX-License-Identifier: Apache-2.0
#pragma once
// What tags of its own a resource or a stack has, and which it gets of the constructs around it.
#include <constcloud/tree/construct.hpp>
#include <constcloud/values/cfn_tag.hpp>

namespace CONSTCLOUD_NAMESPACE::detail {

constexpr bool contains(const List<Text>& texts, const Text& text) {
  for (const Text& item : texts) {
    if (item == text) return true;
  }
  return false;
}

/// What becomes of the tags that somebody adds to, or takes off, one resource.
class TagManager {
 public:
  enum class Fate : unsigned char { untouched, stands, removed };
  struct Tag {
    Text key;
    Value<Text> value{};
    int priority = 0;
    Fate fate = Fate::untouched;
    bool reaches_instances = true;
  };

  /// What is said on the way from the root, or from the nearest stage, to `node`, for something of that CloudFormation
  /// type. `has(key)` says whether it has a tag of its own.
  template <class Has>
  constexpr void collect(const NodeData& node, const Text& type, const Has& has) {
    if (node.parent != nullptr && node.kind != NodeKind::stage) collect(*node.parent, type, has);
    if (node.extra == nullptr) return;
    for (const TagOperation& operation : node.extra->tags) {
      if (!operation.included_types.empty() && !contains(operation.included_types, type)) continue;
      if (contains(operation.excluded_types, type)) continue;
      Tag& tag = find(operation.key, has);
      if (operation.priority < tag.priority) continue;
      tag.priority = operation.priority;
      tag.fate = operation.removes ? Fate::removed : Fate::stands;
      tag.value = operation.value;
      tag.reaches_instances = operation.reaches_instances;
    }
  }
  /// What the tags of its own become.
  constexpr List<TagChange> changes() const {
    List<TagChange> all;
    for (const Tag& tag : tags_) {
      if (tag.fate == Fate::stands) all.push_back({tag.key, tag.value, false, tag.reaches_instances});
      if (tag.fate == Fate::removed) all.push_back({.key = tag.key, .removes = true});
    }
    return all;
  }

 private:
  static constexpr int own_priority = 50;

  template <class Has>
  constexpr Tag& find(const Text& key, const Has& has) {
    const auto place = tags_.place_of(key);
    if (place.item != nullptr) return *place.item;
    return tags_.emplace(place, Tag{.key = key, .priority = has(key) ? own_priority : 0});
  }

  KeyedItems<Tag, TextKeys, &Tag::key> tags_;
};

/// The keys of tags that are literals, as soon as somebody asks for one.
class OwnTagKeys {
 public:
  constexpr explicit OwnTagKeys(const Json& tags) : tags_(tags) {}
  constexpr bool has(const Text& key) {
    if (!is_known_ && tags_.is(json::Kind::array)) {
      for (const Json& tag : tags_.as_array()) {
        const Json& own = *tag.find("Key");
        if (own.is(json::Kind::text)) keys_.set(own.as_text(), true);
      }
    }
    is_known_ = true;
    return tags_.find(key) != nullptr || keys_.find(key) != nullptr;
  }

 private:
  const Json& tags_;
  Map<bool> keys_;
  bool is_known_ = false;
};

}  // namespace constcloud::detail
