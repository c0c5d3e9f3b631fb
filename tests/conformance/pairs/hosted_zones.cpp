// SPDX-License-Identifier: Apache-2.0
// Hosted zones, their records, and certificates that are validated in them. Its twin is hosted_zones.js.
#include <constcloud/aws_route53.hpp>
#include <constcloud/aws_route53_targets.hpp>

#include "services.hpp"

using acm::CertificateValidation;
using cc::Duration;
using cc::aws_route53::AaaaRecord;
using cc::aws_route53::AliasRecordTargetConfig;
using cc::aws_route53::ARecord;
using cc::aws_route53::HostedZone;
using cc::aws_route53::IHostedZone;
using cc::aws_route53::RecordTarget;
using cc::aws_route53_targets::ApiGatewayv2DomainProperties;

namespace {

CONSTCLOUD_CONSTEXPR IHostedZone zone(const Construct& scope, const Text& id = "Zone",
                                      const Value<Text>& name = "example.com") {
  return HostedZone::from_hosted_zone_attributes(scope, id, {.hosted_zone_id = "Z1", .zone_name = name});
}
CONSTCLOUD_CONSTEXPR void show_zone(const Construct& scope, const Text& id, const IHostedZone& hosted_zone) {
  show(scope, Text::concat({id, "Id"}), hosted_zone.hosted_zone_id());
  show(scope, Text::concat({id, "Name"}), hosted_zone.zone_name());
  show(scope, Text::concat({id, "Arn"}), hosted_zone.hosted_zone_arn());
}
CONSTCLOUD_CONSTEXPR RecordTarget an_alias_of(const apigwv2::DomainName& domain) {
  return RecordTarget::from_alias(
      ApiGatewayv2DomainProperties(domain.regional_domain_name(), domain.regional_hosted_zone_id()));
}

CONSTCLOUD_CONSTEXPR void hosted_zones(Stack& stack) {
  const IHostedZone by_id = HostedZone::from_hosted_zone_id(stack, "ById", "Z1");
  show(stack, "Id", by_id.hosted_zone_id());
  show(stack, "Arn", by_id.hosted_zone_arn());
  show_zone(stack, "Zone", zone(stack));
  show_zone(stack, "Stop", zone(stack, "WithStop", "example.com."));
}

CONSTCLOUD_CONSTEXPR void records(Stack& stack) {
  const IHostedZone hosted_zone = zone(stack);
  const RecordTarget target = RecordTarget::from_ip_addresses({"192.0.2.1", "192.0.2.2"});
  const ARecord a(stack, "A", {.target = target, .zone = hosted_zone});
  show(stack, "Name", a.domain_name());
  ARecord::builder(stack, "Named")
      .zone(hosted_zone)
      .target(target)
      .record_name("ws")
      .comment("chat")
      .ttl(Duration::minutes(5))
      .build();
  ARecord(stack, "Whole", {.target = target, .zone = hosted_zone, .record_name = "ws.example.com"});
  ARecord(stack, "Stop", {.target = target, .zone = hosted_zone, .record_name = "ws.example.org."});
  ARecord(stack, "Like", {.target = target, .zone = hosted_zone, .record_name = "wsexample.com"});
  ARecord(stack, "Empty", {.target = target, .zone = hosted_zone, .record_name = ""});
  ARecord(stack, "InStop", {.target = target, .zone = zone(stack, "WithStop", "example.com."), .record_name = "ws"});
  ARecord(stack, "StopItself", {.target = target, .zone = zone(stack, "WithStopToo", "example.com.")});
  ARecord(stack, "ById",
          {.target = target, .zone = HostedZone::from_hosted_zone_id(stack, "OfId", "Z2"), .record_name = "a.b."});
  AaaaRecord::builder(stack, "Aaaa")
      .zone(hosted_zone)
      .target(RecordTarget::from_values({"2001:db8::1"}))
      .ttl(Duration::days(1))
      .build();
}

CONSTCLOUD_CONSTEXPR void records_with_tokens(Stack& stack) {
  const Value<Text> name = cc::CfnParameter(stack, "Name", {.type = "String"}).value_as_string();
  const Value<Text> other = cc::CfnParameter(stack, "Other", {.type = "String"}).value_as_string();
  const auto add = [&](const Text& id, const IHostedZone& hosted_zone, const Value<Text>& record_name) {
    ARecord(
        stack, id,
        {.target = RecordTarget::from_ip_addresses({"192.0.2.1"}), .zone = hosted_zone, .record_name = record_name});
  };
  const IHostedZone literal = zone(stack, "Literal");
  const IHostedZone token = zone(stack, "Token", name);
  add("A", literal, name);
  add("B", literal, name + ".example.com");
  add("C", literal, name + ".");
  add("D", literal, name + ".ws");
  add("E", token, {});
  add("F", token, "ws");
  add("G", token, "ws." + name);
  add("H", token, "ws-" + name);
  add("I", token, other);
  add("J", token, other + "." + name);
}

CONSTCLOUD_CONSTEXPR void aliases(Stack& stack) {
  const IHostedZone hosted_zone = zone(stack);
  const apigwv2::DomainName domain(stack, "Domain",
                                   {.certificate = imported_certificate(stack), .domain_name = "ws.example.com"});
  ARecord(stack, "A", {.target = an_alias_of(domain), .zone = hosted_zone, .record_name = "ws"});
  AaaaRecord(stack, "Ttl", {.target = an_alias_of(domain), .zone = hosted_zone, .ttl = Duration::hours(1)});
  const AliasRecordTargetConfig own{
      .dns_name = "there.example.org", .hosted_zone_id = "Z7", .evaluate_target_health = true};
  ARecord(stack, "Own", {.target = RecordTarget::from_alias(own), .zone = hosted_zone, .record_name = "own"});
}

CONSTCLOUD_CONSTEXPR void certificates_in_zones(Stack& stack) {
  const IHostedZone hosted_zone = zone(stack);
  const IHostedZone other = HostedZone::from_hosted_zone_id(stack, "OtherZone", "Z2");
  const auto certificate = [&](const Text& id,
                               const constcloud::aws_certificatemanager::CertificateDomainName& domain_name,
                               const CertificateValidation& validation) {
    return acm::Certificate::builder(stack, id).domain_name(domain_name).validation(validation);
  };
  certificate("One", "a.example.com", CertificateValidation::from_dns(hosted_zone)).build();
  certificate("Two", "a.example.com", CertificateValidation::from_dns(hosted_zone))
      .subject_alternative_names({"b.example.com", "*.a.example.com", "*.c.example.com"})
      .build();
  certificate("None", "a.example.com", CertificateValidation::from_dns()).build();
  const Map<IHostedZone> zones{{"a.example.com", hosted_zone}, {"b.example.com", other}};
  certificate("Multi", "a.example.com", CertificateValidation::from_dns_multi_zone(zones))
      .subject_alternative_names({"b.example.com", "c.example.com"})
      .build();
  certificate("MultiNone", "c.example.com", CertificateValidation::from_dns_multi_zone(zones)).build();
  const cc::CfnParameter name(stack, "Name", {.type = "String"});
  certificate("Token", cc::Token(name.value()), CertificateValidation::from_dns(hosted_zone)).build();
}

CONSTCLOUD_CONSTEXPR void a_certificate_in_zones_that_were_found(ConstructTree& app) {
  app.node().set_context("hosted-zone:account=123456789012:domainName=example.com:region=eu-west-1",
                         Json::object({{"Id", "/hostedzone/Z23"}, {"Name", "example.com."}}));
  const Stack stack(app, "S", {.env = cc::Environment{.account = "123456789012", .region = "eu-west-1"}});
  const IHostedZone hosted_zone = HostedZone::from_lookup(stack, "Zone", {.domain_name = "example.com"});
  const acm::Certificate certificate(
      stack, "Certificate",
      {.domain_name = "ws.example.com", .validation = CertificateValidation::from_dns(hosted_zone)});
  const apigwv2::DomainName domain(stack, "Domain", {.certificate = certificate, .domain_name = "ws.example.com"});
  ARecord(stack, "A", {.target = an_alias_of(domain), .zone = hosted_zone, .record_name = "ws"});
  AaaaRecord(stack, "Aaaa", {.target = an_alias_of(domain), .zone = hosted_zone, .record_name = "ws"});
}

void the_name_of_a_zone_by_its_id(Stack& stack) {
  ARecord(stack, "A",
          {.target = RecordTarget::from_ip_addresses({"192.0.2.1"}),
           .zone = HostedZone::from_hosted_zone_id(stack, "Zone", "Z1"),
           .record_name = "ws"});
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic topic(argc, argv, "hosted_zones");
  topic.pair<hosted_zones>("hosted_zones");
  topic.pair<records>("records");
  topic.pair<records_with_tokens>("records_with_tokens");
  topic.pair<aliases>("aliases");
  topic.pair<certificates_in_zones>("certificates_in_zones");
  topic.app_pair<a_certificate_in_zones_that_were_found>("a_certificate_in_zones_that_were_found");
  topic.error<the_name_of_a_zone_by_its_id>("the_name_of_a_zone_by_its_id");
  return topic.finish();
}
