// SPDX-License-Identifier: Apache-2.0
// reject: a hosted zone is wanted here: look it up with HostedZone::from_lookup(...), or import it with HostedZone::from_hosted_zone_attributes(...)
#include <constcloud/aws_route53/address_record.hpp>
#include <constcloud/aws_route53/hosted_zone.hpp>

namespace cc = constcloud;
namespace r53 = cc::aws_route53;

#ifdef CONSTCLOUD_CONTROL
void f(cc::Stack& stack) {
  (void)r53::ARecord::builder(stack, "A").zone(r53::HostedZone::from_hosted_zone_id(stack, "Z", "Z1"));
}
#else
void f(cc::Stack& stack) { (void)r53::ARecord::builder(stack, "A").zone("example.com"); }
#endif
