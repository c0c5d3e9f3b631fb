// SPDX-License-Identifier: Apache-2.0
// reject-clang: Function: function_name must be 1 to 64 letters, digits, hyphens or underscores: rename the function
// reject-gcc: a_function_name_must_be_1_to_64_letters_digits_hyphens_or_underscores_rename_the_function
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  (void)Function::from_function_name(stack, "Fn", "near");
}
#else
void f(cc::Stack& stack) {
  (void)Function::from_function_name(stack, "Fn", "ne ar");
}
#endif
