// SPDX-License-Identifier: Apache-2.0
// reject: a runtime is wanted here: Runtime::nodejs_22_x, or Runtime("name") for one that has no constant
#include <constcloud/aws_lambda.hpp>

namespace cc = constcloud;
namespace lambda = cc::aws_lambda;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { (void)lambda::Function::builder(stack, "F").runtime(lambda::Runtime::nodejs_22_x); }
#else
void f(cc::Stack& stack) { (void)lambda::Function::builder(stack, "F").runtime("nodejs22.x"); }
#endif
