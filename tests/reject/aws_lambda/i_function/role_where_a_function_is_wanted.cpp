// SPDX-License-Identifier: Apache-2.0
// reject: a function is wanted here: pass a lambda::Function, or import one with Function::from_function_arn(...)
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
using cc::aws_lambda::IFunction;

#ifdef CONSTCLOUD_CONTROL
IFunction f([[maybe_unused]] cc::aws_lambda::Function function, [[maybe_unused]] cc::aws_iam::Role role) {
  return function;
}
#else
IFunction f([[maybe_unused]] cc::aws_lambda::Function function, [[maybe_unused]] cc::aws_iam::Role role) {
  return role;
}
#endif
