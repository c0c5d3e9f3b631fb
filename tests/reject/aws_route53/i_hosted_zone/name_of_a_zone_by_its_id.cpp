// SPDX-License-Identifier: Apache-2.0
// reject-gcc: a_hosted_zone_by_its_id_has_no_name_use_from_hosted_zone_attributes
// reject-clang: Cannot reference `zoneName` when using
// reject-clang: construct consuming this hosted zone may be trying to reference its `zoneName`
#include <constcloud/aws_route53/address_record.hpp>
#include <constcloud/aws_route53/hosted_zone.hpp>
#include <constcloud/synth/compiled_template.hpp>

namespace cc = constcloud;
namespace r53 = cc::aws_route53;

constexpr void record(const cc::Stack& stack, const cc::Text& name) {
  r53::ARecord(stack, "A",
               {.target = r53::RecordTarget::from_ip_addresses({"192.0.2.1"}),
                .zone = r53::HostedZone::from_hosted_zone_id(stack, "Z", "Z1"),
                .record_name = name});
}

#ifdef CONSTCLOUD_CONTROL
constexpr void f(cc::Stack& stack) { record(stack, "ws.example.com."); }
constexpr auto constant = cc::compiled_template<f>("S");
#else
constexpr void f(cc::Stack& stack) { record(stack, "ws"); }
constexpr auto constant = cc::compiled_template<f>("S");
#endif
