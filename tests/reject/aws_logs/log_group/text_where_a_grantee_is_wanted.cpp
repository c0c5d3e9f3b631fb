// SPDX-License-Identifier: Apache-2.0
// reject: somebody who can be given permissions is wanted here
#include <constcloud/aws_logs.hpp>

namespace cc = constcloud;
namespace logs = cc::aws_logs;
namespace iam = cc::aws_iam;

#ifdef CONSTCLOUD_CONTROL
void f(logs::ILogGroup log_group) {
  log_group.grant_write(iam::ServicePrincipal("events.amazonaws.com"));
}
#else
void f(logs::ILogGroup log_group) {
  log_group.grant_write("events.amazonaws.com");
}
#endif
