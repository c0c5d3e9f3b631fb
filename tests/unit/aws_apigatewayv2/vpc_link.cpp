// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/vpc_link.hpp>

#include "support/https.hpp"

namespace cc = https::cc;
using https::apigwv2::VpcLink;
using https::Stack;
using https::Text;
using trees::Refusal;

namespace {

inline constexpr Text type = "AWS::ApiGatewayV2::VpcLink";

}  // namespace

TEST_CASE("VpcLink: subnets and security groups by their ids") {
  constexpr auto least = [](Stack& stack) { VpcLink::builder(stack, "L").vpc("v").subnets({"s"}).build(); };
  CHECK_BOTH(https::properties(least, type) == R"({"Name":"SLDE54BA18","SecurityGroupIds":[],"SubnetIds":["s"]})");
  constexpr auto more = [](Stack& stack) {
    const VpcLink link(stack, "L",
                       {.subnets = {"s"}, .vpc = "v", .security_groups = {"g"}, .vpc_link_name = "named"});
    link.add_subnets({"t", trees::thing(stack, "T").ref()});
    link.add_security_groups({"h"});
  };
  CHECK_BOTH(https::properties(more, type) ==
             R"({"Name":"named","SecurityGroupIds":["g","h"],"SubnetIds":["s","t",{"Ref":"T"}]})");
}

TEST_CASE("VpcLink: what it answers, and an import") {
  constexpr auto asked = [](const Stack& stack) {
    const auto link = VpcLink::from_vpc_link_attributes(stack, "I", {.vpc = "v", .vpc_link_id = "id"});
    return link.vpc_link_id().literal() == "id" && link.vpc().literal() == "v";
  };
  CHECK_BOTH(trees::in_stack(asked));
}

TEST_CASE("VpcLink: nothing is added to a list that is known at deployment only") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          const cc::CfnParameter ids(stack, "P", {.type = "List<AWS::EC2::Subnet::Id>"});
          VpcLink(stack, "L", {.subnets = ids.value_as_list(), .vpc = "v"}).add_subnets({"s"});
        }) == Refusal{"a list that is known at deployment only takes no more items", "S/L"});
}
