// SPDX-License-Identifier: Apache-2.0
// VpcLink: every option, its subnets and security groups, imports; the links of an HTTP API. Its twin is
// http_vpc_link.js.
#include "https.hpp"

using apigwv2::VpcLink;

namespace {

CONSTCLOUD_CONSTEXPR VpcLink plain(const Construct& scope, const Text& id = "Link") {
  return VpcLink(scope, id, {.subnets = {"subnet-1", "subnet-2"}, .vpc = "vpc-1"});
}

CONSTCLOUD_CONSTEXPR void minimal(Stack& stack) {
  const VpcLink link = VpcLink::builder(stack, "Link").vpc("vpc-1").subnets({"subnet-1", "subnet-2"}).build();
  show(stack, "Id", link.vpc_link_id());
  show(stack, "Vpc", link.vpc());
}

CONSTCLOUD_CONSTEXPR void every_option(Stack& stack) {
  VpcLink(stack, "Link",
          {.subnets = {"subnet-7"},
           .vpc = "vpc-1",
           .security_groups = {"sg-1", "sg-2"},
           .vpc_link_name = "named"});
}

CONSTCLOUD_CONSTEXPR void added(Stack& stack) {
  const VpcLink link(stack, "Link",
                     {.subnets = {"subnet-1", "subnet-2"}, .vpc = "vpc-1", .security_groups = {"sg-1"}});
  link.add_subnets({"subnet-3", "subnet-4"});
  link.add_security_groups({"sg-2"});
  plain(stack, "Other").add_security_groups({"sg-3", "sg-4"});
}

CONSTCLOUD_CONSTEXPR void imported(Stack& stack) {
  const auto link = VpcLink::from_vpc_link_attributes(stack, "Link", {.vpc = "vpc-1", .vpc_link_id = "link"});
  show(stack, "Id", link.vpc_link_id());
  show(stack, "Vpc", link.vpc());
}

CONSTCLOUD_CONSTEXPR void links_of_an_api(Stack& stack) {
  const HttpApi api(stack, "Api");
  const VpcLink first = api.add_vpc_link({.subnets = {"subnet-1", "subnet-2"}, .vpc = "vpc-1"});
  const VpcLink second = api.add_vpc_link({.subnets = {"subnet-9"}, .vpc = "vpc-2", .vpc_link_name = "second"});
  const VpcLink again = api.add_vpc_link({.subnets = {"subnet-1", "subnet-2"}, .vpc = "vpc-1"});
  show(stack, "First", first.vpc_link_id());
  show(stack, "Second", second.vpc_link_id());
  show(stack, "Again", again.vpc_link_id());
  const auto imported = HttpApi::from_http_api_attributes(stack, "Imported", {.http_api_id = "abc"});
  show(stack, "Third",
       imported.add_vpc_link({.subnets = {"subnet-1", "subnet-2"}, .vpc = "vpc-1"}).vpc_link_id());
}

CONSTCLOUD_CONSTEXPR void ids_of_resources(Stack& stack) {
  const CfnResource subnet(stack, "Subnet", {.type = "AWS::EC2::Thing"});
  const CfnResource group(stack, "Group", {.type = "AWS::EC2::Thing"});
  VpcLink(stack, "Link",
          {.subnets = {subnet.ref()}, .vpc = "vpc-1", .security_groups = {group.get_att("GroupId")}});
}

CONSTCLOUD_CONSTEXPR void tags(Stack& stack) { cc::Tags::of(plain(stack)).add("team", "books"); }

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "http_vpc_link");
  pairs.pair<minimal>("minimal");
  pairs.pair<every_option>("every_option");
  pairs.pair<added>("added");
  pairs.pair<imported>("imported");
  pairs.pair<links_of_an_api>("links_of_an_api");
  pairs.pair<ids_of_resources>("ids_of_resources");
  pairs.pair<tags>("tags");
  return pairs.finish();
}
