// SPDX-License-Identifier: Apache-2.0
#pragma once
// Tags: added to, or taken off, all that stands at and under a construct.
#include <constcloud/tree/construct.hpp>
#include <constcloud/values/cfn_tag.hpp>

namespace constcloud {

/// How far a tag goes. CDK: `TagProps`.
struct TagProps {
  /// Not on resources of these types.
  Optional<List<Text>> exclude_resource_types{};
  /// Only on resources of these CloudFormation types; `aws:cdk:stack` means the stacks themselves. Default: all.
  Optional<List<Text>> include_resource_types{};
  /// Of two tags with one key the one with the higher priority stands; of equals, the one set nearer to the resource,
  /// and there the later one. Default: 100 to add and 200 to remove; tags among a resource's own properties have 50.
  Optional<int> priority{};
};

/// Adds and removes tags of all taggable resources at and under a construct, and of the stacks there; of stacks only
/// those whose `include_resource_types` names them where the context says `@aws-cdk/core:explicitStackTags`. CDK:
/// `Tags`.
class [[nodiscard]] Tags {
 public:
  static constexpr Tags of(const Construct& scope) { return Tags(scope); }

  constexpr void add(const Text& key, const Value<Text>& value, const TagProps& props = {}) const;
  constexpr void remove(const Text& key, const TagProps& props = {}) const;

 private:
  constexpr explicit Tags(const Construct& scope) : scope_(scope) {}
  constexpr void keep(detail::TagOperation operation, const TagProps& props) const;

  Construct scope_;
};

namespace detail {

constexpr bool contains(const List<Text>& texts, const Text& text);

/// What becomes of the tags that somebody adds to, or takes off, one resource.
class TagManager {
 public:
  enum class Fate : unsigned char { untouched, stands, removed };
  struct Tag {
    Text key;
    Value<Text> value{};
    int priority = 0;
    Fate fate = Fate::untouched;
  };

  struct TagKeys : TextKeys {
    static constexpr const Text& key_of(const Tag& tag) { return tag.key; }
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
    }
  }
  /// What the tags of its own become.
  constexpr List<TagChange> changes() const {
    List<TagChange> all;
    for (const Tag& tag : tags_) {
      if (tag.fate == Fate::stands) all.push_back({tag.key, tag.value});
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
    return tags_.add(new Tag{.key = key, .priority = has(key) ? own_priority : 0}, place);
  }

  KeyedItems<Tag, TagKeys> tags_;
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

/// Gives a resource the tags of the constructs around it.
template <class OwnTags>
constexpr void inherit_tags(OwnTags& own, const NodeData& node, const Text& type) {
  TagManager manager;
  OwnTagKeys keys(own);
  manager.collect(node, type, [&keys](const Text& key) { return keys.has(key); });
  const List<TagChange> changes = manager.changes();
  if (!changes.empty()) own.change(changes);
}

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/tags.hpp>
#endif
