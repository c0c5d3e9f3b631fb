// SPDX-License-Identifier: Apache-2.0
// reject: a duration is wanted here: Duration::seconds(30)
#include <constcloud/aws_lambda.hpp>

namespace cc = constcloud;
namespace lambda = cc::aws_lambda;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { (void)lambda::Function::builder(stack, "F").timeout(cc::Duration::seconds(30)); }
#else
void f(cc::Stack& stack) { (void)lambda::Function::builder(stack, "F").timeout(30); }
#endif
