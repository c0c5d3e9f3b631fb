// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_route53/address_record.hpp>
#include <constcloud/aws_route53/hosted_zone.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::Text;
using cc::Value;
using cc::aws_route53::AaaaRecord;
using cc::aws_route53::ARecord;
using cc::aws_route53::HostedZone;
using cc::aws_route53::RecordTarget;

namespace {

constexpr cc::aws_route53::IHostedZone zone(const Stack& stack, const Value<Text>& name = "example.com") {
  return HostedZone::from_hosted_zone_attributes(stack, "Z", {.hosted_zone_id = "Z1", .zone_name = name});
}

/// The whole name of a record.
constexpr Text name_of(const Value<Text>& zone_name, const Value<Text>& record_name) {
  return trees::shown_in_stack(
      [&](Stack& stack) { return cc::aws_route53::internal::whole_name(record_name, zone(stack, zone_name)); });
}

}  // namespace

TEST_CASE("ARecord: answers with addresses, for 30 minutes") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               ARecord(stack, "A", {.target = RecordTarget::from_ip_addresses({"192.0.2.1"}), .zone = zone(stack)});
             }) == R"({"Resources":{"ACCC8ACD5":{"Type":"AWS::Route53::RecordSet","Properties":{"HostedZoneId":"Z1",)"
                   R"("Name":"example.com.","ResourceRecords":["192.0.2.1"],"TTL":"1800","Type":"A"}}}})");
}

TEST_CASE("AaaaRecord: every option") {
  CHECK_BOTH(trees::template_of([](Stack& stack) {
               AaaaRecord::builder(stack, "A")
                   .zone(zone(stack))
                   .target(RecordTarget::from_values({"2001:db8::1"}))
                   .record_name("ws")
                   .comment("chat")
                   .ttl(cc::Duration::minutes(1))
                   .build();
             }) == R"({"Resources":{"ACCC8ACD5":{"Type":"AWS::Route53::RecordSet","Properties":{"Comment":"chat",)"
                   R"("HostedZoneId":"Z1","Name":"ws.example.com.","ResourceRecords":["2001:db8::1"],"TTL":"60",)"
                   R"("Type":"AAAA"}}}})");
}

TEST_CASE("address records: their names are whole") {
  CHECK_BOTH(name_of("example.com", "ws") == R"("ws.example.com.")");
  CHECK_BOTH(name_of("example.com.", "ws") == R"("ws.example.com.")");
  CHECK_BOTH(name_of("example.com", "ws.example.com") == R"("ws.example.com.")");
  CHECK_BOTH(name_of("example.com", "wsexample.com") == R"("wsexample.com.example.com.")");
  CHECK_BOTH(name_of("example.com", "ws.example.org.") == R"("ws.example.org.")");
  CHECK_BOTH(name_of("example.com", "") == R"("example.com.")");
  CHECK_BOTH(name_of(cc::Aws::region, "ws") == R"({"Fn::Join":["",["ws.",{"Ref":"AWS::Region"},"."]]})");
}

TEST_CASE("address records: an alias has no time to live") {
  CHECK_BOTH(trees::in_stack([](Stack& stack) {
    const ARecord record(stack, "A",
                         {.target = RecordTarget::from_alias({.dns_name = "b.example.org", .hosted_zone_id = "Z2"}),
                          .zone = zone(stack),
                          .ttl = cc::Duration::minutes(1)});
    return record.node().metadata()[0].data == cc::Json(
                                                   "Ignoring ttl since 'target' uses an alias target [ack: "
                                                   "aws-cdk-lib/aws-route53:ttlIgnored]") &&
           !template_text(stack).contains("TTL");
  }));
}
