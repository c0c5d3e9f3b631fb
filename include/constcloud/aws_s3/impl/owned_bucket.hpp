// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_s3/owned_bucket.hpp.
#include <constcloud/aws_s3/bucket.hpp>
#include <constcloud/aws_s3/owned_bucket.hpp>
#include <constcloud/cfn/s3/bucket.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_s3 {

CONSTCLOUD_CONSTEXPR Bucket::Bucket(const Construct& scope, const Text& id, const BucketProps& props)
    : Handle(scope, id) {
  const detail::Making making(*this, props);
  CfnBucketProps cfn;
  if (props.bucket_name) cfn.bucket_name = *props.bucket_name;
  if (props.versioned.value_or(false)) {
    cfn.versioning_configuration = CfnBucketVersioningConfigurationProperty{.status = "Enabled"};
  }
  const CfnBucket resource(*this, "Resource", std::move(cfn));
  resource.apply_removal_policy(props.removal_policy);
  stand_for(resource);
  detail::BucketState& state = own();
  state.arn = resource.attr_arn();
  state.name = resource.ref();
}

}  // namespace constcloud::aws_s3
