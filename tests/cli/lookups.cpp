// SPDX-License-Identifier: Apache-2.0
// An app that asks the account for parameters, a hosted zone and the availability zones. Its twin is lookups.js.
#include <constcloud/app.hpp>
#include <constcloud/aws_route53.hpp>
#include <constcloud/aws_ssm.hpp>
#include <constcloud/core.hpp>

namespace cc = constcloud;
using cc::aws_route53::HostedZone;
using cc::aws_ssm::StringParameter;

int main() {
  const cc::App app;
  const cc::Stack stack(app, "Lookups", {.env = cc::App::default_environment()});
  const cc::Json* asked = app.node().try_get_context("parameter");
  const cc::Text parameter = asked == nullptr ? cc::Text("/chat/level") : asked->as_text();
  const auto show = [&](const cc::Text& id, const cc::Value<cc::Text>& value) {
    cc::CfnOutput(stack, id, {.value = value});
  };
  show("Level", StringParameter::value_from_lookup(stack, parameter));
  show("Mode", StringParameter::value_from_lookup(stack, "/chat/mode", "quiet"));
  const auto zone = HostedZone::from_lookup(stack, "Zone", {.domain_name = "example.com"});
  show("ZoneId", zone.hosted_zone_id());
  show("ZoneName", zone.zone_name());
  show("Places", cc::Fn::join(" ", stack.availability_zones()));
  app.synth();
}
