// SPDX-License-Identifier: Apache-2.0
// reject: more than six of them stand in braces
#include <constcloud/aws_iam/policy_statement.hpp>

void f(const constcloud::aws_iam::PolicyStatement& statement) {
#ifdef CONSTCLOUD_CONTROL
  statement.add_actions({"a:A", "a:B", "a:C", "a:D", "a:E", "a:F", "a:G"});
#else
  statement.add_actions("a:A", "a:B", "a:C", "a:D", "a:E", "a:F", "a:G");
#endif
}
