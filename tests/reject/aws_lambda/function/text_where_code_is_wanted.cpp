// SPDX-License-Identifier: Apache-2.0
// reject: the code of a function is wanted here: pass Code::from_inline("..."), Code::from_asset("folder") or Code::from_bucket(bucket, "key")
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  (void)Function::builder(stack, "Fn").code(Code::from_inline("x"));
}
#else
void f(cc::Stack& stack) {
  (void)Function::builder(stack, "Fn").code("x");
}
#endif
