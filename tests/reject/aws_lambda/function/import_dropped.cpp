// SPDX-License-Identifier: Apache-2.0
// reject-gcc: ignoring return value of 'static constexpr constcloud::aws_lambda::IFunction constcloud::aws_lambda::Function::from_function_name(
// reject-clang: ignoring return value of function declared with 'nodiscard' attribute
#include <constcloud/aws_lambda.hpp>

namespace cc = constcloud;
namespace lambda = cc::aws_lambda;

#ifdef CONSTCLOUD_CONTROL
lambda::IFunction f(cc::Stack& stack) { return lambda::Function::from_function_name(stack, "Import", "name"); }
#else
void f(cc::Stack& stack) { lambda::Function::from_function_name(stack, "Import", "name"); }
#endif
