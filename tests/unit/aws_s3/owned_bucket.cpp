// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_s3/owned_bucket.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;

TEST_CASE("owned buckets: what they emit, kept unless told otherwise") {
  CHECK_BOTH(trees::template_of([](const cc::Stack& s) { cc::aws_s3::Bucket(s, "B", {.bucket_name = "the-code"}); })
                 .contains(R"("Type":"AWS::S3::Bucket","Properties":{"BucketName":"the-code"},)"
                           R"("UpdateReplacePolicy":"Retain","DeletionPolicy":"Retain")"));
  CHECK_BOTH(trees::template_of([](const cc::Stack& s) { cc::aws_s3::Bucket(s, "B", {.versioned = true}); })
                 .contains(R"("VersioningConfiguration":{"Status":"Enabled"})"));
}
