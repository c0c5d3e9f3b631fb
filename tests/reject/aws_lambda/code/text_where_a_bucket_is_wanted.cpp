// SPDX-License-Identifier: Apache-2.0
// reject: a bucket is wanted here: pass an s3::Bucket, or import one with Bucket::from_bucket_name(...)
#include <constcloud/aws_lambda/code.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;

#ifdef CONSTCLOUD_CONTROL
void f([[maybe_unused]] cc::aws_s3::IBucket bucket) {
  (void)Code::from_bucket(bucket, "k");
}
#else
void f([[maybe_unused]] cc::aws_s3::IBucket bucket) {
  (void)Code::from_bucket("the-code", "k");
}
#endif
