// SPDX-License-Identifier: Apache-2.0
// reject: a role is wanted here: pass an aws_iam::Role, or import one with Role::from_role_arn(...)
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  (void)Function::builder(stack, "Fn").role(cc::aws_iam::Role::from_role_name(stack, "R", "r"));
}
#else
void f(cc::Stack& stack) {
  (void)Function::builder(stack, "Fn").role("arn:aws:iam::123456789012:role/r");
}
#endif
