// SPDX-License-Identifier: Apache-2.0
#pragma once
// FeatureFlags: behaviour that an app chooses through its context.
#include <constcloud/tree/construct.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// What the context says of the CDK's feature flags, as a construct sees it. docs/feature_flags.md lists those that
/// change anything here. CDK: `FeatureFlags`.
class [[nodiscard]] FeatureFlags {
 public:
  static constexpr FeatureFlags of(const Construct& construct) { return FeatureFlags(construct); }

  /// Whether the flag is on: what the nearest context value is in JavaScript's eyes (`"false"` is true; 0, `""` and
  /// null are false), else the default of aws-cdk-lib 2.276.0; false for a flag that nobody knows. Refuses a value for
  /// one of the flags that version 2 took away ("Unsupported feature flag ..."): those are on for good.
  CONSTCLOUD_CONSTEXPR bool is_enabled(const Text& feature_flag) const;

 private:
  constexpr explicit FeatureFlags(const Construct& construct) : construct_(construct) {}

  Construct construct_;
};

namespace detail {

/// What JavaScript takes for true.
CONSTCLOUD_CONSTEXPR bool is_truthy(const Json& value);

CONSTCLOUD_CONSTEXPR bool flag_in_context(const NodeData& node, const Text& flag, bool unset);

/// Whether the context of a node says that a flag, or another switch, is on; `unset` where it says nothing. Costs one
/// look where the app has no context.
constexpr bool is_switched_on(const NodeData& node, const Text& flag, bool unset = false) {
  return node.root->has_context ? flag_in_context(node, flag, unset) : unset;
}

/// Refuses a context that has one of the flags that are gone and that every stack looks at.
CONSTCLOUD_CONSTEXPR void refuse_expired_flags(const NodeData& stack);

}  // namespace detail

}  // namespace constcloud

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/tree/impl/feature_flags.hpp>
#endif
