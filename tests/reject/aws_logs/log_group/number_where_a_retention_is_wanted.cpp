// SPDX-License-Identifier: Apache-2.0
// reject: RetentionDays
#include <constcloud/aws_logs.hpp>

namespace cc = constcloud;
namespace logs = cc::aws_logs;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  (void)logs::LogGroup::builder(stack, "Log").retention(logs::RetentionDays::one_week);
}
#else
void f(cc::Stack& stack) {
  (void)logs::LogGroup::builder(stack, "Log").retention(8);
}
#endif
