// SPDX-License-Identifier: Apache-2.0
// DomainName, ApiMapping and Certificate. Its twin is domain.js.
#include <constcloud/aws_s3.hpp>

#include "services.hpp"

using acm::Certificate;
using acm::CertificateValidation;
using acm::KeyAlgorithm;
using apigwv2::ApiMapping;
using apigwv2::DomainName;
using apigwv2::EndpointType;
using apigwv2::IpAddressType;
using apigwv2::SecurityPolicy;
using apigwv2::WebSocketApi;
using apigwv2::WebSocketStage;

namespace {

/// A domain on its way that lacks its name.
CONSTCLOUD_CONSTEXPR auto nameless(const Construct& scope, const Text& id) {
  return DomainName::builder(scope, id).certificate(imported_certificate(scope, Text::concat({id, "Certificate"})));
}
CONSTCLOUD_CONSTEXPR DomainName make_domain(const Construct& scope, const Text& id = "Domain") {
  return nameless(scope, id).domain_name("ws.example.com").build();
}

CONSTCLOUD_CONSTEXPR auto imported_domain(const Construct& scope) {
  return DomainName::from_domain_name_attributes(scope, "Domain",
                                                 {.name = "ws.example.com",
                                                  .regional_domain_name = "d-1.execute-api.eu-west-1.amazonaws.com",
                                                  .regional_hosted_zone_id = "Z1"});
}

CONSTCLOUD_CONSTEXPR WebSocketApi make_api(const Construct& scope) {
  return WebSocketApi::builder(scope, "Api").build();
}
CONSTCLOUD_CONSTEXPR WebSocketStage make_stage(const WebSocketApi& api) {
  return WebSocketStage(api.stack(), "Stage", {.stage_name = "dev", .web_socket_api = api});
}

CONSTCLOUD_CONSTEXPR auto trusted_bucket(const Construct& scope) {
  return cc::aws_s3::Bucket::from_bucket_name(scope, "Bucket", "trusted");
}

CONSTCLOUD_CONSTEXPR void domain_minimal(Stack& stack) { make_domain(stack); }

CONSTCLOUD_CONSTEXPR void domain_with_own_certificate(Stack& stack) {
  const Certificate certificate(stack, "Certificate", {.domain_name = "ws.example.com"});
  DomainName(stack, "Domain", {.certificate = certificate, .domain_name = "ws.example.com"});
}

CONSTCLOUD_CONSTEXPR void domain_every_option(Stack& stack) {
  const auto ownership = imported_certificate(stack, "Ownership");
  const auto bucket = trusted_bucket(stack);
  nameless(stack, "Domain")
      .domain_name("ws.example.com")
      .certificate_name("named")
      .endpoint_type(EndpointType::regional)
      .security_policy(SecurityPolicy::tls_1_2)
      .ownership_certificate(ownership)
      .ip_address_type(IpAddressType::dual_stack)
      .mtls({.bucket = bucket, .key = "trust.pem", .version = "3"})
      .build();
}

CONSTCLOUD_CONSTEXPR void domain_options_one_by_one(Stack& stack) {
  nameless(stack, "A").domain_name("a.example.com").certificate_name("named").build();
  nameless(stack, "B").domain_name("b.example.com").endpoint_type(EndpointType::edge).build();
  nameless(stack, "C").domain_name("c.example.com").security_policy(SecurityPolicy::tls_1_0).build();
  nameless(stack, "D").domain_name("d.example.com").security_policy(SecurityPolicy::tls_1_2).build();
  nameless(stack, "E").domain_name("e.example.com").ip_address_type(IpAddressType::ipv4).build();
  const auto bucket = trusted_bucket(stack);
  nameless(stack, "F").domain_name("f.example.com").mtls({.bucket = bucket, .key = "folder/trust.pem"}).build();
  nameless(stack, "G").domain_name("*.example.com").build();
}

CONSTCLOUD_CONSTEXPR void domain_with_two_endpoints(Stack& stack) {
  const auto d = make_domain(stack);
  d.add_endpoint({.certificate = imported_certificate(stack, "Edge"),
                  .certificate_name = "edge",
                  .endpoint_type = EndpointType::edge,
                  .security_policy = SecurityPolicy::tls_1_2});
}

CONSTCLOUD_CONSTEXPR void domain_attributes(Stack& stack) {
  const auto d = make_domain(stack);
  show(stack, "Name", d.name());
  show(stack, "RegionalName", d.regional_domain_name());
  show(stack, "Zone", d.regional_hosted_zone_id());
  show(stack, "Arn", d.domain_name_arn());
  show(stack, "Text", d.to_string());
}

CONSTCLOUD_CONSTEXPR void domain_imported(Stack& stack) {
  const auto d = imported_domain(stack);
  make_api(stack);
  show(stack, "Name", d.name());
  show(stack, "RegionalName", d.regional_domain_name());
  show(stack, "Zone", d.regional_hosted_zone_id());
  show(stack, "Arn", d.domain_name_arn());
}

CONSTCLOUD_CONSTEXPR void domain_of_a_parameter(Stack& stack) {
  const cc::CfnParameter name(stack, "Name");
  nameless(stack, "Domain").domain_name("ws." + name.value_as_string()).build();
}

CONSTCLOUD_CONSTEXPR void mapping(Stack& stack) {
  const auto api = make_api(stack);
  const auto stage = make_stage(api);
  const auto mapping =
      ApiMapping::builder(stack, "Mapping").api(api).domain_name(make_domain(stack)).stage(stage).build();
  show(stack, "Id", mapping.api_mapping_id());
  show(stack, "Url", mapping.domain_url());
  show(stack, "DomainOf", mapping.domain_name().name());
  show_plain(stack, "NoKey", !mapping.mapping_key().has_value());
}

CONSTCLOUD_CONSTEXPR void mapping_with_key(Stack& stack) {
  const auto api = make_api(stack);
  const auto stage = make_stage(api);
  const auto mapping = ApiMapping::builder(stack, "Mapping")
                           .api(api)
                           .domain_name(imported_domain(stack))
                           .stage(stage)
                           .api_mapping_key("v1")
                           .build();
  show(stack, "Url", mapping.domain_url());
  show(stack, "Key", mapping.mapping_key()->literal());
}

CONSTCLOUD_CONSTEXPR void mapping_with_a_key_of_a_parameter(Stack& stack) {
  const auto api = make_api(stack);
  const auto stage = make_stage(api);
  const auto mapping = ApiMapping::builder(stack, "Mapping")
                           .api(api)
                           .domain_name(imported_domain(stack))
                           .stage(stage)
                           .api_mapping_key(cc::CfnParameter(stack, "Key").value_as_string())
                           .build();
  show(stack, "Url", mapping.domain_url());
}

CONSTCLOUD_CONSTEXPR void mapping_imported(Stack& stack) {
  make_api(stack);
  const auto mapping = ApiMapping::from_api_mapping_attributes(
      stack, "Mapping", {.api_mapping_id = "abc123", .domain_name = "ws.example.com"});
  show(stack, "Id", mapping.api_mapping_id());
  show(stack, "RefId", mapping.api_mapping_ref().api_mapping_id());
  show(stack, "RefDomain", mapping.api_mapping_ref().domain_name());
}

CONSTCLOUD_CONSTEXPR void certificate_minimal(Stack& stack) {
  Certificate(stack, "Certificate", {.domain_name = "example.com"});
}

CONSTCLOUD_CONSTEXPR void certificate_every_option(Stack& stack) {
  Certificate::builder(stack, "Certificate")
      .domain_name("ws.example.com")
      .subject_alternative_names({"*.example.com", "www.example.org"})
      .validation(CertificateValidation::from_dns())
      .allow_export(true)
      .transparency_logging_enabled(false)
      .certificate_name("named")
      .key_algorithm(KeyAlgorithm::ec_prime256v1)
      .build();
}

CONSTCLOUD_CONSTEXPR auto certificate(const Construct& scope, const Text& id) {
  return Certificate::builder(scope, id).domain_name("www.example.com");
}

CONSTCLOUD_CONSTEXPR void certificate_options_one_by_one(Stack& stack) {
  certificate(stack, "A").subject_alternative_names({"a.b.example.co.uk", "example.com"}).build();
  certificate(stack, "B").validation(CertificateValidation::from_email()).build();
  certificate(stack, "C").validation(CertificateValidation::from_email({{"www.example.com", "example.com"}})).build();
  certificate(stack, "D").validation(CertificateValidation::from_dns()).build();
  certificate(stack, "E").allow_export(false).build();
  certificate(stack, "F").transparency_logging_enabled(true).build();
  certificate(stack, "G").certificate_name("named").build();
  certificate(stack, "H").allow_export(true).build();
  certificate(stack, "I").transparency_logging_enabled(false).build();
}

CONSTCLOUD_CONSTEXPR void key_algorithms(Stack& stack) {
  const auto add = [&](const Text& id, const KeyAlgorithm& algorithm) {
    Certificate::builder(stack, id).domain_name("example.com").key_algorithm(algorithm).build();
  };
  add("Rsa2048", KeyAlgorithm::rsa_2048);
  add("P256", KeyAlgorithm::ec_prime256v1);
  add("P384", KeyAlgorithm::ec_secp384r1);
  add("P521", KeyAlgorithm::ec_secp521r1);
  add("Rsa4096", KeyAlgorithm::rsa_4096);
  add("Rsa3072", KeyAlgorithm::rsa_3072);
  add("Rsa1024", KeyAlgorithm::rsa_1024);
  add("Own", KeyAlgorithm("RSA_2048"));
}

CONSTCLOUD_CONSTEXPR void certificate_imported(Stack& stack) {
  const auto imported = imported_certificate(stack);
  const Certificate own(stack, "Own", {.domain_name = "example.com"});
  show(stack, "Arn", imported.certificate_arn());
  show(stack, "OwnArn", own.certificate_arn());
  show(stack, "EnvRegion", region_of(imported));
  show(stack, "EnvAccount", account_of(imported));
}

CONSTCLOUD_CONSTEXPR void certificate(Stack& stack, const Text& id, const Value<Text>& domain_name = "example.com") {
  Certificate::builder(stack, id).domain_name(domain_name).build();
}

CONSTCLOUD_CONSTEXPR void certificate_of_a_long_path(Stack& stack) {
  certificate(stack, repeat("c", 253));
  certificate(stack, repeat("d", 254));
  certificate(stack, Text::concat({repeat("e", 252), "\u00fc\u00fc"}));
  certificate(stack, Text::concat({repeat("f", 251), "\U0001f600\U0001f600"}));
  certificate(stack, repeat("\u20ac", 300));
}

CONSTCLOUD_CONSTEXPR void owners_of_domains(Stack& stack) {
  std::size_t i = 0;
  for (const Text& name :
       {Text("example.com"), Text("www.example.co.uk"), Text("a.b.c.example.org"), Text("example.city.kawasaki.jp"),
        Text("x.y.kobe.jp"), Text("www.example.k12.ca.us"), Text("example.museum"), Text("www.example.no"),
        Text("example.oslo.no"), Text("www.ck"), Text("x.other.ck"), Text("example.pvt.k12.ma.us"),
        Text("host.example.zw"), Text("blog.example.github.io"), Text("unknown.suffix.invented"),
        Text("*.example.net.au"), Text("xn--85x722f.com.cn")}) {
    certificate(stack, numbered("Certificate", i++), name);
  }
}

CONSTCLOUD_CONSTEXPR void certificate_of_parameters(Stack& stack) {
  const auto given = cc::CfnParameter(stack, "Given").value_as_string();
  Certificate::builder(stack, "Certificate")
      .domain_name(given)
      .subject_alternative_names({"www." + given, "example.com"})
      .certificate_name(given)
      .validation(CertificateValidation::from_dns())
      .build();
  Certificate::builder(stack, "Empty").domain_name("example.com").certificate_name("").build();
  show(stack, "Arn", Certificate::from_certificate_arn(stack, "Imported", given).certificate_arn());
}

CONSTCLOUD_CONSTEXPR void domain_options_of_endpoints(Stack& stack) {
  const cc::aws_s3::Bucket bucket(stack, "Bucket");
  const auto d = nameless(stack, "Domain")
                     .domain_name("ws.example.com")
                     .mtls({.bucket = bucket, .key = "/rooted/trust.pem"})
                     .build();
  d.add_endpoint({.certificate = imported_certificate(stack, "Edge"),
                  .certificate_name = "edge",
                  .endpoint_type = EndpointType::edge,
                  .ip_address_type = IpAddressType::ipv4,
                  .ownership_certificate = imported_certificate(stack, "Ownership"),
                  .security_policy = SecurityPolicy::tls_1_0});
}

CONSTCLOUD_CONSTEXPR void certificate_metric(Stack& stack) {
  const auto below = [&](const Text& id, const cloudwatch::Metric& metric) {
    cloudwatch::Alarm::builder(stack, id)
        .metric(metric)
        .threshold(30)
        .evaluation_periods(1)
        .comparison_operator(cloudwatch::ComparisonOperator::less_than_threshold)
        .build();
  };
  const Certificate own(stack, "Own", {.domain_name = "example.com"});
  below("Bare", own.metric_days_to_expiry());
  below("Full", own.metric_days_to_expiry({.label = "days", .period = Duration::hours(6), .statistic = "max"}));
  below("OfImported", imported_certificate(stack).metric_days_to_expiry());
}

void domain_empty(Stack& stack) { nameless(stack, "Domain").domain_name(run_time("")).build(); }
void ownership_certificate_without_mtls(Stack& stack) {
  nameless(stack, "Domain")
      .domain_name("ws.example.com")
      .ownership_certificate(imported_certificate(stack, "Ownership"))
      .build();
}
void endpoint_type_twice(Stack& stack) {
  make_domain(stack).add_endpoint(
      {.certificate = imported_certificate(stack), .endpoint_type = EndpointType::regional});
}
void endpoint_of_default_type_twice(Stack& stack) {
  make_domain(stack).add_endpoint({.certificate = imported_certificate(stack)});
}
void mapping_with_empty_key(Stack& stack) {
  const auto api = make_api(stack);
  const auto stage = make_stage(api);
  ApiMapping::builder(stack, "Mapping")
      .api(api)
      .stage(stage)
      .domain_name(make_domain(stack))
      .api_mapping_key(run_time(""))
      .build();
}
void stage_with_a_mapping_key_of_a_parameter(Stack& stack) {
  WebSocketStage::builder(stack, "Stage")
      .web_socket_api(make_api(stack))
      .stage_name("dev")
      .domain_mapping(
          {.domain_name = make_domain(stack), .mapping_key = cc::CfnParameter(stack, "Key").value_as_string()})
      .build();
}
void imported_mapping_without_domain(Stack& stack) {
  (void)ApiMapping::from_api_mapping_attributes(stack, "Mapping", {.api_mapping_id = "x"})
      .api_mapping_ref()
      .domain_name();
}
void certificate_domain_too_long(Stack& stack) {
  Certificate::builder(stack, "Certificate").domain_name(Text::concat({repeat("a", 61), ".com"})).build();
}
void alternative_name_of_a_parameter_by_mail(Stack& stack) {
  const cc::CfnParameter name(stack, "Name");
  Certificate::builder(stack, "Certificate")
      .domain_name("example.com")
      .subject_alternative_names({name.value_as_string()})
      .build();
}
void certificate_of_a_parameter_by_mail(Stack& stack) {
  const cc::CfnParameter name(stack, "Name");
  Certificate::builder(stack, "Certificate")
      .domain_name(name.value_as_string())
      .validation(CertificateValidation::from_email())
      .build();
}

}  // namespace

int main(int argc, char** argv) {
  conformance::Topic pairs(argc, argv, "domain");
  pairs.pair<domain_minimal>("domain_minimal");
  pairs.pair<domain_with_own_certificate>("domain_with_own_certificate");
  pairs.pair<domain_every_option>("domain_every_option");
  pairs.pair<domain_options_one_by_one>("domain_options_one_by_one");
  pairs.pair<domain_with_two_endpoints>("domain_with_two_endpoints");
  pairs.pair<domain_attributes>("domain_attributes");
  pairs.pair<domain_imported>("domain_imported");
  pairs.pair<domain_of_a_parameter>("domain_of_a_parameter");
  pairs.pair<mapping>("mapping");
  pairs.pair<mapping_with_key>("mapping_with_key");
  pairs.pair<mapping_with_a_key_of_a_parameter>("mapping_with_a_key_of_a_parameter");
  pairs.pair<mapping_imported>("mapping_imported");
  pairs.pair<certificate_minimal>("certificate_minimal");
  pairs.pair<certificate_every_option>("certificate_every_option");
  pairs.pair<certificate_options_one_by_one>("certificate_options_one_by_one");
  pairs.pair<key_algorithms>("key_algorithms");
  pairs.pair<certificate_of_a_long_path>("certificate_of_a_long_path");
  pairs.pair<owners_of_domains>("owners_of_domains");
  pairs.pair<certificate_of_parameters>("certificate_of_parameters");
  pairs.pair<domain_options_of_endpoints>("domain_options_of_endpoints");
  pairs.pair<certificate_imported>("certificate_imported");
  pairs.pair<certificate_metric>("certificate_metric");
  pairs.error<domain_empty>("domain_empty");
  pairs.error<ownership_certificate_without_mtls>("ownership_certificate_without_mtls");
  pairs.error<endpoint_type_twice>("endpoint_type_twice");
  pairs.error<endpoint_of_default_type_twice>("endpoint_of_default_type_twice");
  pairs.error<mapping_with_empty_key>("mapping_with_empty_key");
  pairs.error<stage_with_a_mapping_key_of_a_parameter>("stage_with_a_mapping_key_of_a_parameter");
  pairs.error<imported_mapping_without_domain>("imported_mapping_without_domain");
  pairs.error<certificate_domain_too_long>("certificate_domain_too_long");
  pairs.error<alternative_name_of_a_parameter_by_mail>("alternative_name_of_a_parameter_by_mail");
  pairs.error<certificate_of_a_parameter_by_mail>("certificate_of_a_parameter_by_mail");
  return pairs.finish();
}
