// SPDX-License-Identifier: Apache-2.0
// reject-gcc: has no member named 'add_environment'
// reject-clang: no member named 'add_environment'
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
using cc::aws_lambda::Code;
using cc::aws_lambda::Function;
using cc::aws_lambda::Runtime;

#ifdef CONSTCLOUD_CONTROL
void f(Function function) { function.add_environment("TABLE", "t"); }
#else
void f(cc::aws_lambda::IFunction function) {
  function.add_environment("TABLE", "t");
}
#endif
