// SPDX-License-Identifier: Apache-2.0
#pragma once
// The tags of a resource, sorted by key as the CDK's tag manager has them.
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE {

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

/// A tag of an Auto Scaling group. All fields are required. CDK: `CfnAutoScalingGroup.TagPropertyProperty`.
struct CfnAutoScalingTag {
  /// Key: required; text.
  Required<Value<Text>> key;
  /// PropagateAtLaunch: required; whether the instances that the group launches have the tag too.
  Required<Value<bool>> propagate_at_launch;
  /// Value: required; text.
  Required<Value<Text>> value;
};
template <class P = CfnAutoScalingTag>
consteval auto fields_of(const CfnAutoScalingTag*) {
  return fields<&P::key, &P::propagate_at_launch, &P::value>("Key", "PropagateAtLaunch", "Value");
}

namespace detail {
/// A tag that is added, or that is taken out if it is there.
struct TagChange {
  TextValue key;
  TextValue value{};
  bool removes = false;
  bool reaches_instances = true;  // of an Auto Scaling group
};
}  // namespace detail

/// The tags of a resource that has them as a list of keys and values: sorted by key, each key once (the last value
/// given counts), absent when there are none. Literal tags beside an intrinsic that gives all of them are refused
/// ("Cannot combine literal tags with a Tags property that is a single unresolved intrinsic ...").
class [[nodiscard]] TagList : public Json {
 public:
  using item_type = CfnTag;

  constexpr TagList() = default;
  CONSTCLOUD_CONSTEXPR TagList(std::initializer_list<CfnTag> tags);
  CONSTCLOUD_CONSTEXPR TagList(const List<CfnTag>& tags);
  constexpr TagList(Token token) : Json(token.json()) {}

  /// Adds a tag, or gives the one of that key another value.
  CONSTCLOUD_CONSTEXPR void set(const TextValue& key, const TextValue& value);
  /// Takes out the tag of that key, if there is one.
  CONSTCLOUD_CONSTEXPR void erase(const TextValue& key);
  /// Many at once: the tags are sorted when all are there.
  CONSTCLOUD_CONSTEXPR void change(const List<detail::TagChange>& changes);

 private:
  constexpr void become(Json json) { static_cast<Json&>(*this) = std::move(json); }
};
namespace detail {
struct FieldVisitor;
/// Shows each tag as the struct that it is.
CONSTCLOUD_CONSTEXPR void write_value(FieldVisitor& visitor, const TagList& tags);
}  // namespace detail
template <class Given>
constexpr void wanted_here(const TagList*) {
  static_assert(detail::fits_here<Given>, "tags are wanted here: {{\"key\", \"value\"}}");
}

/// The tags of an Auto Scaling group: as `TagList`, each with whether the instances that it launches have it too.
class [[nodiscard]] AutoScalingTagList : public Json {
 public:
  using item_type = CfnAutoScalingTag;

  constexpr AutoScalingTagList() = default;
  CONSTCLOUD_CONSTEXPR AutoScalingTagList(std::initializer_list<CfnAutoScalingTag> tags);
  CONSTCLOUD_CONSTEXPR AutoScalingTagList(const List<CfnAutoScalingTag>& tags);
  constexpr AutoScalingTagList(Token token) : Json(token.json()) {}

  /// Many at once: the tags are sorted when all are there.
  CONSTCLOUD_CONSTEXPR void change(const List<detail::TagChange>& changes);

 private:
  constexpr void become(Json json) { static_cast<Json&>(*this) = std::move(json); }
};
namespace detail {
/// Shows each tag as the struct that it is.
CONSTCLOUD_CONSTEXPR void write_value(FieldVisitor& visitor, const AutoScalingTagList& tags);
}  // namespace detail
template <class Given>
constexpr void wanted_here(const AutoScalingTagList*) {
  static_assert(detail::fits_here<Given>,
                "tags are wanted here: {{.key = \"key\", .propagate_at_launch = true, .value = \"value\"}}");
}

/// The tags of a resource that has them as an object: in the order of `TagList`, array indices first as in every
/// JavaScript object; absent when there are none. Literal tags beside an intrinsic that gives all of them are refused,
/// as there.
class [[nodiscard]] TagMap : public Json {
 public:
  using item_type = MapEntry<TextValue>;

  constexpr TagMap() = default;
  CONSTCLOUD_CONSTEXPR TagMap(std::initializer_list<MapEntry<TextValue>> tags);
  CONSTCLOUD_CONSTEXPR TagMap(const Map<TextValue>& tags);
  constexpr TagMap(Token token) : Json(token.json()) {}

  /// Adds a tag, or gives the one of that key another value.
  CONSTCLOUD_CONSTEXPR void set(const Text& key, const TextValue& value);
  /// Takes out the tag of that key, if there is one.
  CONSTCLOUD_CONSTEXPR void erase(const Text& key);
  /// Many at once: the tags are sorted when all are there.
  CONSTCLOUD_CONSTEXPR void change(const List<detail::TagChange>& changes);

 private:
  constexpr void become(Json json) { static_cast<Json&>(*this) = std::move(json); }
};
template <class Given>
constexpr void wanted_here(const TagMap*) {
  static_assert(detail::fits_here<Given>, "tags are wanted here: {{\"key\", \"value\"}}");
}

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/values/impl/cfn_tag.hpp>
#endif
