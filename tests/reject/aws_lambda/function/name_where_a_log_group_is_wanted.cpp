// SPDX-License-Identifier: Apache-2.0
// reject: a log group is wanted here: pass a logs::LogGroup, or import one with LogGroup::from_log_group_name(...)
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  (void)Function::builder(stack, "Fn").log_group(cc::aws_logs::LogGroup(stack, "Log"));
}
#else
void f(cc::Stack& stack) {
  (void)Function::builder(stack, "Fn").log_group("chat");
}
#endif
