// SPDX-License-Identifier: Apache-2.0
// reject: more than six of them stand in braces
#include <constcloud/aws_iam/i_role.hpp>

namespace iam = constcloud::aws_iam;

void f(const iam::IRole& role, const iam::IGrantable& grantee) {
#ifdef CONSTCLOUD_CONTROL
  role.grant(grantee, {"a:A", "a:B", "a:C", "a:D", "a:E", "a:F", "a:G"});
#else
  role.grant(grantee, "a:A", "a:B", "a:C", "a:D", "a:E", "a:F", "a:G");
#endif
}
