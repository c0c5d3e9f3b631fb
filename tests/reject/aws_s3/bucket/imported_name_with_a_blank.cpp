// SPDX-License-Identifier: Apache-2.0
// reject-clang: Bucket::from_bucket_name: a bucket name must be 3 to 63 letters, digits, dots, hyphens and underscores, and begin and end with a letter or a digit: correct the name
// reject-gcc: the_name_of_an_imported_bucket_must_be_3_to_63_letters_digits_dots_hyphens_and_underscores_correct_it
#include <constcloud/aws_s3/bucket.hpp>

namespace cc = constcloud;
using cc::aws_s3::Bucket;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  (void)Bucket::from_bucket_name(stack, "B", "The_code");
}
#else
void f(cc::Stack& stack) {
  (void)Bucket::from_bucket_name(stack, "B", "the code");
}
#endif
