// SPDX-License-Identifier: Apache-2.0
// reject-clang: Bucket: bucket_name must be 3 to 63 lower-case letters, digits, dots and hyphens, and begin and end with a letter or a digit: rename the bucket
// reject-gcc: a_bucket_name_must_be_3_to_63_lower_case_letters_digits_dots_and_hyphens_rename_the_bucket
#include <constcloud/aws_s3.hpp>

namespace cc = constcloud;
using cc::aws_s3::Bucket;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  Bucket::builder(stack, "B").bucket_name("the-code").build();
}
#else
void f(cc::Stack& stack) {
  Bucket::builder(stack, "B").bucket_name("The-Code").build();
}
#endif
