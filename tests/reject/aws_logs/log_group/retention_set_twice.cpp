// SPDX-License-Identifier: Apache-2.0
// reject: field_is_set_twice_remove_one_of_the_two_calls
// reject-note: LogGroupProps::retention
#include <constcloud/aws_logs.hpp>

namespace cc = constcloud;
namespace logs = cc::aws_logs;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  logs::LogGroup::builder(stack, "Log").retention(logs::RetentionDays::one_week).build();
}
#else
void f(cc::Stack& stack) {
  logs::LogGroup::builder(stack, "Log")
      .retention(logs::RetentionDays::one_week)
      .retention(logs::RetentionDays::one_day)
      .build();
}
#endif
