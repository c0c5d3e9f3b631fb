// SPDX-License-Identifier: Apache-2.0
#include <constcloud/aws_apigatewayv2/domain_name.hpp>
#include <constcloud/aws_certificatemanager/certificate.hpp>

#include <string>

#include "support/sockets.hpp"

namespace cc = constcloud;
namespace acm = constcloud::aws_certificatemanager;
namespace s3 = constcloud::aws_s3;
using cc::Stack;
using cc::Text;
using cc::aws_apigatewayv2::DomainName;
using cc::aws_apigatewayv2::EndpointType;
using cc::aws_apigatewayv2::IDomainName;
using cc::aws_apigatewayv2::IpAddressType;
using cc::aws_apigatewayv2::SecurityPolicy;
using trees::Refusal;

namespace {

constexpr acm::ICertificate certificate_in(const cc::Construct& scope,
                                           const Text& id = "Certificate") {
  return acm::Certificate::from_certificate_arn(
      scope, id, "arn:aws:acm:us-east-1:123456789012:certificate/c1");
}
constexpr auto domain_in(const cc::Construct& scope) {
  return DomainName::builder(scope, "D")
      .domain_name("ws.example.com")
      .certificate(certificate_in(scope));
}
template <class F>
constexpr Text domain_of(F f) {
  return sockets::properties([&f](Stack& stack) { f(domain_in(stack), stack); },
                             "AWS::ApiGatewayV2::DomainName");
}

}  // namespace

TEST_CASE("DomainName: the least, and each option") {
  CHECK_BOTH(domain_of([](auto b, const Stack&) { std::move(b).build(); }) ==
             R"({"DomainName":"ws.example.com","DomainNameConfigurations":[{"CertificateArn":)"
             R"("arn:aws:acm:us-east-1:123456789012:certificate/c1","EndpointType":"REGIONAL"}]})");
  CHECK_BOTH(
      domain_of([](auto b, const Stack& stack) {
        std::move(b)
            .certificate_name("n")
            .endpoint_type(EndpointType::edge)
            .ip_address_type(IpAddressType::ipv4)
            .security_policy(SecurityPolicy::tls_1_2)
            .ownership_certificate(certificate_in(stack, "Own"))
            .mtls({.bucket = s3::Bucket::from_bucket_name(stack, "B", "trust"),
                   .key = "store.pem",
                   .version = "v"})
            .build();
      }) ==
      R"({"DomainName":"ws.example.com","DomainNameConfigurations":[{"CertificateArn":)"
      R"("arn:aws:acm:us-east-1:123456789012:certificate/c1","CertificateName":"n","EndpointType":"EDGE",)"
      R"("IpAddressType":"ipv4","OwnershipVerificationCertificateArn":)"
      R"("arn:aws:acm:us-east-1:123456789012:certificate/c1","SecurityPolicy":"TLS_1_2"}],)"
      R"("MutualTlsAuthentication":{"TruststoreUri":"s3://trust/store.pem","TruststoreVersion":"v"}})");
  CHECK_BOTH(to_text(SecurityPolicy::tls_1_0) == "TLS_1_0");
}

TEST_CASE("DomainName: a second endpoint of another type") {
  constexpr auto types = [] {
    const cc::Json properties = cc::json::parse(domain_of([](auto b, const Stack& stack) {
      std::move(b).build().add_endpoint(
          {.certificate = certificate_in(stack, "Other"), .endpoint_type = EndpointType::edge});
    }));
    const auto& list = properties.find("DomainNameConfigurations")->as_array();
    return list.size() == 2 && list[1].find("EndpointType")->as_text() == "EDGE";
  };
  CHECK_BOTH(types());
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          domain_in(stack).build().add_endpoint({.certificate = certificate_in(stack, "Other")});
        }) == Refusal{"an endpoint with type REGIONAL already exists", "S/D"});
}

TEST_CASE("DomainName: refusals") {
  CHECK(trees::refusal_in_stack([](Stack& stack) {
          domain_in(stack).ownership_certificate(certificate_in(stack, "Own")).build();
        }) == Refusal{"ownership certificate can only be used with mtls domains", "S"});
}

TEST_CASE("DomainName: attributes of owned ones and of imports") {
  constexpr auto owned = [](const Stack& stack) {
    const DomainName domain = domain_in(stack).build();
    return domain.node().path() == "S/D" && domain.name().is_token() &&
           domain.regional_domain_name().is_token() &&
           domain.regional_hosted_zone_id().is_token() && domain.domain_name_arn().is_token() &&
           DomainName::is_owned_resource(domain);
  };
  CHECK_BOTH(trees::in_stack(owned));
  constexpr auto zone = [](const Stack& stack) {
    return domain_in(stack).build().regional_hosted_zone_id().json();
  };
  CHECK_BOTH(trees::shown_in_stack(zone).contains("RegionalHostedZoneId"));
  constexpr auto imported = [](const Stack& stack) {
    const IDomainName domain = DomainName::from_domain_name_attributes(
        stack, "I",
        {.name = "ws.example.com", .regional_domain_name = "d-1", .regional_hosted_zone_id = "Z1"});
    return domain.name().literal() == "ws.example.com" &&
           domain.regional_domain_name().literal() == "d-1" &&
           domain.regional_hosted_zone_id().literal() == "Z1" &&
           !IDomainName::is_owned_resource(domain) &&
           trees::shown(domain.domain_name_arn().json(), stack) ==
               R"({"Fn::Join":["",["arn:",{"Ref":"AWS::Partition"},":apigateway:",{"Ref":"AWS::Region"},":",)"
               R"({"Ref":"AWS::AccountId"},":/domainnames/ws.example.com"]]})";
  };
  CHECK_BOTH(trees::in_stack(imported));
}
