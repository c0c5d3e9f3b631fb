// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_route53/record_target.hpp>

#include "support/both.hpp"

using namespace constcloud::aws_route53;

namespace {

struct OwnTarget {
  constexpr AliasRecordTargetConfig bind() const { return {.dns_name = "a.example.org", .hosted_zone_id = "Z7"}; }
};

}  // namespace

TEST_CASE("RecordTarget: addresses or an alias") {
  CHECK_BOTH(RecordTarget::from_ip_addresses({"192.0.2.1"}).values()->size() == 1);
  CHECK_BOTH(!RecordTarget::from_values({"192.0.2.1"}).alias_target());
  CHECK_BOTH(RecordTarget::from_alias(OwnTarget()).alias_target()->hosted_zone_id->literal() == "Z7");
  CHECK_BOTH(!RecordTarget::from_alias(OwnTarget()).values());
  CHECK_BOTH(RecordTarget::from_alias({.dns_name = "b", .hosted_zone_id = "Z8"}).alias_target()->dns_name->literal() ==
             "b");
}
