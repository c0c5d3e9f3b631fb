// SPDX-License-Identifier: Apache-2.0
// reject: somebody who can be given permissions is wanted here
#include <constcloud/aws_lambda/function.hpp>

namespace cc = constcloud;
namespace iam = cc::aws_iam;
using cc::aws_lambda::IFunction;

#ifdef CONSTCLOUD_CONTROL
void f(IFunction function) {
  function.grant_invoke(iam::ServicePrincipal("sns.amazonaws.com"));
}
#else
void f(IFunction function) {
  function.grant_invoke("sns.amazonaws.com");
}
#endif
