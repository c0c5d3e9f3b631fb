// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_number_known_at_run_time_only_is_given_as_type_checked_number
// reject-clang: this number is known at run time only: give MemorySize::checked(number)
#include <constcloud/aws_lambda.hpp>

namespace cc = constcloud;
namespace lambda = cc::aws_lambda;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, int n) {
  (void)lambda::Function::builder(stack, "F").memory_size(cc::aws_lambda::MemorySize::checked(n));
}
#else
void f(cc::Stack& stack, int n) { (void)lambda::Function::builder(stack, "F").memory_size(n); }
#endif
