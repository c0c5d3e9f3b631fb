// SPDX-License-Identifier: Apache-2.0
// reject: a principal of the library is wanted here: what a class that derives from one answers itself is not asked
#include <constcloud/aws_iam/principals.hpp>

namespace iam = constcloud::aws_iam;

struct Own : iam::ServicePrincipal {
  using ServicePrincipal::ServicePrincipal;
#ifndef CONSTCLOUD_CONTROL
  iam::PrincipalPolicyFragment policy_fragment() const { return {}; }
#endif
};

iam::IPrincipal f() { return Own("x.amazonaws.com"); }
