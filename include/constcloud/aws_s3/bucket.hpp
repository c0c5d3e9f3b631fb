// SPDX-License-Identifier: Apache-2.0
#pragma once
// Bucket: imports, and what an owned bucket is made of; aws_s3.hpp makes owned ones, which takes a large L1.
#include <constcloud/constraints/s3.hpp>
#include <constcloud/elements/resource.hpp>
#include <constcloud/values/join.hpp>

namespace CONSTCLOUD_NAMESPACE {

namespace detail {

struct BucketState final : StateOf<BucketState, ResourceState> {
  constexpr ~BucketState() override {}
  Value<Text> arn;
  Value<Text> name;
};

}  // namespace detail

namespace aws_s3 {

/// A bucket, owned or imported. CDK: `IBucket`.
class IBucket : public Handle<IBucket, detail::BucketState, Resource> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_s3.IBucket";
  using Handle::Handle;

  constexpr const Value<Text>& bucket_arn() const { return own().arn; }
  constexpr const Value<Text>& bucket_name() const { return own().name; }
  /// The ARN of objects: `<arn>/<pattern>`, where `*` stands for any part of a key.
  CONSTCLOUD_CONSTEXPR Value<Text> arn_for_objects(const Value<Text>& key_pattern) const;
  /// `s3://<name>/<key>`
  CONSTCLOUD_CONSTEXPR Value<Text> s3_url_for_object(const Value<Text>& key) const;
  /// `s3://<name>`
  CONSTCLOUD_CONSTEXPR Value<Text> s3_url_for_object() const { return "s3://" + own().name; }
};
template <class Given>
constexpr void wanted_here(const IBucket*) {
  static_assert(fits_here<Given>,
                "a bucket is wanted here: pass an s3::Bucket, or import one with Bucket::from_bucket_name(...)");
}

/// The options of an owned bucket. CDK: `BucketProps`, of which these are a part.
struct BucketProps {
  /// 3 to 63 lower-case letters, digits, dots and hyphens. Default: CloudFormation names it.
  Optional<BucketName> bucket_name{};
  /// What becomes of the bucket when it leaves the stack. Default: retain.
  Optional<RemovalPolicy> removal_policy{};
  /// Whether earlier versions of objects are kept. Default: they are not.
  Optional<bool> versioned{};
};

/// Makes an `AWS::S3::Bucket`. Everything is optional; include <constcloud/aws_s3.hpp> to make one. Imports need no
/// more than this header. Refuses a `bucket_name` that S3 does not take ("Invalid S3 bucket name (value: ...)"). CDK:
/// https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_s3.Bucket.html
class Bucket : public Handle<Bucket, detail::BucketState, IBucket> {
 public:
  static constexpr char cdk_class[] = "aws-cdk-lib.aws_s3.Bucket";
  constexpr Bucket() = default;
  CONSTCLOUD_CONSTEXPR Bucket(const Construct& scope, const Text& id, const BucketProps& props = {});

  /// A bucket that is there already, by its name.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IBucket from_bucket_name(const Construct& scope, const Text& id,
                                                                     const ImportedBucketName& bucket_name);
  /// A bucket that is there already, by its ARN.
  [[nodiscard]] static CONSTCLOUD_CONSTEXPR IBucket from_bucket_arn(const Construct& scope, const Text& id,
                                                                    const Value<Text>& bucket_arn);

 private:
  static CONSTCLOUD_CONSTEXPR IBucket imported(const Construct& scope, const Text& id, const Value<Text>& name,
                                               const Value<Text>& arn);
};

}  // namespace aws_s3

}  // namespace constcloud

#include <constcloud/aws_s3/fields/bucket.hpp>

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_s3/impl/bucket.hpp>
#endif
