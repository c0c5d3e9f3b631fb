// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_route53/hosted_zone.hpp>
#include <constcloud/aws_route53/i_hosted_zone.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Stack;
using cc::aws_route53::HostedZone;

TEST_CASE("IHostedZone: its ARN is global") {
  CHECK_BOTH(trees::shown_in_stack([](Stack& stack) {
               return HostedZone::from_hosted_zone_id(stack, "Z", "Z1").hosted_zone_arn();
             }) == R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":route53:::hostedzone/Z1"]]})");
}

TEST_CASE("IHostedZone: one by its id has no name") {
  const auto refusal = trees::refusal_in_stack(
      [](Stack& stack) { (void)HostedZone::from_hosted_zone_id(stack, "Z", "Z1").zone_name(); });
  CHECK(refusal.what.find("Cannot reference `zoneName` when using `HostedZone.fromHostedZoneId()`.") == 0);
  CHECK(refusal.path == "S/Z");
}
