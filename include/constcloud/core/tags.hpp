// SPDX-License-Identifier: Apache-2.0
#pragma once
// Tags: added to, or taken off, all that stands at and under a construct.
#include <constcloud/core/cfn_tag.hpp>
#include <constcloud/core/construct.hpp>

namespace constcloud {

/// How far a tag goes. CDK: `TagProps`.
struct TagProps {
  /// Only on resources of these CloudFormation types; `aws:cdk:stack` means the stacks themselves. Default: all.
  Optional<List<Text>> include_resource_types{};
  /// Not on resources of these types.
  Optional<List<Text>> exclude_resource_types{};
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
  constexpr const List<Tag>& tags() const { return tags_; }

 private:
  static constexpr int own_priority = 50;

  template <class Has>
  constexpr Tag& find(const Text& key, const Has& has) {
    for (Tag& tag : tags_) {
      if (tag.key == key) return tag;
    }
    return tags_.push_back({.key = key, .priority = has(key) ? own_priority : 0});
  }

  List<Tag> tags_;
};

constexpr bool has_tag(const TagList& tags, const Text& key);
constexpr bool has_tag(const TagMap& tags, const Text& key) { return tags.find(key) != nullptr; }

/// Gives a resource the tags of the constructs around it.
template <class OwnTags>
constexpr void inherit_tags(OwnTags& own, const NodeData& node, const Text& type) {
  TagManager manager;
  manager.collect(node, type, [&own](const Text& key) { return has_tag(own, key); });
  for (const TagManager::Tag& tag : manager.tags()) {
    if (tag.fate == TagManager::Fate::stands) own.set(tag.key, tag.value);
    if (tag.fate == TagManager::Fate::removed) own.erase(tag.key);
  }
}

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/core/impl/tags.hpp>
#endif
