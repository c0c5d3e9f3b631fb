// SPDX-License-Identifier: Apache-2.0
#pragma once
// Tags: added to, or taken off, all that stands at and under a construct.
#include <constcloud/tree/construct.hpp>
#include <constcloud/values/cfn_tag.hpp>
#include <constcloud/values/fields.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// How far a tag goes. CDK: `TagProps`.
struct TagProps {
  /// Whether the instances that an Auto Scaling group launches have the tag too. Default: true.
  Optional<bool> apply_to_launched_instances{};
  /// Not on resources of these types.
  Optional<List<Text>> exclude_resource_types{};
  /// Only on resources of these CloudFormation types; `aws:cdk:stack` means the stacks themselves. Default: all.
  Optional<List<Text>> include_resource_types{};
  /// Of two tags with one key the one with the higher priority stands; of equals, the one set nearer to the resource,
  /// and there the later one. Default: 100 to add and 200 to remove; tags among a resource's own properties have 50.
  Optional<int> priority{};
};

/// Adds and removes tags of all taggable resources at and under a construct, and of the stacks there; of stacks only
/// those whose `include_resource_types` names them where the context says `@aws-cdk/core:explicitStackTags`. A handle
/// to the construct's. CDK: `Tags`.
class [[nodiscard]] Tags {
 public:
  static constexpr bool copies_share = true;  // a handle

  static constexpr Tags of(const Construct& scope) { return Tags(scope); }

  CONSTCLOUD_CONSTEXPR void add(const Text& key, const Value<Text>& value, const TagProps& props = {}) const;
  CONSTCLOUD_CONSTEXPR void remove(const Text& key, const TagProps& props = {}) const;

 private:
  constexpr explicit Tags(const Construct& scope) : scope_(scope) {}
  CONSTCLOUD_CONSTEXPR void keep(detail::TagOperation operation, const TagProps& props) const;

  Construct scope_;
};

namespace detail {

/// What becomes of the tags `own` of something of that CloudFormation type by what is said on the way from the root, or
/// from the nearest stage, to `node`.
CONSTCLOUD_CONSTEXPR List<TagChange> inherited_tags(const Json& own, const NodeData& node, const Text& type);

template <class T>
concept inheriting_tags = same_as<T, TagList> || same_as<T, TagMap> || same_as<T, AutoScalingTagList>;

constexpr void inherit_tags(const void*, const NodeData&, const Text&) {}
template <inheriting_tags T, bool MayBeLeftOut>
constexpr void inherit_tags(Field<T, MayBeLeftOut, false>* own, const NodeData& node, const Text& type) {
  const List<TagChange> changes = inherited_tags(own->value(), node, type);
  if (!changes.empty()) own->value().change(changes);
}

/// Gives a resource the tags of the constructs around it, in the field that is for them: `tags`, `hosted_zone_tags` ...
/// Lists of another kind stand as they were given.
template <class Props, auto... Members>
constexpr void inherit_tags(Props& props, const Fields<Members...>&, const NodeData& node, const Text& type) {
  (inherit_tags(&(props.*Members), node, type), ...);
}

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/tags.hpp>
#endif
