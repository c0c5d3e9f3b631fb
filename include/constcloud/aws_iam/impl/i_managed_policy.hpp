// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_iam/i_managed_policy.hpp.
#include <constcloud/aws_iam/i_managed_policy.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_iam {

CONSTCLOUD_CONSTEXPR IManagedPolicy IManagedPolicy::of_arn(const Value<Text>& arn, const Construct& construct,
                                                           bool is_owned) {
  IManagedPolicy policy;
  policy.data_ = detail::Shared<detail::ManagedPolicyData>(new detail::ManagedPolicyData(arn));
  policy.construct_ = construct;
  policy.is_owned_ = is_owned;
  return policy;
}

}  // namespace constcloud::aws_iam
