// SPDX-License-Identifier: Apache-2.0
#pragma once
// What becomes of a resource when it leaves its stack.
#include <constcloud/values/optional.hpp>

namespace CONSTCLOUD_NAMESPACE {

/// CDK: `RemovalPolicy`. Sets a resource's `DeletionPolicy` and `UpdateReplacePolicy`.
enum class RemovalPolicy : unsigned char {
  destroy,                     ///< deleted with the stack
  retain,                      ///< stays behind
  snapshot,                    ///< deleted after a last snapshot, where the type has snapshots
  retain_on_update_or_delete,  ///< stays behind, but goes away when its creation is rolled back
};
template <class Given>
constexpr void wanted_here(const RemovalPolicy*) {
  static_assert(detail::fits_here<Given>, "a RemovalPolicy is wanted here, such as RemovalPolicy::retain");
}

/// CloudFormation's own words for it. CDK: `CfnDeletionPolicy`.
enum class CfnDeletionPolicy : unsigned char { delete_, retain, retain_except_on_create, snapshot };
template <class Given>
constexpr void wanted_here(const CfnDeletionPolicy*) {
  static_assert(detail::fits_here<Given>, "a CfnDeletionPolicy is wanted here, such as CfnDeletionPolicy::retain");
}

struct RemovalPolicyOptions {
  /// Also on replacement by an update. Default: true.
  Optional<bool> apply_to_update_replace_policy{};
  /// The policy when none is given. Default: `retain`.
  Optional<RemovalPolicy> default_{};
};

namespace detail {
constexpr Text to_text(CfnDeletionPolicy policy) {
  switch (policy) {
    case CfnDeletionPolicy::delete_:
      return "Delete";
    case CfnDeletionPolicy::retain:
      return "Retain";
    case CfnDeletionPolicy::retain_except_on_create:
      return "RetainExceptOnCreate";
    case CfnDeletionPolicy::snapshot:
      return "Snapshot";
  }
  return {};
}
}  // namespace detail

}  // namespace constcloud
