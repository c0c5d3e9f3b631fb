// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_s3/bucket.hpp.
#include <constcloud/aws_s3/bucket.hpp>
#include <constcloud/stacks/arn.hpp>

namespace CONSTCLOUD_NAMESPACE::aws_s3 {

CONSTCLOUD_CONSTEXPR Value<Text> IBucket::arn_for_objects(const Value<Text>& key_pattern) const {
  return concat({own().arn, "/", key_pattern});
}

CONSTCLOUD_CONSTEXPR Value<Text> IBucket::s3_url_for_object(const Value<Text>& key) const {
  Value<Text> plain = key;
  if (!key.is_token() && key.literal().starts_with("/")) plain = key.literal().substr(1);
  return concat({"s3://", own().name, "/", plain});
}

CONSTCLOUD_CONSTEXPR IBucket Bucket::from_bucket_name(const Construct& scope, const Text& id,
                                                      const ImportedBucketName& bucket_name) {
  // As in the CDK, an empty one is refused before there is a construct.
  if (!bucket_name.is_token() && bucket_name.literal().empty()) bucket_name.validate(detail::node_of(scope));
  return imported(
      scope, id, bucket_name,
      Stack::of(scope).format_arn({.resource = bucket_name, .service = "s3", .account = Text(), .region = Text()}));
}

CONSTCLOUD_CONSTEXPR IBucket Bucket::from_bucket_arn(const Construct& scope, const Text& id,
                                                     const Value<Text>& bucket_arn) {
  const ArnComponents parts = Arn::split(bucket_arn, ArnFormat::slash_resource_name);
  return imported(scope, id, *parts.resource, bucket_arn);
}

CONSTCLOUD_CONSTEXPR IBucket Bucket::imported(const Construct& scope, const Text& id, const Value<Text>& name,
                                              const Value<Text>& arn) {
  Owned state = new detail::BucketState;
  state->name = name;
  state->arn = arn;
  const IBucket bucket = import_as<IBucket>(scope, id, std::move(state), "aws-cdk-lib.aws_s3.BucketBase");
  const detail::Making making(bucket);
  ImportedBucketName(name).validate(detail::node_of(bucket));
  return bucket;
}

}  // namespace constcloud::aws_s3
