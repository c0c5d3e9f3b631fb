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
  static constexpr Code from_inline(const InlineSource& code);
  /// A ZIP file in a bucket of the function's region. Without a version there is a warning: CloudFormation then does
  /// not see that the file is another one.
  static constexpr Code from_bucket(const aws_s3::IBucket& bucket, const Value<Text>& key,
                                    const Optional<Value<Text>>& object_version = {});

  /// Unset for code in a bucket.
  constexpr const Value<Text>& inline_code() const { return inline_code_; }
  constexpr bool is_inline() const { return !inline_code_.is_undefined(); }
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

#ifndef CONSTCLOUD_COMPILED  // else they are in the library that is linked
#include <constcloud/aws_lambda/impl/code.hpp>
#endif
