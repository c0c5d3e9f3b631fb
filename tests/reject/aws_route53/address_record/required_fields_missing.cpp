// SPDX-License-Identifier: Apache-2.0
// reject: required_fields_are_not_set_call_their_setters_before_build
// reject: AddressRecordProps::zone
// reject: AddressRecordProps::target
#include <constcloud/aws_route53/address_record.hpp>

namespace cc = constcloud;
namespace r53 = cc::aws_route53;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack, r53::IHostedZone zone, r53::RecordTarget target) {
  r53::ARecord::builder(stack, "A").zone(zone).target(target).build();
}
#else
void f(cc::Stack& stack) { r53::ARecord::builder(stack, "A").build(); }
#endif
