// SPDX-License-Identifier: Apache-2.0
#pragma once
// The bodies of aws_s3/bucket.hpp.
#include <constcloud/aws_s3/bucket.hpp>

namespace constcloud::aws_s3 {

constexpr Value<Text> IBucket::arn_for_objects(const Value<Text>& key_pattern) const {
  return concat({own().arn, "/", key_pattern});
}

constexpr Value<Text> IBucket::s3_url_for_object(const Value<Text>& key) const {
  Value<Text> plain = key;
  if (!key.is_token() && key.literal().starts_with("/")) plain = key.literal().substr(1);
  return concat({"s3://", own().name, "/", plain});
}

constexpr IBucket Bucket::from_bucket_name(const Construct& scope, const Text& id,
                                           const ImportedBucketName& bucket_name) {
  if (!bucket_name.is_token() && bucket_name.literal().empty()) {
    refuse::the_name_of_an_imported_bucket_must_be_3_to_63_letters_digits_dots_hyphens_and_underscores_correct_it(
        Text(), scope.node().path());
  }
  return imported(
      scope, id, bucket_name,
      Stack::of(scope).format_arn({.resource = bucket_name, .service = "s3", .account = Text(), .region = Text()}));
}

constexpr IBucket Bucket::from_bucket_arn(const Construct& scope, const Text& id, const Value<Text>& bucket_arn) {
  const ArnComponents parts = Arn::split(bucket_arn, ArnFormat::slash_resource_name);
  return imported(scope, id, *parts.resource, bucket_arn);
}

constexpr IBucket Bucket::imported(const Construct& scope, const Text& id, const Value<Text>& name,
                                   const Value<Text>& arn) {
  Owned state = new constcloud::detail::BucketState;
  state->name = name;
  state->arn = arn;
  const IBucket bucket = import_as<IBucket>(scope, id, std::move(state), "aws-cdk-lib.aws_s3.BucketBase");
  const constcloud::detail::Making making(bucket);
  if (!name.is_token() && !constraints::is_legacy_bucket_name(name.literal().data(), name.literal().size())) {
    refuse::the_name_of_an_imported_bucket_must_be_3_to_63_letters_digits_dots_hyphens_and_underscores_correct_it(
        name.literal(), bucket.node().path());
  }
  return bucket;
}

}  // namespace constcloud::aws_s3
