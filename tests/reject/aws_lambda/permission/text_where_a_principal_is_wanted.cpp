// SPDX-License-Identifier: Apache-2.0
// reject: a principal is wanted here
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
namespace iam = cc::aws_iam;
using cc::aws_lambda::IFunction;

#ifdef CONSTCLOUD_CONTROL
void f(IFunction function) {
  function.add_permission("P", {.principal = iam::ServicePrincipal("sns.amazonaws.com")});
}
#else
void f(IFunction function) {
  function.add_permission("P", {.principal = "sns.amazonaws.com"});
}
#endif
