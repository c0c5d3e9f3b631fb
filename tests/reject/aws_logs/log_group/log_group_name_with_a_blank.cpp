// SPDX-License-Identifier: Apache-2.0
// reject-clang: LogGroup: log_group_name must be 1 to 512 letters, digits or -_./#: rename the log group
// reject-gcc: a_log_group_name_must_be_1_to_512_letters_digits_or_its_punctuation_rename_the_log_group
#include <constcloud/aws_logs.hpp>

namespace cc = constcloud;
namespace logs = cc::aws_logs;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  logs::LogGroup::builder(stack, "Log").log_group_name("/chat/access").build();
}
#else
void f(cc::Stack& stack) {
  logs::LogGroup::builder(stack, "Log").log_group_name("chat access").build();
}
#endif
