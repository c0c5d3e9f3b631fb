// SPDX-License-Identifier: Apache-2.0
// reject: a text is wanted here: "...", or a value that is known at deployment
#include <constcloud/aws_lambda.hpp>

namespace cc = constcloud;
namespace lambda = cc::aws_lambda;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { (void)lambda::Function::builder(stack, "F").environment({{"LEVEL", "1"}}); }
#else
void f(cc::Stack& stack) { (void)lambda::Function::builder(stack, "F").environment({{"LEVEL", 1}}); }
#endif
