// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_lambda/code.hpp.
#include <constcloud/aws_lambda/code.hpp>

namespace constcloud::aws_lambda {

constexpr Code Code::from_inline(const InlineSource& code) {
  Code result;
  result.inline_code_ = code;
  return result;
}

constexpr Code Code::from_bucket(const aws_s3::IBucket& bucket, const Value<Text>& key,
                                 const Optional<Value<Text>>& object_version) {
  if (!object_version) {
    Annotations::of(bucket).add_warning_v2(
        "@aws-cdk/aws-lambda:codeFromBucketObjectVersionNotSpecified",
        "objectVersion is not defined for S3Code.fromBucket(). The lambda will not be updated automatically if the "
        "code in the bucket is updated. This is because CDK/Cloudformation does not track changes on the source S3 "
        "Bucket. It is recommended to either use S3Code.fromAsset() instead or set objectVersion.");
  }
  Code result;
  result.bucket_name_ = bucket.bucket_name();
  result.key_ = key;
  result.object_version_ = object_version;
  return result;
}

}  // namespace constcloud::aws_lambda
