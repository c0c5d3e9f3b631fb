// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_lambda/code.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::aws_lambda::Code;
using cc::aws_s3::Bucket;
using trees::Refusal;

TEST_CASE("Code: inline") {
  CHECK_BOTH(Code::from_inline("exports.handler = 1").inline_code().literal() == "exports.handler = 1");
  CHECK_BOTH(Code::from_inline("x").is_inline());
  CHECK_BOTH(Code::from_inline("x").bucket_name().is_undefined());
  CHECK(trees::refusal_of([] { (void)Code::from_inline(std::string()); }) ==
        Refusal{"Lambda inline code cannot be empty", ""});
}

TEST_CASE("Code: in a bucket, of one version or of any") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const Code code = Code::from_bucket(Bucket::from_bucket_name(stack, "B", "the-code"), "handler.zip", "v1");
    return !code.is_inline() && code.bucket_name().literal() == "the-code" && code.key().literal() == "handler.zip" &&
           code.object_version()->literal() == "v1";
  }));
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    return !Code::from_bucket(Bucket::from_bucket_name(stack, "B", "the-code"), "handler.zip").object_version();
  }));
}

TEST_CASE("Code: without a version the bucket gets a warning, once") {
  const auto warnings = [](bool with_version) {
    return trees::in_stack([&](Stack& stack) {
      const auto bucket = Bucket::from_bucket_name(stack, "B", "the-code");
      for (int i = 0; i != 2; ++i) {
        if (with_version) {
          (void)Code::from_bucket(bucket, "handler.zip", "v1");
        } else {
          (void)Code::from_bucket(bucket, "handler.zip");
        }
      }
      return bucket.node().metadata();
    });
  };
  REQUIRE(warnings(false).size() == 1);
  CHECK(warnings(false)[0].type == "aws:cdk:warning");
  CHECK(warnings(false)[0].data.as_text().contains("objectVersion is not defined for S3Code.fromBucket()."));
  CHECK(warnings(false)[0].data.as_text().ends_with(
      " [ack: @aws-cdk/aws-lambda:codeFromBucketObjectVersionNotSpecified]"));
  CHECK(warnings(true).empty());
}
