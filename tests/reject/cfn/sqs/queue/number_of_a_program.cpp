// SPDX-License-Identifier: Apache-2.0
// reject-clang: this number is known at run time only: give CfnQueueDelaySecondsValue::checked(number)
// reject-gcc: a_number_known_at_run_time_only_is_given_as_type_checked_number
#include <constcloud/cfn/sqs/queue.hpp>

namespace cc = constcloud;
namespace sqs = cc::aws_sqs;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, int delay) {
  sqs::CfnQueue::builder(stack, "Q").delay_seconds(sqs::CfnQueueDelaySecondsValue::checked(delay)).build();
}
#else
void f(cc::Stack& stack, int delay) { sqs::CfnQueue::builder(stack, "Q").delay_seconds(delay).build(); }
#endif
