// SPDX-License-Identifier: Apache-2.0
#include <constcloud/values/removal_policy.hpp>

#include "support/both.hpp"

using constcloud::CfnDeletionPolicy;
using constcloud::detail::to_text;

TEST_CASE("CfnDeletionPolicy: CloudFormation's words") {
  CHECK_BOTH(to_text(CfnDeletionPolicy::delete_) == "Delete");
  CHECK_BOTH(to_text(CfnDeletionPolicy::retain) == "Retain");
  CHECK_BOTH(to_text(CfnDeletionPolicy::retain_except_on_create) == "RetainExceptOnCreate");
  CHECK_BOTH(to_text(CfnDeletionPolicy::snapshot) == "Snapshot");
}

TEST_CASE("RemovalPolicyOptions: nothing is set by default") {
  constexpr auto unset = [] {
    const constcloud::RemovalPolicyOptions options;
    return !options.apply_to_update_replace_policy && !options.default_;
  };
  CHECK_BOTH(unset());
}
