// SPDX-License-Identifier: Apache-2.0
// reject: a whole number is wanted here, or a value that is known at deployment
#include <constcloud/aws_lambda.hpp>

namespace cc = constcloud;
namespace lambda = cc::aws_lambda;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { (void)lambda::Function::builder(stack, "F").memory_size(512); }
#else
void f(cc::Stack& stack) { (void)lambda::Function::builder(stack, "F").memory_size("512"); }
#endif
