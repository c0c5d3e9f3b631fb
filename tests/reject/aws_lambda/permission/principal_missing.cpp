// SPDX-License-Identifier: Apache-2.0
// reject: a required field of these props is left out, or stands after one that comes later in them
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
  function.add_permission("P", {.action = "lambda:*"});
}
#endif
