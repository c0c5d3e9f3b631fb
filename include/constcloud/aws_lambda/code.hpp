// SPDX-License-Identifier: Apache-2.0
#pragma once
// Code: what a function runs: text in the template, or a file in a bucket.
#include <constcloud/aws_s3/bucket.hpp>
#include <constcloud/constraints/lambda.hpp>

namespace constcloud::aws_lambda {

/// The code of a function. CDK: `Code`.
class Code {
 public:
  /// No code: to be assigned to.
  constexpr Code() = default;
  template <class T>
    requires(!constcloud::detail::derives_from<T, Code>)
  constexpr Code(const T&) {
    static_assert(constcloud::detail::never<T>,
                  "the code of a function is wanted here: pass Code::from_inline(\"...\") or "
                  "Code::from_bucket(bucket, \"key\")");
  }

  /// Code that stands in the template. Not empty, at most 4 MiB, and in a runtime that takes it: Node.js or Python.
  static constexpr Code from_inline(const InlineSource& code) {
    Code result;
    result.inline_code_ = code;
    return result;
  }
  /// A ZIP file in a bucket of the function's region. Without a version there is a warning: CloudFormation then does
  /// not see that the file is another one.
  static constexpr Code from_bucket(const aws_s3::IBucket& bucket, const Value<Text>& key,
                                    const Optional<Value<Text>>& object_version = {}) {
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

  /// Unset for code in a bucket.
  constexpr const Value<Text>& inline_code() const { return inline_code_; }
  constexpr bool is_inline() const { return !inline_code_.is_unset(); }
  /// Unset for inline code.
  constexpr const Value<Text>& bucket_name() const { return bucket_name_; }
  constexpr const Value<Text>& key() const { return key_; }
  constexpr const Optional<Value<Text>>& object_version() const { return object_version_; }

 private:
  Value<Text> inline_code_;
  Value<Text> bucket_name_;
  Value<Text> key_;
  Optional<Value<Text>> object_version_;
};

}  // namespace constcloud::aws_lambda
