// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_log_group_of_class_delivery_takes_no
// reject-clang: retention is not supported for a log group with logGroupClass DELIVERY; remove retention or use a different LogGroupClass (at Stack/Log)
#include <constcloud/aws_logs.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace logs = cc::aws_logs;

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) {
  logs::LogGroup::builder(stack, "Log")
      .log_group_class(logs::LogGroupClass::infrequent_access)
      .retention(logs::RetentionDays::one_day)
      .build();
}
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) {
  logs::LogGroup::builder(stack, "Log")
      .log_group_class(logs::LogGroupClass::delivery)
      .retention(logs::RetentionDays::one_day)
      .build();
}
constexpr auto constant = cc::compiled_template<f>("S");
#endif
