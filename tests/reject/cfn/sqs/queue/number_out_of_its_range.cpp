// SPDX-License-Identifier: Apache-2.0
// reject-clang: CfnQueue: delay_seconds must be from 0 to 900: give such a number
// reject-gcc: must_be_from_0_to_900_give_such_a_number
#include <constcloud/cfn/sqs/queue.hpp>

namespace cc = constcloud;
namespace sqs = cc::aws_sqs;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) { sqs::CfnQueue::builder(stack, "Q").delay_seconds(900).build(); }
#else
void f(cc::Stack& stack) { sqs::CfnQueue::builder(stack, "Q").delay_seconds(901).build(); }
#endif
