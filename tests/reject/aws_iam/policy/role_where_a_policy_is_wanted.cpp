// SPDX-License-Identifier: Apache-2.0
// reject: a policy is wanted here: pass an aws_iam::Policy, or import one with Policy::from_policy_name(...)
#include <constcloud/aws_iam.hpp>

namespace cc = constcloud;
namespace iam = cc::aws_iam;

void show(const iam::IPolicy&);
void f(const iam::Role& role, const iam::Policy& policy) {
  (void)role;
#ifdef CONSTCLOUD_CONTROL
  show(policy);
}
#else
  show(role);
}
#endif
