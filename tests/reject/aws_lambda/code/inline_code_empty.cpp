// SPDX-License-Identifier: Apache-2.0
// reject-clang: Code: inline code must not be empty, nor over 4 MiB: write a handler, or put the code into a bucket
// reject-gcc: inline_code_must_be_1_byte_to_4_mib_write_a_handler_or_put_the_code_into_a_bucket
#include <constcloud/aws_lambda/code.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;

#ifdef CONSTCLOUD_CONTROL
Code f() {
  return Code::from_inline("x");
}
#else
Code f() {
  return Code::from_inline("");
}
#endif
