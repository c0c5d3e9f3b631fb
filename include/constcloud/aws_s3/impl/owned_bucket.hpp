// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_s3/owned_bucket.hpp.
#include <constcloud/aws_s3/bucket.hpp>
#include <constcloud/aws_s3/owned_bucket.hpp>
#include <constcloud/cfn/s3/bucket.hpp>

namespace constcloud::aws_s3 {

constexpr Bucket::Bucket(const Construct& scope, const Text& id, const BucketProps& props) : Handle(scope, id) {
  const constcloud::detail::Making making(*this);
  CfnBucketProps cfn;
  if (props.bucket_name) {
    const Value<Text>& name = *props.bucket_name;
    if (!name.is_token() && !constraints::is_bucket_name(name.literal().data(), name.literal().size())) {
      refuse::a_bucket_name_must_be_3_to_63_lower_case_letters_digits_dots_and_hyphens_rename_the_bucket(name.literal(),
                                                                                                         node().path());
    }
    cfn.bucket_name = name;
  }
  if (props.versioned.value_or(false)) {
    cfn.versioning_configuration = CfnBucketVersioningConfigurationProperty{.status = "Enabled"};
  }
  const CfnBucket resource(*this, "Resource", std::move(cfn));
  resource.apply_removal_policy(props.removal_policy);
  stand_for(resource);
  constcloud::detail::BucketState& state = own();
  state.arn = resource.attr_arn();
  state.name = resource.ref();
}

}  // namespace constcloud::aws_s3
