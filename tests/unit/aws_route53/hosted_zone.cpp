// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_route53/hosted_zone.hpp>

#include "support/trees.hpp"

namespace cc = constcloud;
using cc::Construct;
using cc::Json;
using cc::Stack;
using cc::Text;
using cc::aws_route53::HostedZone;

namespace {

constexpr Stack in_ireland(const Construct& app) {
  return Stack(app, "S", {.env = cc::Environment{.account = "1", .region = "eu-west-1"}});
}

/// Id and name of the zone that the context gives.
constexpr Text zone_of(const Json& context) {
  return trees::in_app([&](const Construct& app) {
    app.node().set_context("hosted-zone:account=1:domainName=example.com:region=eu-west-1", context);
    const auto zone = HostedZone::from_lookup(in_ireland(app), "Z", {.domain_name = "example.com"});
    return Text::concat({zone.hosted_zone_id().literal(), " ", zone.zone_name().literal()});
  });
}

}  // namespace

TEST_CASE("HostedZone: that of the context, without prefix and full stop") {
  CHECK_BOTH(zone_of(Json::object({{"Id", "/hostedzone/Z1"}, {"Name", "example.com."}})) == "Z1 example.com");
  CHECK_BOTH(zone_of(Json::object({{"Id", "Z1"}, {"Name", "example.com"}})) == "Z1 example.com");
}

TEST_CASE("HostedZone: a context value that is none is refused") {
  CHECK(trees::refusal_of([] { (void)zone_of(Json::object({{"Id", "Z1"}})); }) ==
        trees::Refusal{R"(The context has {"Id":"Z1"} as the hosted zone of example.com)", "S"});
}

TEST_CASE("HostedZone: what stands in for a missing one") {
  cc::ConstructTree app;
  const auto zone = HostedZone::from_lookup(in_ireland(app), "Z",
                                            {.domain_name = "example.com.", .private_zone = true, .vpc_id = "vpc-1"});
  CHECK(zone.hosted_zone_id().literal() == "DUMMY");
  CHECK(zone.zone_name().literal() == "example.com");
  const auto& missing = cc::detail::stack_state(*cc::detail::node_of(zone).stack).missing_context;
  REQUIRE(missing.size() == 1);
  CHECK(missing[0].provider == "hosted-zone");
  CHECK(missing[0].key ==
        "hosted-zone:account=1:domainName=example.com.:privateZone=true:region=eu-west-1:vpcId=vpc-1");
  CHECK(*missing[0].props.find("dummyValue") == Json::object({{"Id", "DUMMY"}, {"Name", "example.com"}}));
}
